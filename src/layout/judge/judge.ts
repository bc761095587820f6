import type { Chart } from "../../model/types.ts";
import { drawnEdges } from "../pages/links.ts";
import { boxesMeet, contains } from "../rects.ts";
import type { ChartLayout, LayoutPage, PlacedConnector, Point } from "../types.ts";
import type { Fault, Report } from "./faults.ts";
import { headOnMeetings } from "./head-on.ts";
import { judgeEachLine, judgeLinePairs } from "./lines.ts";
import { Strips, stretchesOf } from "./stretches.ts";
import { judgeTexts } from "./texts.ts";
import { judgeWords } from "./words.ts";

export type { Fault, FaultName } from "./faults.ts";

/** What can be better or worse without being wrong; lengths in points. */
export interface Scores {
  readonly lines: number;
  readonly crossings: number;
  /** Places where two lines to one symbol meet head on, so that they look like one line between their sources. */
  readonly headOn: number;
  readonly bends: number;
  readonly bendsPerLine: number;
  readonly mostBends: number;
  readonly length: number;
}

/** Places on one page that the scores count. */
export interface PagePlaces {
  readonly crossings: readonly Point[];
  readonly headOn: readonly Point[];
}

export interface Verdict {
  readonly faults: readonly Fault[];
  readonly scores: Scores;
  /** By page. */
  readonly places: readonly PagePlaces[];
}

/**
 * Judges a finished drawing by its own geometry: all hard faults, and the soft scores.
 * With `chart` it also sees lines and words that are missing.
 */
export function judge(layout: ChartLayout, chart?: Chart): Verdict {
  const faults = new Map<string, Fault>();
  const places = layout.pages.map((page, index): PagePlaces => {
    const report: Report = (name, ...elements) => {
      faults.set([name, index, ...elements].join(" "), { name, page: index, elements });
    };
    const crossings = judgePage(page, report);
    if (page.height > layout.paper.height + 0.01 && rowCount(page) > 1 && layout.pages.length > 1)
      report("page-too-high");
    for (const connector of page.connectors) judgeConnector(layout, index, connector, report);
    return { crossings, headOn: headOnMeetings(page) };
  });
  if (chart !== undefined) {
    judgeComplete(layout, chart, (name, ...elements) => {
      faults.set([name, ...elements].join(" "), { name, page: 0, elements });
    });
  }
  return { faults: [...faults.values()], scores: score(layout, places), places };
}

const rowCount = (page: LayoutPage): number =>
  new Set(page.cells.map(({ step }) => step).filter((step) => step !== undefined)).size;

/** Reports the faults of one page; answers where lines cross. */
function judgePage(page: LayoutPage, report: Report): readonly Point[] {
  const all = [...page.symbols, ...page.connectors];
  const symbols = new Strips(all);
  const stretches = stretchesOf(page);
  const lines = new Strips(stretches);
  const cells = new Map<number, LayoutPage["cells"][number][]>();
  for (const cell of page.cells) {
    if (cell.step === undefined) continue;
    const row = cells.get(cell.step);
    if (row === undefined) cells.set(cell.step, [cell]);
    else row.push(cell);
  }
  const order = new Map(all.map((symbol, index) => [symbol, index]));
  all.forEach((symbol, index) => {
    for (const other of symbols.near(symbol.rect)) {
      if ((order.get(other) ?? 0) > index && boxesMeet(symbol.rect, other.rect))
        report("symbols-overlap", symbol.id, other.id);
    }
    const inLanes = (cells.get(symbol.step) ?? []).filter(({ rect }) => rect.x >= page.laneArea.x - 0.01);
    const cell = inLanes[symbol.lane];
    if (cell === undefined || !contains(cell.rect, symbol.rect)) report("symbol-outside-cell", symbol.id);
  });
  judgeEachLine(page, symbols, stretches, report);
  judgeWords(page, symbols, lines, report);
  judgeTexts(page, report);
  return judgeLinePairs(stretches, lines, report);
}

/** Its other half must be on the page that it names, and exactly one of the two receives the line. */
function judgeConnector(layout: ChartLayout, page: number, connector: PlacedConnector, report: Report): void {
  const others = layout.pages[connector.otherPage]?.connectors.filter(({ pair }) => pair === connector.pair) ?? [];
  const other = others[0];
  const receives = (at: number, id: string) => layout.pages[at]?.lines.some(({ to }) => to === id) ?? false;
  const sends = (at: number, id: string) => layout.pages[at]?.lines.some(({ from }) => from === id) ?? false;
  const inward = receives(page, connector.id);
  const fine =
    others.length === 1 &&
    other !== undefined &&
    other.otherPage === page &&
    connector.otherPage !== page &&
    other.label === connector.label &&
    (inward ? sends(connector.otherPage, other.id) : sends(page, connector.id));
  if (!fine) report("connector-unpaired", connector.id);
}

function judgeComplete(layout: ChartLayout, chart: Chart, report: Report): void {
  const ends = new Map<number, Set<string>>();
  const words = new Set<string>();
  for (const page of layout.pages) {
    const lettered = new Set(page.words.map(({ line }) => line));
    for (const line of page.lines) {
      for (const edge of line.edges) {
        const known = ends.get(edge) ?? new Set<string>();
        ends.set(edge, known.add(line.from).add(line.to));
        if (lettered.has(line.id)) words.add(`${line.from} ${line.word ?? ""}`);
      }
    }
  }
  // Lines that leave one symbol together under one word show it once.
  for (const { index, from, to, word } of drawnEdges(chart)) {
    const known = ends.get(index);
    const [source, target] = [chart.symbols[from]?.id ?? "", chart.symbols[to]?.id ?? ""];
    if (known === undefined || !known.has(source) || !known.has(target)) report("line-missing", source, target);
    else if (word !== undefined && word !== "" && !words.has(`${source} ${word}`)) report("word-missing", source, word);
  }
}

function score(layout: ChartLayout, places: readonly PagePlaces[]): Scores {
  const lines = layout.pages.flatMap((page) => page.lines);
  const bends = lines.map(({ points }) => Math.max(0, points.length - 2));
  const sum = bends.reduce((total, one) => total + one, 0);
  let length = 0;
  for (const { points } of lines) {
    points.slice(1).forEach((to, at) => {
      const from = points[at] ?? to;
      length += Math.hypot(from.x - to.x, from.y - to.y);
    });
  }
  return {
    lines: lines.length,
    crossings: places.reduce((total, page) => total + page.crossings.length, 0),
    headOn: places.reduce((total, page) => total + page.headOn.length, 0),
    bends: sum,
    bendsPerLine: lines.length === 0 ? 0 : sum / lines.length,
    mostBends: Math.max(0, ...bends),
    length,
  };
}
