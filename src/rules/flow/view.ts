import type { Chart, Edge, FlowSymbol, Sop } from "../../model/types.ts";

/** A chart's flow as the rules walk it. Numbers are indices of `Chart.symbols`. */
export interface FlowView {
  readonly chart: Chart;
  readonly out: readonly (readonly Edge[])[];
  readonly in: readonly (readonly Edge[])[];
  /** What can be reached from where the chart is entered. */
  readonly reached: ReadonlySet<number>;
  /** From where an end can be reached. */
  readonly ending: ReadonlySet<number>;
  readonly ends: readonly FlowSymbol[];
  /** `next(i)`: symbols one step further; symbols that act together go together. */
  next(symbol: number): number[];
}

export function isEnd(symbol: FlowSymbol): boolean {
  return symbol.end !== undefined && symbol.end !== "start";
}

/**
 * Lays out one chart's flow. `meant` are steps whose author says that nothing follows (`lanjut -`): they count as ends.
 */
export function viewFlow(sop: Sop, chart: Chart, meant: ReadonlySet<number> = new Set()): FlowView {
  const count = chart.symbols.length;
  const lists = <T>(): T[][] => Array.from({ length: count }, () => []);
  const out = lists<Edge>();
  const into = lists<Edge>();
  const tied = lists<number>();
  for (const edge of chart.edges) {
    out[edge.from]?.push(edge);
    into[edge.to]?.push(edge);
  }
  for (const tie of chart.ties) {
    tied[tie.from]?.push(tie.to);
    tied[tie.to]?.push(tie.from);
  }
  const next = (symbol: number): number[] => [...(out[symbol] ?? []).map((edge) => edge.to), ...(tied[symbol] ?? [])];
  const before = (symbol: number): number[] => [
    ...(into[symbol] ?? []).map((edge) => edge.from),
    ...(tied[symbol] ?? []),
  ];
  const ends = chart.symbols.filter((symbol) => isEnd(symbol));
  const stops = chart.symbols.filter((symbol) => meant.has(symbol.step) && out[symbol.index]?.length === 0);
  return {
    chart,
    out,
    in: into,
    next,
    ends,
    reached: closure(entries(sop, chart), next),
    ending: closure(
      [...ends, ...stops].map((symbol) => symbol.index),
      before,
    ),
  };
}

/** Where a chart is entered: its first symbol, its start capsules, and rows that other charts go on to. */
function entries(sop: Sop, chart: Chart): number[] {
  const found = chart.symbols
    .filter((symbol) => symbol.end === "start" || symbol.end === "both")
    .map((each) => each.index);
  const firstOf = (step: number): number[] => chart.steps[step]?.symbols.slice(0, 1) ?? [];
  found.push(...firstOf(0));
  for (const { goesOn } of sop.charts.flatMap((other) => other.symbols)) {
    if (goesOn?.kind === "chart" && goesOn.chart === chart.index) found.push(...firstOf(goesOn.step));
  }
  return found;
}

/** Everything that `next` leads to from the given symbols, themselves included. */
export function closure(from: readonly number[], next: (symbol: number) => readonly number[]): Set<number> {
  const seen = new Set(from);
  const waiting = [...seen];
  for (let symbol = waiting.pop(); symbol !== undefined; symbol = waiting.pop()) {
    for (const other of next(symbol)) {
      if (seen.has(other)) continue;
      seen.add(other);
      waiting.push(other);
    }
  }
  return seen;
}

/** Number of a symbol's row, as printed. */
export function rowNumber(chart: Chart, symbol: number): string {
  const step = chart.symbols[symbol]?.step;
  return (step === undefined ? undefined : chart.steps[step]?.number) ?? "?";
}
