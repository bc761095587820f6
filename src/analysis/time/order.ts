import { type Arc, symbolOf } from "./flow.ts";

/** Nodes in an order in which every arc leads onward but those that lead back. */
export interface Order {
  readonly nodes: readonly number[];
  /** Place of a node in `nodes`; none where it is not reached. */
  readonly place: ReadonlyMap<number, number>;
}

/**
 * Walks a flow depth first from the given nodes, one after the other, and orders it by when the walk leaves its nodes,
 * last first: what leads back in this order closes a loop, and without it there are no loops. Where each loop has one way
 * in, those arcs are the same whatever way the walk takes; else the walk takes the upper rows of the table first. The two
 * nodes of a symbol are walked as one, so that it is
 * always a line of the chart that leads back and never the work of a row.
 */
export function orderFrom(starts: readonly number[], out: (node: number) => readonly Arc[]): Order {
  const left: number[] = [];
  const seen = new Set<number>();
  const enter = (symbol: number) => {
    seen.add(symbol);
    const arcs = [...out(2 * symbol), ...out(2 * symbol + 1)];
    if (arcs.length > 1) arcs.sort((a, b) => a.to - b.to);
    return { symbol, arcs, at: 0 };
  };
  for (const start of starts) {
    const symbol = symbolOf(start);
    if (seen.has(symbol)) continue;
    const path = [enter(symbol)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const arc = top.arcs[top.at++];
      if (!arc) {
        left.push(top.symbol);
        path.pop();
      } else if (!seen.has(symbolOf(arc.to))) path.push(enter(symbolOf(arc.to)));
    }
  }
  const nodes = left.reverse().flatMap((symbol) => [2 * symbol, 2 * symbol + 1]);
  return { nodes, place: new Map(nodes.map((node, i) => [node, i])) };
}

export function leadsBack({ from, to }: Pick<Arc, "from" | "to">, { place }: Order): boolean {
  return (place.get(to) ?? -1) <= (place.get(from) ?? -1);
}

/**
 * The loops of a graph: its strongly connected components, each before those that lead to it, with their nodes in the
 * order of `nodes`. (Tarjan, "Depth-first search and linear graph algorithms".)
 */
export function loopsOf(
  nodes: readonly number[],
  out: (node: number) => readonly Pick<Arc, "to">[],
): { readonly of: ReadonlyMap<number, number>; readonly members: readonly (readonly number[])[] } {
  const of = new Map<number, number>();
  const entered = new Map<number, number>();
  const low = new Map<number, number>();
  const waiting: number[] = [];
  let count = 0;
  const enter = (node: number) => {
    low.set(node, entered.size);
    entered.set(node, entered.size);
    waiting.push(node);
    return { node, arcs: out(node), at: 0 };
  };
  const lower = (node: number, to: number | undefined): void => {
    low.set(node, Math.min(low.get(node) ?? 0, to ?? 0));
  };
  for (const root of nodes) {
    if (entered.has(root)) continue;
    const path = [enter(root)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { node } = top;
      const arc = top.arcs[top.at++];
      if (arc) {
        if (!entered.has(arc.to)) path.push(enter(arc.to));
        else if (!of.has(arc.to)) lower(node, entered.get(arc.to));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lower(above.node, low.get(node));
      if (low.get(node) !== entered.get(node)) continue;
      for (let member = waiting.pop(); member !== undefined; member = waiting.pop()) {
        of.set(member, count);
        if (member === node) break;
      }
      count++;
    }
  }
  const members: number[][] = Array.from({ length: count }, () => []);
  for (const node of nodes) members[of.get(node) ?? 0]?.push(node);
  return { of, members };
}
