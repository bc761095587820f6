import type { Chart } from "../../model/types.ts";
import { BODY_SIZE, LEADING, WORD_SIZE } from "../constants.ts";
import { type LaneSides, placeAcross, placeDown } from "../geometry.ts";
import { placeLines, stationRect } from "../lines.ts";
import { textWidth } from "../measure.ts";
import type { PagePlan, Station } from "../place/plan.ts";
import type { RoutedPage } from "../place/routed-page.ts";
import { questionWords } from "../place/sizes.ts";
import { rowCells, type Table } from "../table/table.ts";
import type { LayoutPage, PlacedCell, PlacedConnector, PlacedSymbol, PlacedText, Rect } from "../types.ts";
import { placeWords, planWords } from "../words.ts";
import { placeApart } from "../words-apart.ts";
import { shiftTexts } from "../wrap.ts";

/** What is the same on every page of a chart. */
export interface Frame {
  readonly chart: Chart;
  readonly table: Table;
  readonly sides: LaneSides;
  readonly symbolWidths: readonly number[];
  /** Least width of a page. */
  readonly width: number;
}

/** Texts above and below the table, relative to their own top. */
export interface Margins {
  readonly above: { readonly texts: readonly PlacedText[]; readonly height: number };
  readonly below: { readonly texts: readonly PlacedText[]; readonly height: number };
}

/** A page with all coordinates, and the heights of its rows. */
export function composePage(
  frame: Frame,
  plan: PagePlan,
  routed: RoutedPage,
  margins: Margins,
): { page: LayoutPage; rowHeights: readonly number[] } {
  const { chart, table, sides } = frame;
  const lanesX = table.widths.columns.find(({ key }) => key === "pelaksana")?.x ?? 0;
  const across = placeAcross(lanesX, table.widths.lanes, sides, routed.counts, frame.symbolWidths);
  const { words, reserves, mixed } = planWords(plan, routed.paths, routed.segments, across);
  const headTop = margins.above.height;
  const top = headTop + table.head.height;
  const textHeights = plan.rows.map((step) => table.textHeights[step] ?? 0);
  const down = placeDown(plan, routed.counts, reserves, textHeights, top);
  const rects = plan.stations.map((station) => stationRect(station, across, down));
  const lines = placeLines(plan, routed.paths, routed.courses, rects, across, down);
  const bottom = down.edges.at(-1) ?? top;
  const cells: PlacedCell[] = table.head.cells.map((cell) => ({
    ...cell,
    rect: { ...cell.rect, y: cell.rect.y + headTop },
    texts: shiftTexts(cell.texts, 0, headTop),
  }));
  plan.rows.forEach((step, row) => {
    cells.push(...rowCells(table, step, down.edges[row] ?? top, down.edges[row + 1] ?? bottom));
  });
  const symbols: PlacedSymbol[] = [];
  const connectors: PlacedConnector[] = [];
  plan.stations.forEach((station, index) => {
    const rect = rects[index];
    if (rect === undefined) return;
    const placed = placeSymbol(chart, plan, station, rect);
    const { connector, label } = station;
    if (connector === undefined) symbols.push(placed);
    else {
      const { pair, otherPage } = connector;
      connectors.push({ ...placed, pair, otherPage, ...(label === undefined ? {} : { label }) });
    }
  });
  const placedWords = placeWords(words, lines, rects);
  const lanesEnd = across.edges.at(-1) ?? lanesX;
  const laneCells = cells
    .filter(({ kind, rect }) => kind === "body" && rect.x >= lanesX - 0.01 && rect.x < lanesEnd - 0.01)
    .map(({ rect }) => rect);
  for (const [wire, others] of mixed) {
    const line = lines[wire];
    if (line?.word === undefined) continue;
    const mates = others.flatMap((other) => lines[other] ?? []);
    const all = lines.filter((one) => one !== undefined);
    placedWords.push(placeApart(line, mates, { lines: all, symbols: rects, cells: laneCells, words: placedWords }));
  }
  const page: LayoutPage = {
    width: Math.max(frame.width, table.widths.total),
    height: bottom + margins.below.height,
    laneArea: {
      x: lanesX,
      y: top,
      width: (across.edges.at(-1) ?? lanesX) - lanesX,
      height: bottom - top,
    },
    cells,
    symbols,
    connectors,
    lines: lines.filter((line) => line !== undefined),
    words: placedWords,
    texts: [...margins.above.texts, ...shiftTexts(margins.below.texts, 0, bottom)],
  };
  const rowHeights = plan.rows.map((_, row) => (down.edges[row + 1] ?? 0) - (down.edges[row] ?? 0));
  return { page, rowHeights };
}

function placeSymbol(chart: Chart, plan: PagePlan, station: Station, rect: Rect): PlacedSymbol {
  const step = plan.rows[station.row] ?? 0;
  return {
    id: station.id,
    shape: station.shape,
    rect,
    step,
    number: chart.steps[step]?.number ?? "",
    lane: station.lane,
    laneId: chart.lanes[station.lane]?.id ?? "",
    texts: symbolTexts(station, rect),
  };
}

function symbolTexts({ shape, label }: Station, rect: Rect): PlacedText[] {
  if (label === undefined) return [];
  if (shape === "ketupat") {
    const words = questionWords(label);
    return shiftTexts(words.texts, rect.x + (rect.width - words.width) / 2, rect.y + (rect.height - words.height) / 2);
  }
  // Two letters fit the narrowest connector only when they are smaller.
  const size = label.length > 1 ? WORD_SIZE : BODY_SIZE;
  const width = textWidth(label, size, true);
  // A little above the middle: the connector's point takes the lower part.
  const y = rect.y + rect.height * 0.42 + size * LEADING * 0.3;
  return [{ x: rect.x + (rect.width - width) / 2, y, text: label, size, bold: true, width }];
}
