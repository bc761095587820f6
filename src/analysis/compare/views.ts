import { flowOf, type Next } from "../../emit/flow.ts";
import type { Chart, Sop } from "../../model/types.ts";
import { type ChartView, type Row, viewChart } from "./acting.ts";
import { type LaneKeys, pairLanes } from "./lanes.ts";
import { type ChartPair, pairCharts, pairRows } from "./pair-charts.ts";
import type { RowPair, StepPlace } from "./types.ts";
import type { RowKey } from "./ways.ts";

/** Two versions side by side: which charts, lanes and rows belong together. Made once, read by all that compares. */
export interface Versions {
  readonly old: Sop;
  readonly new: Sop;
  readonly charts: readonly ChartPair[];
  readonly rows: readonly RowPair[];
  lanesOf(old: number, fresh: number): LaneKeys;
  /** A pair of rows; the keys of their lanes are those of their two charts. */
  rowsOf(pair: RowPair): { readonly old: Row; readonly new: Row } | undefined;
  /** A row that only one version has. */
  rowAlone(side: "old" | "new", chart: number, row: number): Row | undefined;
  readonly oldKey: RowKey;
  readonly newKey: RowKey;
  /** The ways out of the rows of each chart. */
  readonly oldFlow: readonly (readonly (readonly Next[])[])[];
  readonly newFlow: readonly (readonly (readonly Next[])[])[];
}

export function viewVersions(old: Sop, fresh: Sop): Versions {
  const charts = pairCharts(old.charts, fresh.charts);
  const rows = pairRows(old.charts, fresh.charts, charts);
  const known = new Map(rows.map((pair) => [pair.old.join("."), `b${pair.new.join(".")}`]));
  const taken = new Set(known.values());
  const lanes = new Map<string, LaneKeys>();
  const views = new Map<string, ChartView>();
  const lanesOf = (from: number, to: number): LaneKeys => {
    const key = `${from} ${to}`;
    const made = lanes.get(key) ?? pairLanes(chartAt(old, from), chartAt(fresh, to));
    lanes.set(key, made);
    return made;
  };
  const view = (side: "old" | "new", from: number, to: number): ChartView => {
    const key = `${side} ${from} ${to}`;
    const chart = side === "old" ? chartAt(old, from) : chartAt(fresh, to);
    const made = views.get(key) ?? viewChart(chart, lanesOf(from, to)[side]);
    views.set(key, made);
    return made;
  };
  return {
    old,
    new: fresh,
    charts,
    rows,
    lanesOf,
    rowsOf(pair) {
      const [[from, a], [to, b]] = [pair.old, pair.new];
      const steps = { old: old.charts[from]?.steps[a], new: fresh.charts[to]?.steps[b] };
      if (!steps.old || !steps.new) return undefined;
      return {
        old: { ...view("old", from, to), step: steps.old },
        new: { ...view("new", from, to), step: steps.new },
      };
    },
    rowAlone(side, chart, row) {
      const key = `${side} ${chart}`;
      const sop = side === "old" ? old : fresh;
      const step = sop.charts[chart]?.steps[row];
      const made = views.get(key) ?? viewChart(chartAt(sop, chart), []);
      views.set(key, made);
      return step && { ...made, step };
    },
    oldKey: (chart, row) => known.get(`${chart}.${row}`) ?? `o${chart}.${row}`,
    newKey: (chart, row) => (taken.has(`b${chart}.${row}`) ? `b${chart}.${row}` : `n${chart}.${row}`),
    oldFlow: old.charts.map(flowOf),
    newFlow: fresh.charts.map(flowOf),
  };
}

const chartAt = (sop: Sop, index: number): Chart => sop.charts[index] as Chart;

/** The row as texts name it. */
export function placeOf(sop: Sop, [chart, row]: readonly [number, number]): StepPlace | undefined {
  const step = sop.charts[chart]?.steps[row];
  return step && { chart, row, called: step.called, text: step.text.text };
}

/** What tells a chart from the others of its SOP; nothing where there is only one. */
export function chartName({ charts }: Sop, index: number): string | undefined {
  return charts.length > 1 ? (charts[index]?.title ?? String(index + 1)) : undefined;
}
