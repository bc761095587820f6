import type { Chart } from "../../model/types.ts";

/**
 * For every row the symbol of the last decision that can send its work back, by the row's index: one from which a way
 * leads back to the row or to a row above it. Rows between the two count as checked; the decision's own row does not.
 */
export function checkersOf(chart: Chart): readonly (number | undefined)[] {
  /** For each row the decision furthest down that leads back to it. */
  const back = new Map<number, { readonly symbol: number; readonly step: number }>();
  for (const { kind, from, to } of chart.edges) {
    const [source, target] = [chart.symbols[from], chart.symbols[to]];
    if (kind === "skip" || source?.shape !== "ketupat" || target === undefined || target.step >= source.step) continue;
    const known = back.get(target.step);
    if (known === undefined || known.step < source.step) back.set(target.step, { symbol: from, step: source.step });
  }
  let last: { readonly symbol: number; readonly step: number } | undefined;
  return chart.steps.map(({ index }) => {
    const here = back.get(index);
    if (here && (last === undefined || here.step > last.step)) last = here;
    return last && last.step > index ? last.symbol : undefined;
  });
}
