import { judge } from "../../src/layout/judge/judge.ts";
import { judgeEachLine, judgeLinePairs } from "../../src/layout/judge/lines.ts";
import { Strips, stretchesOf } from "../../src/layout/judge/stretches.ts";
import { layoutChart } from "../../src/layout/layout.ts";
import type { LayoutPage, PlacedLine, PlacedSymbol } from "../../src/layout/types.ts";
import type { Chart } from "../../src/model/types.ts";
import { leastBends } from "./least-bends.ts";
import { type Peer, type Task, taskOf } from "./peers/peer.ts";

/** A chart of the bench, drawn by sopan on one page. */
export interface Drawn {
  readonly chart: Chart;
  readonly page: LayoutPage;
  readonly task: Task;
  /** Sum of the fewest bends that each arrow can have alone. */
  readonly least: number;
}

export const TALL = { paper: "a4", orientation: "landscape", pages: "tall", marks: false } as const;

/** What one engine reached, on one chart or on several. */
export interface Figures {
  readonly charts: number;
  /** How often each fault was found. */
  readonly faults: ReadonlyMap<string, number>;
  readonly crossings: number;
  readonly lines: number;
  readonly bends: number;
  readonly mostBends: number;
  /** Points. */
  readonly length: number;
  /** Charts on which symbols left their cells. */
  readonly moved: number;
  /** Sides of symbols at which one arrow arrives and another leaves. */
  readonly bothWays: number;
}

export function draw(chart: Chart): Drawn {
  const [page] = layoutChart(chart, TALL).pages;
  if (page === undefined) throw new Error("a chart without a page");
  const task = taskOf(page, chart);
  return { chart, page, task, least: leastBends(task).reduce((sum, one) => sum + one, 0) };
}

/** sopan's own drawing: all faults that the judge knows; bends and lengths of arrows, ties left out as in the peers'. */
export function measureOwn({ chart, page }: Drawn): Figures {
  const { faults, scores } = judge({ pages: [page], paper: page }, chart);
  const lines = page.lines.filter(({ kind }) => kind === "arrow");
  return { ...figures(page.symbols, lines, 0), faults: counted(faults.map(({ name }) => name)), ...crossed(scores) };
}

const crossed = ({ crossings }: { readonly crossings: number }) => ({ crossings });

/** A peer's routes, judged by the rules for lines; it knows no words, cells and pages. */
export function measurePeer({ task, page }: Drawn, peer: Peer): Figures {
  const { symbols, lines, moved } = peer.route(task);
  const { x, width } = page.laneArea;
  // Rows are as high as the peer needs them; lanes are where they are.
  const laneArea = { x, width, y: -1e6, height: 2e6 };
  const drawing = { ...page, laneArea, symbols, connectors: [], lines, words: [] };
  const found = new Set<string>();
  const report = (name: string, ...elements: string[]) => found.add([name, ...elements].join(" "));
  const stretches = stretchesOf(drawing);
  judgeEachLine(drawing, new Strips(symbols), stretches, report);
  const crossings = judgeLinePairs(stretches, new Strips(stretches), report).length;
  const faults = counted([...found].map((fault) => fault.slice(0, fault.indexOf(" "))));
  return { ...figures(symbols, lines, moved), faults, crossings };
}

function figures(symbols: readonly PlacedSymbol[], lines: readonly PlacedLine[], moved: number) {
  const bends = lines.map(({ points }) => Math.max(0, points.length - 2));
  return {
    charts: 1,
    lines: lines.length,
    bends: bends.reduce((sum, one) => sum + one, 0),
    mostBends: Math.max(0, ...bends),
    length: lines.reduce((sum, line) => sum + lengthOf(line), 0),
    moved: moved > 0 ? 1 : 0,
    bothWays: sidesBothWays(symbols, lines),
  };
}

function lengthOf({ points }: PlacedLine): number {
  return points.slice(1).reduce((sum, { x, y }, at) => {
    const from = points[at];
    return from === undefined ? sum : sum + Math.abs(x - from.x) + Math.abs(y - from.y);
  }, 0);
}

function sidesBothWays(symbols: readonly PlacedSymbol[], lines: readonly PlacedLine[]): number {
  const rects = new Map(symbols.map(({ id, rect }) => [id, rect]));
  const side = (id: string, point: PlacedLine["points"][number] | undefined): string => {
    const rect = rects.get(id);
    if (rect === undefined || point === undefined) return "";
    const ways = [point.y - rect.y, rect.x + rect.width - point.x, rect.y + rect.height - point.y, point.x - rect.x];
    const away = ways.map((way) => Math.abs(way));
    return `${id} ${away.indexOf(Math.min(...away))}`;
  };
  const leaving = new Set(lines.map(({ from, points }) => side(from, points[0])));
  const arriving = new Set(lines.map(({ to, points }) => side(to, points.at(-1))));
  return [...leaving].filter((one) => arriving.has(one)).length;
}

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

export function total(all: readonly Figures[]): Figures {
  const sum = (of: (one: Figures) => number) => all.reduce((found, one) => found + of(one), 0);
  const faults = new Map<string, number>();
  for (const one of all) {
    for (const [name, count] of one.faults) faults.set(name, (faults.get(name) ?? 0) + count);
  }
  return {
    charts: sum(({ charts }) => charts),
    faults,
    crossings: sum(({ crossings }) => crossings),
    lines: sum(({ lines }) => lines),
    bends: sum(({ bends }) => bends),
    mostBends: Math.max(0, ...all.map(({ mostBends }) => mostBends)),
    length: sum(({ length }) => length),
    moved: sum(({ moved }) => moved),
    bothWays: sum(({ bothWays }) => bothWays),
  };
}
