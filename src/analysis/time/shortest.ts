import { Heap } from "../../layout/route/heap.ts";
import type { Arc } from "./flow.ts";

/** A sum of arcs from one node to another. */
export interface Sum {
  readonly minutes: number;
  /** How many open times are in it. */
  readonly open: number;
  readonly arcs: readonly Arc[];
}

/**
 * The shortest way between two nodes by the least times (Dijkstra). Of equals the one with fewer open times is taken,
 * then the first. Arms of a fork that could not be taken together are looked at as if one were enough: a lower bound.
 */
export function shortestWay(from: number, to: number, out: (node: number) => readonly Arc[]): Sum | undefined {
  const best = new Map<number, { minutes: number; open: number; by?: Arc }>([[from, { minutes: 0, open: 0 }]]);
  const waiting = new Heap();
  waiting.push(from, 0);
  while (waiting.size > 0) {
    const node = waiting.pop();
    const here = best.get(node);
    if (!here) continue;
    for (const arc of out(node)) {
      const minutes = here.minutes + arc.cost.short;
      const open = here.open + arc.cost.open;
      const known = best.get(arc.to);
      if (known && (known.minutes < minutes || (known.minutes === minutes && known.open <= open))) continue;
      best.set(arc.to, { minutes, open, by: arc });
      waiting.push(arc.to, minutes);
    }
  }
  const found = best.get(to);
  if (!found) return undefined;
  const arcs: Arc[] = [];
  for (let by = found.by; by; by = best.get(by.from)?.by) arcs.push(by);
  return { minutes: found.minutes, open: found.open, arcs: arcs.reverse() };
}
