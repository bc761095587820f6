import type { Organisation } from "../../model/organisation.ts";
import { plain } from "../../rules/words/plain.ts";
import { roleNamed } from "./names.ts";
import type { RoleWork } from "./types.ts";

/**
 * The roles that a name may mean: an id says one; else every role that has the name, whatever its capitals, as its own, as
 * a title on paper, or in its organisation's file.
 */
export function findRoles(
  name: string,
  roles: readonly RoleWork[],
  organisations: Iterable<Organisation>,
): readonly RoleWork[] {
  const exact = roles.filter(({ role }) => role.id === name);
  if (exact.length > 0) return exact;
  const wanted = plain(name);
  const declared = new Set<string>();
  for (const organisation of organisations) {
    const id = roleNamed(organisation, name);
    if (id !== undefined) declared.add(id);
  }
  return roles.filter(
    ({ role, names }) =>
      role.roleId === name ||
      declared.has(role.id) ||
      plain(role.name) === wanted ||
      names.some((title) => plain(title) === wanted),
  );
}
