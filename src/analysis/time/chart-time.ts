import type { Chart } from "../../model/types.ts";
import { expectedTime } from "./expected.ts";
import { type Arc, type Flow, flowOf, symbolOf } from "./flow.ts";
import { type ArmTime, arcsOf, joinForks } from "./forks.ts";
import { longestWay } from "./longest.ts";
import { type Order, orderFrom } from "./order.ts";
import { pathOf, returnOf } from "./path.ts";
import { shortestWay } from "./shortest.ts";
import { stepTimes } from "./step-times.ts";
import type { CalledTimes, ChartTime, Shortest, StepTime } from "./types.ts";

/**
 * Shortest, longest and expected time of a chart; undefined where no end can be reached. With `from` it begins at that
 * row. Each of the three looks at the flow as fits it: the shortest takes no way back; the longest and the expected join
 * those forks that stand alone and take the arms of others as ways to choose between, which for the longest is the same
 * wherever all arms are waited for.
 */
export function chartTime(chart: Chart, called: CalledTimes, from?: number): ChartTime | undefined {
  const steps = stepTimes(chart, called);
  const flow = flowOf(chart, steps, from);
  if (!flow) return undefined;
  const ways = arcsOf(flow);
  const places = orderFrom([flow.entry], (node) => ways[node] ?? []);
  const joined = joinForks(flow, armTime, false);
  const shortest = shortestOf(chart, flow, steps, places);
  const out = arcsOf(joined.flow);
  const way = longestWay(flow.entry, flow.exit, (node) => out[node] ?? []);
  if (!shortest || !way) return undefined;
  const open = openSteps(flow);
  const order = orderFrom([flow.entry], (node) => out[node] ?? []);
  const expected = expectedTime(flow.entry, flow.exit, order, (node) => joined.flow.out[node] ?? []);
  const unbounded = way.unbounded.flatMap((arc) => returnOf(chart, arc, 0) ?? []);
  return {
    chart: chart.index,
    steps,
    shortest,
    longest: {
      minutes: way.minutes,
      ...(way.atMost !== undefined && { atMost: way.atMost }),
      unbounded,
      open,
      path: pathOf(chart, flow, steps, places, way.arcs, "long"),
    },
    ...(expected && {
      expected: {
        minutes: expected.minutes,
        assumed: inOrder(expected.assumed.flatMap((node) => stepAt(chart, node))),
        open,
        exact: joined.left === 0,
      },
    }),
  };
}

function shortestOf(chart: Chart, flow: Flow, steps: readonly StepTime[], places: Order): Shortest | undefined {
  const { flow: joined, left } = joinForks(flow, armTime, true);
  const out = arcsOf(joined);
  const way = shortestWay(flow.entry, flow.exit, (node) => out[node] ?? []);
  if (!way) return undefined;
  const open = inOrder(openIn(way.arcs));
  return { minutes: way.minutes, open, exact: left === 0, path: pathOf(chart, flow, steps, places, way.arcs, "short") };
}

/** The times of an arm from its first arc to the join; undefined where it has no bound. */
function armTime(first: Arc, join: number, all: Flow["out"]): ArmTime | undefined {
  // Where the flow arrives at the join's row, the row itself is no part of the arm.
  const beyond = (node: number): boolean => node === join || (join % 2 === 0 && node === join + 1);
  const choices = (node: number) => (beyond(node) ? [] : (all[node] ?? []));
  const arcs = (node: number): readonly Arc[] => choices(node).flatMap((choice) => choice.arcs);
  const order = orderFrom([first.to], arcs);
  const short = shortestWay(first.to, join, arcs);
  const long = longestWay(first.to, join, arcs);
  const mean = expectedTime(first.to, join, order, choices);
  if (!short || !long || !mean || long.unbounded.length > 0 || long.atMost !== undefined) return undefined;
  return {
    cost: { short: short.minutes, long: long.minutes, mid: mean.minutes, open: short.open },
    short: [first, ...short.arcs],
    long: [first, ...long.arcs],
    open: openIn(short.arcs),
  };
}

/** Rows of a way whose time is open. */
function openIn(arcs: readonly Arc[]): number[] {
  return arcs.flatMap(({ step, cost, within }) => within?.open ?? (step !== undefined && cost.open > 0 ? [step] : []));
}

const inOrder = (rows: Iterable<number>): number[] => [...new Set(rows)].sort((a, b) => a - b);

/** Rows on any way whose time is open, in the order of the table. */
function openSteps({ out }: Flow): number[] {
  return inOrder(out.flatMap((choices) => choices.flatMap(({ arcs }) => openIn(arcs))));
}

/** The row of a node: two nodes for each symbol, then the entry and the exit. */
function stepAt(chart: Chart, node: number): number[] {
  const symbol = chart.symbols[symbolOf(node)];
  return symbol ? [symbol.step] : [];
}
