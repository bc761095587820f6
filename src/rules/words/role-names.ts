import type { Organisation, Role } from "../../model/organisation.ts";
import type { Chart } from "../../model/types.ts";
import { headLength, officeHeads, officeName, officeOf, officeWords } from "./offices.ts";

/** A name by which words may call a role: one of the organisation's, a lane's title, or a kind of office. */
export interface RoleName {
  readonly words: readonly string[];
  /** How many of them are the office (`kepala bidang`) before what it is the head of; 0 for other roles. */
  readonly head: number;
  readonly roleId?: string;
  /** Id of the lane whose title it is. */
  readonly lane?: string;
}

/** Names by their first word. */
export type RoleNames = ReadonlyMap<string, readonly RoleName[]>;

function gather(names: Iterable<RoleName>): RoleNames {
  const byFirst = new Map<string, RoleName[]>();
  for (const name of names) {
    const [first] = name.words;
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push(name);
    else byFirst.set(first, [name]);
  }
  return byFirst;
}

function nameOf(text: string, of: Pick<RoleName, "roleId" | "lane">): RoleName {
  const words = officeWords(text).map(({ word }) => word);
  return { words, head: headLength(words), ...of };
}

/** Kinds of office, whoever holds them. */
const offices = gather(officeHeads.map((words) => ({ words, head: words.length })));

const ofOrganisations = new WeakMap<Organisation, RoleNames>();

function ofOrganisation(organisation: Organisation): RoleNames {
  const known = ofOrganisations.get(organisation);
  if (known) return known;
  const names = gather(
    [...organisation.roles.values()].flatMap((role) =>
      namesOfRole(organisation, role).map((text) => nameOf(text, { roleId: role.id })),
    ),
  );
  ofOrganisations.set(organisation, names);
  return names;
}

/** Every name of a role: title, short name, aliases, and `Kepala DISCONTOH` for the head of that agency. */
export function namesOfRole({ short }: Organisation, role: Role): string[] {
  const leads = role.superior === undefined && /^kepala\s/i.test(role.title);
  const byAgency = leads && short !== undefined ? [`Kepala ${short}`] : [];
  return [role.title, ...(role.short === undefined ? [] : [role.short]), ...role.aliases, ...byAgency];
}

const ofCharts = new WeakMap<Chart["lanes"], RoleNames>();

function ofLanes({ lanes }: Chart): RoleNames {
  const known = ofCharts.get(lanes);
  if (known) return known;
  const names = gather(
    lanes.map(({ id, title, roleId }) => nameOf(title, { lane: id, ...(roleId !== undefined && { roleId }) })),
  );
  ofCharts.set(lanes, names);
  return names;
}

const none: RoleNames = new Map();

/** Gives the names that words of a chart may use, of those that begin with a word; nothing for most words. */
export function namesIn(
  chart: Chart,
  organisation: Organisation | undefined,
): (word: string) => readonly RoleName[] | undefined {
  const lanes = ofLanes(chart);
  const declared = organisation ? ofOrganisation(organisation) : none;
  return (word) => {
    const own = lanes.get(word);
    const others = declared.get(word);
    const kinds = offices.get(word);
    if (own === undefined && others === undefined) return kinds;
    return [...(own ?? []), ...(others ?? []), ...(kinds ?? [])];
  };
}

const ofRoles = new WeakMap<Organisation, readonly ReadonlySet<string>[]>();

/** For every role the offices by which the organisation calls it. */
function officesOfRoles(organisation: Organisation): readonly ReadonlySet<string>[] {
  const known = ofRoles.get(organisation);
  if (known) return known;
  const found = [...organisation.roles.values()].map(
    (role) =>
      new Set(
        namesOfRole(organisation, role)
          .map(officeOf)
          .filter((office) => office !== ""),
      ),
  );
  ofRoles.set(organisation, found);
  return found;
}

/** Offices by which the organisation calls a role that it calls by this office too, itself included. */
export function kindredOffices(organisation: Organisation, office: string): ReadonlySet<string> {
  const found = new Set([office]);
  for (const own of officesOfRoles(organisation)) if (own.has(office)) for (const other of own) found.add(other);
  return found;
}

/** The only role of the organisation that goes by a name, whatever its spelling. */
export function roleNamed(organisation: Organisation, name: string): Role | undefined {
  const wanted = officeName(name);
  const names = ofOrganisation(organisation).get(wanted.split(" ")[0] ?? "") ?? [];
  const roles = new Set(names.flatMap(({ words, roleId }) => (words.join(" ") === wanted ? (roleId ?? []) : [])));
  const [only] = roles;
  return roles.size === 1 && only !== undefined ? organisation.roles.get(only) : undefined;
}

/**
 * Whether two names of a role differ in length alone: spelled out or shortened, with or without what it is the head of
 * (`Kabid`, `Kepala Bidang Arsip`), or the agency's own name in place of its kind (`Kepala DISCONTOH`, `Kepala Dinas`).
 */
export function isSameName(a: string, b: string, { name, short = "" }: Organisation): boolean {
  const agency = officeName(short);
  const kind = officeName(name).split(" ")[0] ?? "";
  const [x = "", y = ""] = [a, b].map(officeName).map((each) => {
    return agency !== "" && each === `kepala ${agency}` ? `kepala ${kind}` : each;
  });
  if (x.replaceAll(" ", "") === y.replaceAll(" ", "")) return true;
  const office = officeOf(x);
  if (office !== "" && office === officeOf(y) && (x === office || y === office)) return true;
  return ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `);
}
