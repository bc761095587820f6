import type { Dominators } from "./dominators.ts";
import type { FlowView } from "./view.ts";

/** A fork sends the work on several ways at once; every other parting chooses one. */
export function isFork({ out }: Pick<FlowView, "out">, symbol: number): boolean {
  return (out[symbol] ?? []).filter((edge) => edge.kind === "flow").length > 1;
}

/** Where the ways into a symbol part. Ways that come back from below it are returns and left out. */
export function partings(view: Pick<FlowView, "in">, tree: Dominators, symbol: number): Set<number> {
  const sources = (view.in[symbol] ?? []).map((edge) => edge.from);
  return partingsOf(
    tree,
    sources.filter((from) => tree.has(from) && !tree.dominates(symbol, from)),
  );
}

/** Where any two of the ways that come from these places of a graph part; all of them are in the tree. */
export function partingsOf(tree: Dominators, sources: readonly number[]): Set<number> {
  // In this order, every place where any two of them part is one where two neighbours part.
  const sorted = [...sources].sort((a, b) => tree.rank(a) - tree.rank(b));
  return new Set(sorted.slice(1).map((source, i) => tree.common(sorted[i] ?? source, source)));
}
