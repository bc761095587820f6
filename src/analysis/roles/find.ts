import type { Organisation } from "../../model/organisation.ts";
import { officeName } from "../../rules/words/offices.ts";
import { roleNamed } from "./names.ts";
import type { RoleWork } from "./types.ts";

/**
 * The roles that a name may mean: an id says one; else every role that has the name as its own, as a title on paper, or in
 * its organisation's file, compared as names of offices are.
 */
export function findRoles(
  name: string,
  roles: readonly RoleWork[],
  organisations: Iterable<Organisation>,
): readonly RoleWork[] {
  const exact = roles.filter(({ role }) => role.id === name);
  if (exact.length > 0) return exact;
  const wanted = officeName(name);
  const declared = new Set<string>();
  for (const organisation of organisations) {
    const id = roleNamed(organisation, name);
    if (id !== undefined) declared.add(id);
  }
  return roles.filter(
    ({ role, names }) =>
      role.roleId === name ||
      declared.has(role.id) ||
      officeName(role.name) === wanted ||
      names.some((title) => officeName(title) === wanted),
  );
}
