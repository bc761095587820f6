import type { Chart, Tie } from "../../model/types.ts";
import { BOX } from "../constants.ts";
import { drawnEdges, type PageLink } from "../pages/links.ts";
import { leadsWithinRow, type RowLevels, rowLevels, tiesByStep } from "./levels.ts";
import type { Band, PagePlan, Station, Wire } from "./plan.ts";
import { symbolSize } from "./sizes.ts";

/** What all pages of a chart share: the levels of every row. */
export interface ChartPlan {
  readonly chart: Chart;
  readonly scale: number;
  readonly levels: readonly RowLevels[];
  /** Width of the widest symbol of each lane. */
  readonly symbolWidths: readonly number[];
}

export function planChart(chart: Chart, scale: number): ChartPlan {
  const ties: ReadonlyMap<number, readonly Tie[]> = tiesByStep(chart);
  const leads = leadsWithinRow(chart);
  const symbolWidths = chart.lanes.map(() => symbolSize("kotak", scale).width);
  for (const { lane, shape, question } of chart.symbols) {
    symbolWidths[lane] = Math.max(symbolWidths[lane] ?? 0, symbolSize(shape, scale, question).width);
  }
  return { chart, scale, symbolWidths, levels: chart.steps.map((_, step) => rowLevels(chart, step, ties, leads)) };
}

/** Puts the rows `first` to `last` (exclusive) on page `page`, with the connectors that its links need. */
export function planPage(
  plan: ChartPlan,
  page: number,
  first: number,
  last: number,
  links: readonly PageLink[],
): PagePlan {
  const { chart, scale } = plan;
  const bands: Band[] = [];
  const stations: Station[] = [];
  const here = links.filter(({ fromPage, toPage }) => fromPage === page || toPage === page);
  const connectors = (side: "head" | "foot", row: number) => {
    const depth: number[] = chart.lanes.map(() => 0);
    const start = bands.length;
    const { width, height } = symbolSize("segilima", scale);
    for (const link of here) {
      const leaves = link.fromPage === page;
      const later = (leaves ? link.toPage : link.fromPage) > page;
      if (later !== (side === "foot")) continue;
      const level = depth[link.lane] ?? 0;
      depth[link.lane] = level + 1;
      if (start + level >= bands.length) bands.push({ row, height });
      stations.push({
        id: `${link.pair}-${leaves ? "keluar" : "masuk"}`,
        shape: "segilima",
        connector: { pair: link.pair, otherPage: leaves ? link.toPage : link.fromPage, side },
        row,
        lane: link.lane,
        band: start + level,
        width,
        height,
        ...(link.label === undefined ? {} : { label: link.label }),
      });
    }
  };
  connectors("head", 0);
  const bySymbol = new Map<number, number>();
  for (let step = first; step < last; step += 1) {
    const { level, count } = plan.levels[step] ?? { level: new Map<number, number>(), count: 1 };
    const start = bands.length;
    const heights: number[] = Array.from({ length: count }, () => BOX.height);
    for (const index of chart.steps[step]?.symbols ?? []) {
      const symbol = chart.symbols[index];
      if (symbol === undefined) continue;
      const at = level.get(index) ?? 0;
      const size = symbolSize(symbol.shape, scale, symbol.question);
      heights[at] = Math.max(heights[at] ?? 0, size.height);
      bySymbol.set(index, stations.length);
      const place = { row: step - first, lane: symbol.lane, band: start + at };
      const label = symbol.question === undefined ? {} : { label: symbol.question };
      stations.push({ id: symbol.id, shape: symbol.shape, symbol: index, ...place, ...size, ...label });
    }
    for (const height of heights) bands.push({ row: step - first, height });
  }
  connectors("foot", last - first - 1);
  const rows = Array.from({ length: last - first }, (_, index) => first + index);
  const wires = planWires(plan, page, bySymbol, stations, here, [first, last]);
  return { lanes: chart.lanes.length, rows, bands, stations, wires };
}

function planWires(
  plan: ChartPlan,
  page: number,
  bySymbol: ReadonlyMap<number, number>,
  stations: readonly Station[],
  links: readonly PageLink[],
  [first, last]: readonly [number, number],
): Wire[] {
  const { chart } = plan;
  const prefix = `c${chart.index + 1}`;
  const byId = new Map(stations.map(({ id }, index) => [id, index]));
  const linkOf = new Map<number, PageLink>();
  for (const link of links) for (const edge of link.edges) linkOf.set(edge.index, link);
  const wires: Wire[] = [];
  for (const edge of drawnEdges(chart)) {
    const from = bySymbol.get(edge.from);
    if (from === undefined) continue;
    const link = linkOf.get(edge.index);
    const to = link === undefined ? bySymbol.get(edge.to) : byId.get(`${link.pair}-keluar`);
    if (to === undefined) continue;
    const word = edge.word === undefined || edge.word === "" ? {} : { word: edge.word };
    const answer = edge.kind !== "outcome" || edge.answer === undefined ? {} : { answer: edge.answer };
    const id = `${prefix}-g${edge.index + 1}${link === undefined ? "" : "-keluar"}`;
    wires.push({ id, kind: "arrow", from, to, edges: [edge.index], ...word, ...answer });
  }
  for (const link of links) {
    const from = byId.get(`${link.pair}-masuk`);
    const to = bySymbol.get(link.target);
    if (link.toPage !== page || from === undefined || to === undefined) continue;
    const edges = link.edges.map(({ index }) => index);
    wires.push({ id: `${prefix}-g${(edges[0] ?? 0) + 1}-masuk`, kind: "arrow", from, to, edges });
  }
  for (let step = first; step < last; step += 1) {
    for (const { from, to, kind } of plan.levels[step]?.ties ?? []) {
      const [left, right] = [bySymbol.get(from), bySymbol.get(to)];
      if (left === undefined || right === undefined) continue;
      wires.push({ id: `${prefix}-t${from + 1}-${to + 1}`, kind, from: left, to: right, edges: [] });
    }
  }
  return wires;
}
