import type { Organisation, Role } from "../../model/organisation.ts";
import type { Chart, Lane, Sop } from "../../model/types.ts";
import { officeName } from "../../rules/words/offices.ts";
import { namesOfRole } from "../../rules/words/role-names.ts";
import { fileSafe } from "./file-safe.ts";
import type { RoleRef } from "./types.ts";

/** Roles of an organisation by every name that it knows for them; undefined where a name may mean several. */
type NameIndex = ReadonlyMap<string, Role | undefined>;

const indices = new WeakMap<Organisation, NameIndex>();

function indexOf(organisation: Organisation): NameIndex {
  const known = indices.get(organisation);
  if (known) return known;
  const index = new Map<string, Role | undefined>();
  const add = (name: string | undefined, role: Role): void => {
    const key = officeName(name ?? "");
    if (key !== "") index.set(key, index.has(key) && index.get(key) !== role ? undefined : role);
  };
  for (const role of organisation.roles.values()) {
    for (const name of namesOfRole(organisation, role)) add(name, role);
  }
  for (const official of organisation.officials.values()) {
    const role = organisation.roles.get(official.role ?? "");
    if (role) for (const name of [official.title, official.short, ...official.aliases]) add(name, role);
  }
  indices.set(organisation, index);
  return index;
}

/** Id in the library of the only role that an organisation knows under this name. */
export function roleNamed(organisation: Organisation, name: string): string | undefined {
  const role = indexOf(organisation).get(officeName(name));
  return role && idOf(organisation.id, role.id);
}

/**
 * Says for one SOP which role of the library each lane and the approver is. In this order:
 *
 * 1. the organisation's role that the lane or the line `disahkan` is bound to;
 * 2. the organisation's only role that has the title as one of its names (`namesOfRole`, or the title of the official in
 *    office; `Kadis` and `Kepala Dinas` are one) and stands on the same side of the agency's door; a lane in a group is not asked for, since
 *    its title means something in its group alone;
 * 3. the title itself, within its agency and group; compared as names of offices are.
 *
 * An office that was renamed and one that follows it (`pengganti`) stay two roles, as they were two offices.
 */
export class RoleNaming {
  readonly #sop: Sop;
  readonly #organisation: Organisation | undefined;
  readonly #made = new Map<string, RoleRef>();

  constructor(sop: Sop, organisation: Organisation | undefined) {
    this.#sop = sop;
    this.#organisation = organisation;
  }

  ofLane(chart: Chart, lane: Lane): RoleRef {
    const group = lane.group === undefined ? undefined : chart.groups[lane.group]?.title;
    const title = lane.title.trim() === "" ? lane.id : lane.title;
    return this.#role(lane.roleId, title, lane.external, group);
  }

  /** Who approves the SOP by its identity page; undefined where it does not say. */
  approver(): RoleRef | undefined {
    const approval = this.#sop.approval.value;
    if (approval === undefined || officeName(approval.office) === "") return undefined;
    return this.#role(approval.roleId, approval.office, "inside", undefined);
  }

  #role(roleId: string | undefined, title: string, external: Lane["external"], group: string | undefined): RoleRef {
    const bound = roleId === undefined ? undefined : this.#organisation?.roles.get(roleId);
    const named =
      group === undefined && this.#organisation ? indexOf(this.#organisation).get(officeName(title)) : undefined;
    const role = bound ?? (named?.external === external ? named : undefined);
    if (role) return this.#ref(idOf(this.#sop.agency?.id, role.id), role.short ?? role.title, role.external, role.id);
    if (roleId !== undefined) return this.#ref(idOf(this.#sop.agency?.id, roleId), title, external, roleId);
    const name = group === undefined ? title : `${title} (${group})`;
    return this.#ref(
      `${idOf(this.#sop.agency?.id, fileSafe(officeName(name) || name))}_${doors[external]}`,
      name,
      external,
    );
  }

  #ref(id: string, name: string, external: Lane["external"], roleId?: string): RoleRef {
    const known = this.#made.get(id);
    if (known) return known;
    const { agency } = this.#sop;
    const made = {
      id,
      name,
      external,
      ...(agency && { agencyId: agency.id, agency: agency.short ?? agency.name }),
      ...(roleId !== undefined && { roleId }),
    };
    this.#made.set(id, made);
    return made;
  }
}

/** Names of files have an end on every system. */
const LONGEST = 120;
const doors = { inside: "", outside: "luar", application: "aplikasi" } as const;

/** Names of the language hold no `_` and begin with a letter: neither agency and role nor `0` can be taken for another. */
const idOf = (agency: string | undefined, name: string): string => {
  const id = `${agency ?? "0"}_${name}`;
  return id.length > LONGEST ? fileSafe(id) : id;
};
