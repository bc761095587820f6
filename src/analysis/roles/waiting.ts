import type { Sop } from "../../model/types.ts";
import { Dominators } from "../../rules/flow/dominators.ts";
import { isFork, partings } from "../../rules/flow/partings.ts";
import { type FlowView, viewAll } from "../../rules/flow/view.ts";
import type { RoledChart } from "./hand-overs.ts";
import { actingIn, type Joint } from "./joints.ts";

/**
 * For every role of an SOP, how many rows wait for it: rows of others that the flow reaches, and would reach no more if
 * the role did nothing. Where all must act together, one that is missing holds up the row; where one of several is
 * enough, only the last of them does. A symbol in which the arms of a fork meet (or `gabung semua` says so) waits for
 * all its ways, every other for the first.
 *
 * Each chart is walked once for each role that acts in it. A row that two decisions enter in different places counts by
 * its first symbol.
 */
export function waitingFor(sop: Sop, charts: readonly RoledChart[]): Map<string, number> {
  const waiting = new Map<string, number>();
  for (const view of viewAll(sop)) {
    const roled = charts[view.chart.index];
    if (roled) countIn(view, roled, waiting);
  }
  return waiting;
}

function countIn(view: FlowView, { chart, joints, roles }: RoledChart, waiting: Map<string, number>): void {
  const joins = waitsForAll(view);
  const rows = chart.steps.flatMap((step) => {
    const acting = actingIn(chart, step);
    const [first] = acting;
    return first === undefined ? [] : [{ first: first.index, roles: new Set(acting.map(({ index }) => roles[index])) }];
  });
  const all = walk(view, joins, new Set());
  for (const [role, held] of heldUp(chart.symbols.length, joints, roles)) {
    const without = walk(view, joins, held);
    const lost = rows.filter(({ first, roles }) => all.has(first) && !without.has(first) && !roles.has(role));
    waiting.set(role, (waiting.get(role) ?? 0) + lost.length);
  }
}

/** For every role the symbols that nothing passes when it does nothing. */
function heldUp(count: number, joints: readonly Joint[], roles: readonly string[]): Map<string, Set<number>> {
  const held = new Map<string, Set<number>>();
  for (let symbol = 0; symbol < count; symbol++) {
    const joint = joints[symbol];
    if (joint?.leader !== symbol) continue;
    const acting = new Set(joint.members.map((member) => roles[member] ?? ""));
    if (joint.kind === "or" && acting.size > 1) continue;
    for (const role of acting) {
      const known = held.get(role) ?? new Set();
      for (const member of joint.members) known.add(member);
      held.set(role, known);
    }
  }
  return held;
}

/** Symbols that wait for all their ways, with the number of ways that they wait for; returns are not waited for. */
function waitsForAll(view: FlowView): ReadonlyMap<number, number> {
  const { chart } = view;
  const found = new Map<number, number>();
  const entry = chart.steps[0]?.symbols[0];
  const forks = chart.symbols.some(({ index }) => isFork(view, index));
  if (entry === undefined || !(forks || chart.symbols.some(({ join }) => join === "all"))) return found;
  const tree = new Dominators(view, entry);
  for (const { index, join } of chart.symbols) {
    const sources = (view.in[index] ?? []).filter(({ from }) => tree.has(from) && !tree.dominates(index, from));
    if (sources.length < 2 || join === "any") continue;
    const places = join === "all" ? [] : [...partings(view, tree, index)];
    if (places.every((place) => isFork(view, place))) found.set(index, sources.length);
  }
  return found;
}

/**
 * What the flow passes from where the chart is entered, when nothing passes the symbols of `held`. An optional row that is
 * held up is left out.
 */
function walk(view: FlowView, joins: ReadonlyMap<number, number>, held: ReadonlySet<number>): Set<number> {
  const left = new Map(joins);
  const arrived = new Set(view.entries);
  const waiting = [...arrived];
  const on = (symbol: number): readonly number[] =>
    held.has(symbol)
      ? (view.out[symbol] ?? []).filter(({ kind }) => kind === "skip").map(({ to }) => to)
      : view.next(symbol);
  for (let symbol = waiting.pop(); symbol !== undefined; symbol = waiting.pop()) {
    for (const other of on(symbol)) {
      if (arrived.has(other)) continue;
      const ways = left.get(other) ?? 1;
      if (ways > 1) {
        left.set(other, ways - 1);
        continue;
      }
      arrived.add(other);
      waiting.push(other);
    }
  }
  for (const symbol of held) arrived.delete(symbol);
  return arrived;
}
