import type { Chart, Edge, Step } from "../../model/types.ts";
import type { StepRole } from "../words/roles.ts";
import { isReturn } from "../words/roles.ts";

const ofCharts = new WeakMap<Chart, ReadonlyMap<number, readonly Edge[]>>();

function waysBack(chart: Chart): ReadonlyMap<number, readonly Edge[]> {
  const known = ofCharts.get(chart);
  if (known) return known;
  const ways = new Map<number, Edge[]>();
  for (const edge of chart.edges) {
    const [from, to] = [chart.symbols[edge.from]?.step, chart.symbols[edge.to]?.step];
    if (from === undefined || to === undefined || edge.kind === "skip") continue;
    const ends = chart.symbols[edge.to]?.end;
    const refused = edge.answer === "no" && (ends === undefined || ends === "start");
    if (!refused && to >= from) continue;
    const list = ways.get(from);
    if (list) list.push(edge);
    else ways.set(from, [edge]);
  }
  ofCharts.set(chart, ways);
  return ways;
}

/** Drawn ways on which a row gives its work back: up the table, or out of a decision by `tidak`. */
export function returnsOf(chart: Chart, { index }: Step): readonly Edge[] {
  return waysBack(chart).get(index) ?? [];
}

/** Lanes to which those ways lead, each once. */
export function returnLanes(chart: Chart, step: Step): string[] {
  const lanes = returnsOf(chart, step).flatMap(({ to }) => chart.lanes[chart.symbols[to]?.lane ?? -1]?.id ?? []);
  return [...new Set(lanes)];
}

const mending = /^\s*(?:untuk|agar|guna|supaya)\s+(?:di\s?|mem)?perbaik/i;

/** Whether words send the work back to a role: `dikembalikan ke Kabid`, `memerintahkan Kabid untuk diperbaiki`. */
export function isSentBack(role: StepRole): boolean {
  return isReturn(role) || (role.part === "told" && mending.test(role.entry.text.slice(role.end)));
}
