import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Chart, Edge, FlowSymbol, Sop } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import type { SopFile } from "../../syntax/ast.ts";
import { rowsOf } from "../rows.ts";
import { chartsWithGaps } from "./gaps.ts";

/** A chart's flow as the rules walk it. Numbers are indices of `Chart.symbols`. */
export interface FlowView {
  readonly chart: Chart;
  readonly out: readonly (readonly Edge[])[];
  readonly in: readonly (readonly Edge[])[];
  /** Where the chart is entered: its first symbol, its start capsules, and rows that other charts go on to. */
  readonly entries: readonly number[];
  /** What can be reached from there. */
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

const views = new WeakMap<Sop, readonly FlowView[]>();
const stopping = new WeakMap<Sop, readonly FlowView[]>();

/** The flow of every chart that could be bound whole; worked out once for all rules. */
export function viewFlows(sop: Sop, tree: SopFile): readonly FlowView[] {
  return once(views, sop, () => viewCharts(sop, whole(sop, tree)));
}

/** The same, where steps whose author says that nothing follows (`lanjut -`) count as ends. */
export function viewFlowsThatStop(sop: Sop, tree: SopFile): readonly FlowView[] {
  return once(stopping, sop, () => {
    const meant = new Map(sop.charts.map((chart) => [chart, meantEnds(tree, chart)]));
    const stops = [...meant.values()].some((steps) => steps.size > 0);
    if (!stops) return viewFlows(sop, tree);
    return viewCharts(sop, whole(sop, tree), (chart) => meant.get(chart) ?? new Set());
  });
}

function once(
  known: WeakMap<Sop, readonly FlowView[]>,
  sop: Sop,
  view: () => readonly FlowView[],
): readonly FlowView[] {
  const before = known.get(sop);
  if (before) return before;
  const found = view();
  known.set(sop, found);
  return found;
}

function whole(sop: Sop, tree: SopFile): Chart[] {
  const gaps = chartsWithGaps(sop, tree);
  return sop.charts.filter((chart) => !gaps.has(chart.index));
}

/** The flow of every chart of an SOP that is known to be bound whole: one without errors. */
export const viewAll = (sop: Sop): FlowView[] => viewCharts(sop, sop.charts);

/** Steps whose author says with `lanjut -` that nothing follows. */
function meantEnds(tree: SopFile, chart: Chart): Set<number> {
  const says = rowsOf(tree, chart).map((row) =>
    row.details.some((line) => line.kind === "go" && line.targets.length === 0),
  );
  return new Set(says.flatMap((meant, step) => (meant ? [step] : [])));
}

function viewCharts(sop: Sop, charts: readonly Chart[], meantEnds?: (chart: Chart) => ReadonlySet<number>): FlowView[] {
  const entered = rowsEntered(sop);
  return charts.map((chart) => viewFlow(chart, entered.get(chart.index) ?? [], meantEnds?.(chart) ?? new Set()));
}

function viewFlow(chart: Chart, entered: readonly number[], meant: ReadonlySet<number>): FlowView {
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
  const begin = entries(chart, entered);
  const stops = chart.symbols.filter((symbol) => meant.has(symbol.step) && out[symbol.index]?.length === 0);
  return {
    chart,
    out,
    in: into,
    next,
    ends,
    entries: begin,
    reached: closure(begin, next),
    ending: closure(
      [...ends, ...stops].map((symbol) => symbol.index),
      before,
    ),
  };
}

/** Rows that other charts go on to, by chart. */
function rowsEntered(sop: Sop): Map<number, number[]> {
  const entered = new Map<number, number[]>();
  for (const { goesOn } of sop.charts.flatMap((chart) => chart.symbols)) {
    if (goesOn?.kind !== "chart") continue;
    const rows = entered.get(goesOn.chart);
    if (rows) rows.push(goesOn.step);
    else entered.set(goesOn.chart, [goesOn.step]);
  }
  return entered;
}

/** Where a chart is entered: its first symbol, its start capsules, and rows that other charts go on to. */
function entries(chart: Chart, entered: readonly number[]): number[] {
  const starts = chart.symbols.filter((symbol) => symbol.end === "start" || symbol.end === "both");
  const first = [0, ...entered].flatMap((step) => chart.steps[step]?.symbols.slice(0, 1) ?? []);
  return [...starts.map((symbol) => symbol.index), ...first];
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

/** What messages call a symbol's row, behind "langkah". */
export function rowNumber(chart: Chart, symbol: number): Bilingual {
  const step = chart.symbols[symbol]?.step;
  return (step === undefined ? undefined : chart.steps[step]?.called) ?? { id: "?", en: "?" };
}

/** Several of them in a row. */
export function joined(rows: readonly Bilingual[], separator: string): Bilingual {
  return { id: rows.map(({ id }) => id).join(separator), en: rows.map(({ en }) => en).join(separator) };
}

/** The steps that a path of symbols passes, each once in a row: `langkah 2 -> 3 -> 5`. */
export function passed(chart: Chart, symbols: readonly number[]): Bilingual {
  const steps = symbols.flatMap((symbol) => chart.symbols[symbol]?.step ?? []);
  const rows = steps.filter((step, i) => step !== steps[i - 1]).flatMap((step) => chart.steps[step]?.called ?? []);
  return joined(rows, " -> ");
}

/** Where a symbol's row says what is done. */
export function rowPlace(chart: Chart, symbol: number | undefined): Span {
  return chart.steps[chart.symbols[symbol ?? -1]?.step ?? -1]?.text.span ?? chart.span;
}
