import type { Chart, FlowSymbol } from "./types.ts";

/** True for a start capsule that stands beside a symbol: nobody works there, and it may lead to several arms. */
export function isStartMark({ end, owner }: FlowSymbol): boolean {
  return end === "start" && owner !== undefined;
}

const known = new WeakMap<Chart, ReadonlySet<number>>();

/** Rows that a chart begins with: the first, and those to which its start capsule leads where work begins side by side. */
export function firstRows(chart: Chart): ReadonlySet<number> {
  const before = known.get(chart);
  if (before) return before;
  const led = chart.edges.flatMap(({ from, to }) => {
    const start = chart.symbols[from];
    return start?.step === 0 && isStartMark(start) ? (chart.symbols[to]?.step ?? []) : [];
  });
  const rows = new Set([0, ...led]);
  known.set(chart, rows);
  return rows;
}
