import type { Chart } from "../../model/types.ts";
import { type Arc, flowOf } from "./flow.ts";
import { arcsOf } from "./forks.ts";
import { leadsBack, loopsOf, orderFrom } from "./order.ts";
import { returnOf } from "./path.ts";
import type { Return } from "./types.ts";

/** The loops of a flow taken apart. */
export interface Returns {
  /** Nodes in an order in which only limited arcs lead back, once the unbounded ones are left out. */
  readonly nodes: readonly number[];
  /** What leaves a node without the arcs that lead back unbounded. */
  readonly out: (node: number) => readonly Arc[];
  /** Arcs of a loop with a limit, wherever on it that stands. */
  readonly limited: ReadonlySet<Arc>;
  /** Arcs that close a loop on which nothing has a limit. */
  readonly unbounded: readonly Arc[];
}

/** Finds the arcs that close loops, and which loops have a limit. */
export function returnsIn(from: number, allOut: (node: number) => readonly Arc[]): Returns {
  const order = orderFrom([from], allOut);
  const { nodes } = order;
  const back = nodes.some((node) => allOut(node).some((arc) => leadsBack(arc, order)));
  if (!back) return { nodes, out: allOut, limited: new Set(), unbounded: [] };
  const { of } = loopsOf(nodes, allOut);
  const inLoop = ({ from, to }: Arc): boolean => of.get(from) === of.get(to);
  const limited = new Set(
    nodes.flatMap((node) => allOut(node).filter((arc) => arc.edge?.limit !== undefined && inLoop(arc))),
  );
  const onward = orderFrom(nodes, (node) => allOut(node).filter((arc) => !limited.has(arc)));
  const unbounded = nodes.flatMap((node) =>
    allOut(node).filter((arc) => inLoop(arc) && !limited.has(arc) && leadsBack(arc, onward)),
  );
  const closing = new Set(unbounded);
  const out = new Map(nodes.map((node) => [node, allOut(node).filter((arc) => !closing.has(arc))]));
  return {
    nodes: onward.nodes,
    out: (node) => out.get(node) ?? [],
    limited,
    unbounded,
  };
}

/** The returns of a chart that nothing limits, in the order of its lines: cheap, as no times are looked at. */
export function unlimitedReturns(chart: Chart): Return[] {
  const flow = flowOf(chart, []);
  if (!flow) return [];
  const arcs = arcsOf(flow);
  const { unbounded } = returnsIn(flow.entry, (node) => arcs[node] ?? []);
  return unbounded.flatMap((arc) => returnOf(chart, arc, 0) ?? []).sort((a, b) => a.edge - b.edge);
}
