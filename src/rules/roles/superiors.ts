import type { Organisation } from "../../model/organisation.ts";

/** Roles above a role, the direct superior first. A circle in the organisation's file ends where it closes. */
export function superiorsOf(organisation: Organisation, role: string): string[] {
  const found: string[] = [];
  const seen = new Set([role]);
  let next = organisation.roles.get(role)?.superior;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    found.push(next);
    next = organisation.roles.get(next)?.superior;
  }
  return found;
}
