import type { Dominators } from "./dominators.ts";
import type { FlowView } from "./view.ts";

/** A fork sends the work on several ways at once; every other parting chooses one. */
export function isFork({ out }: Pick<FlowView, "out">, symbol: number): boolean {
  return (out[symbol] ?? []).filter((edge) => edge.kind === "flow").length > 1;
}

/** Where the ways into a symbol part. Ways that come back from below it are returns and left out. */
export function partings(view: Pick<FlowView, "in">, tree: Dominators, symbol: number): Set<number> {
  const sources = (view.in[symbol] ?? [])
    .map((edge) => edge.from)
    .filter((from) => tree.has(from) && !tree.dominates(symbol, from))
    .sort((a, b) => tree.rank(a) - tree.rank(b));
  const found = new Set<number>();
  // In this order, every place where any two of them part is one where two neighbours part.
  sources.forEach((source, i) => {
    const before = sources[i - 1];
    if (before !== undefined) found.add(tree.common(before, source));
  });
  return found;
}
