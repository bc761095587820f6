import type { Chart } from "../../model/types.ts";
import type { Arc, Flow } from "./flow.ts";
import { leadsBack, type Order } from "./order.ts";
import type { Path, Return, StepTime, Visit } from "./types.ts";

/**
 * A way as its rows, each once in the order in which the way first comes to it, with how often it is done: the sums run
 * from row to row, and the last is the whole. `order` is that of the flow and tells ways back from ways on.
 */
export function pathOf(
  chart: Chart,
  flow: Flow,
  steps: readonly StepTime[],
  order: Order,
  arcs: readonly Arc[],
  key: "short" | "long",
): Path {
  const times = new Map<number, number>();
  const taken = new Map<number, { arc: Arc; count: number }>();
  let handOvers = 0;
  let lane = -1;
  for (const arc of unfolded(arcs, key)) {
    if (arc.step !== undefined) times.set(arc.step, (times.get(arc.step) ?? 0) + 1);
    if (arc.edge && leadsBack(arc, order)) {
      const count = (taken.get(arc.edge.index)?.count ?? 0) + 1;
      taken.set(arc.edge.index, { arc, count });
    }
    // Nodes with odd numbers are symbols that have acted.
    const acting = arc.to % 2 === 1 ? (flow.lane[arc.to] ?? -1) : -1;
    if (acting === -1) continue;
    if (lane !== -1 && lane !== acting) handOvers++;
    lane = acting;
  }
  let sum = 0;
  const end = key === "short" ? "min" : "max";
  const visits = [...times].map(([step, count]): Visit => {
    const work = count * (steps[step]?.work[end] ?? 0);
    const wait = count * (steps[step]?.wait[end] ?? 0);
    sum += work + wait;
    return { step, times: count, work, wait, sum };
  });
  return {
    visits,
    returns: [...taken.values()].flatMap(({ arc, count }) => returnOf(chart, arc, count) ?? []),
    work: visits.reduce((all, { work }) => all + work, 0),
    wait: visits.reduce((all, { wait }) => all + wait, 0),
    handOvers,
  };
}

/** A way back in the author's words; undefined for an arc that stands for no line. */
export function returnOf(chart: Chart, { edge }: Arc, taken: number): Return | undefined {
  const from = edge && chart.symbols[edge.from];
  const to = edge && chart.symbols[edge.to];
  if (!from || !to) return undefined;
  return {
    from: from.step,
    to: to.step,
    edge: edge.index,
    taken,
    ...(edge.word !== undefined && { word: edge.word }),
    ...(edge.limit !== undefined && { limit: edge.limit }),
  };
}

/** The arcs with those of the deciding arms in place of each fork. */
function unfolded(arcs: readonly Arc[], key: "short" | "long"): Arc[] {
  const found: Arc[] = [];
  const waiting = [...arcs].reverse();
  for (let arc = waiting.pop(); arc; arc = waiting.pop()) {
    if (arc.within) for (const inner of [...arc.within[key]].reverse()) waiting.push(inner);
    else found.push(arc);
  }
  return found;
}
