import type { Chart, Lane, Sop, Step } from "../../model/types.ts";

/** Lanes of all charts; those that several charts share once. */
export function lanesOf(sop: Sop): Lane[] {
  const lanes = new Map<number, Lane>();
  for (const { lanes: own } of sop.charts) for (const lane of own) lanes.set(lane.span.start, lane);
  return [...lanes.values()];
}

export function laneOf(chart: Chart, id: string): Lane | undefined {
  return chart.lanes.find((lane) => lane.id === id);
}

/** The one lane that works in a row; undefined where there are several, or none. */
export function soleActor(chart: Chart, { actors }: Step): Lane | undefined {
  const [first, second] = actors;
  return first !== undefined && second === undefined ? laneOf(chart, first) : undefined;
}

/** Whether two lanes are one role: the same lane, or the same role of the organisation. */
export function isSameRole(a: Lane, b: Lane): boolean {
  return a.id === b.id || (a.roleId !== undefined && a.roleId === b.roleId);
}

const followers = new WeakMap<Chart, ReadonlyMap<number, ReadonlySet<string>>>();

/** Ids of the lanes that work in the rows to which the ways out of a row lead. */
export function nextActors(chart: Chart, { index }: Step): ReadonlySet<string> {
  const known = followers.get(chart);
  if (known) return known.get(index) ?? new Set();
  const found = new Map<number, Set<string>>();
  for (const { from, to } of chart.edges) {
    const [row, next] = [chart.symbols[from]?.step ?? -1, chart.steps[chart.symbols[to]?.step ?? -1]];
    const lanes = found.get(row) ?? new Set<string>();
    for (const id of next?.index === row ? [] : (next?.actors ?? [])) lanes.add(id);
    found.set(row, lanes);
  }
  followers.set(chart, found);
  return found.get(index) ?? new Set();
}
