import type * as Ast from "../syntax/ast.ts";
import { externalOf } from "./bind-organisation.ts";
import type { Binder } from "./binder.ts";
import { notesOf } from "./texts.ts";
import type { Chart, Lane } from "./types.ts";

export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly groups: Chart["groups"];
  readonly byName: ReadonlyMap<string, Lane>;
}

export const noLanes: Lanes = { lanes: [], groups: [], byName: new Map() };

/**
 * Lanes of one `pelaksana` part. A lane without a title is a role of the organisation; `peran x` names the role behind
 * a lane with a name of its own.
 */
export function bindLanes(binder: Binder, line: Ast.LanesLine): Lanes {
  const lanes: Lane[] = [];
  const groups: { title: string }[] = [];
  const byName = new Map<string, Lane>();
  const groupOf = groupIndices(line, groups);
  line.entries.forEach((entry, at) => {
    const [name] = entry.names;
    if (!name) return;
    const before = byName.get(name.value);
    if (before) {
      binder.again({ id: "pelaksana", en: "lane" }, name, before.span);
      return;
    }
    const group = groupOf[at];
    const lane = { ...laneOf(binder, entry, name), index: lanes.length, ...(group !== undefined && { group }) };
    lanes.push(lane);
    byName.set(name.value, lane);
  });
  return { lanes, groups, byName };
}

function laneOf(binder: Binder, entry: Ast.Entry, name: Ast.Name): Omit<Lane, "index" | "group"> {
  const roles = binder.organisation?.roles;
  const wanted = entry.role ?? name;
  const role = roles?.get(wanted.value);
  if (!role && (entry.role || !entry.text)) binder.unknown("role", wanted, roles?.keys() ?? []);
  return {
    id: name.value,
    title: entry.text?.value ?? role?.short ?? role?.title ?? name.value,
    ...(role && { roleId: role.id }),
    external: entry.outsider ? externalOf(entry.outsider) : (role?.external ?? "inside"),
    notes: notesOf(entry.clauses),
    span: name.span,
  };
}

/** For each entry the index of its group, filling `groups` with the titles. `kelompok -` ends a group. */
function groupIndices(line: Ast.LanesLine, groups: { title: string }[]): (number | undefined)[] {
  const found: (number | undefined)[] = [];
  let current: number | undefined;
  let next = 0;
  for (let at = 0; at < line.entries.length; at++) {
    for (let group = line.groups[next]; group && group.from <= at; group = line.groups[++next]) {
      if (group.title) groups.push({ title: group.title.value });
      current = group.title ? groups.length - 1 : undefined;
    }
    found.push(current);
  }
  return found;
}
