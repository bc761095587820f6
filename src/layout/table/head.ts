import type { Chart } from "../../model/types.ts";
import { BODY_SIZE, CELL_PAD_X, CELL_PAD_Y, HEAD_SIZE } from "../constants.ts";
import type { PlacedCell, Rect } from "../types.ts";
import { centreTexts, shiftTexts, type Wrapped, wrapRuns } from "../wrap.ts";
import { type ColumnWidths, isQuality } from "./columns.ts";

interface HeadCell {
  readonly x: number;
  readonly width: number;
  /** First and last row of the head. */
  readonly top: number;
  readonly bottom: number;
  readonly words: Wrapped;
}

/** The head of the table: cells as if it stood at the page's top, and its height. */
export interface TableHead {
  readonly cells: readonly PlacedCell[];
  readonly height: number;
}

/** Two rows, three where lanes are grouped, and the row of column numbers where the chart asks for it. */
export function tableHead(chart: Chart, widths: ColumnWidths): TableHead {
  const grouped = chart.lanes.some(({ group }) => group !== undefined);
  const last = grouped ? 2 : 1;
  const cells: HeadCell[] = [];
  const add = (x: number, width: number, top: number, bottom: number, title: string) => {
    const words = wrapRuns([{ text: title }], width - CELL_PAD_X * 2, HEAD_SIZE, true);
    cells.push({ x, width, top, bottom, words });
  };
  const quality = widths.columns.filter(({ key }) => isQuality(key));
  const first = quality[0];
  if (first !== undefined) {
    const width = quality.reduce((total, column) => total + column.width, 0);
    add(first.x, width, 0, 0, chart.display.heads["mutu-baku"]);
  }
  for (const { key, x, width } of widths.columns) {
    const title = chart.display.heads[key];
    if (key === "pelaksana") {
      add(x, width, 0, 0, title);
      addLanes(chart, widths, x, last, add);
    } else add(x, width, isQuality(key) ? 1 : 0, last, title);
  }
  const heights = rowHeights(cells, last + 1);
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((total, height) => total + height, 0));
  const placed: PlacedCell[] = cells.map(({ x, width, top, bottom, words }) => {
    const y = tops[top] ?? 0;
    const rect = { x, y, width, height: (tops[bottom] ?? 0) + (heights[bottom] ?? 0) - y };
    return { kind: "head", rect, texts: centred(words, rect) };
  });
  let height = heights.reduce((total, one) => total + one, 0);
  if (chart.display.numberRow) height += numberRow(widths, height, placed);
  return { cells: placed, height };
}

function addLanes(
  chart: Chart,
  widths: ColumnWidths,
  left: number,
  last: number,
  add: (x: number, width: number, top: number, bottom: number, title: string) => void,
): void {
  let x = left;
  for (let lane = 0; lane < chart.lanes.length; lane += 1) {
    const { group, title } = chart.lanes[lane] ?? { group: undefined, title: "" };
    const width = widths.lanes[lane] ?? 0;
    add(x, width, group === undefined ? 1 : last, last, title);
    if (group !== undefined && chart.lanes[lane - 1]?.group !== group) {
      let whole = 0;
      for (let member = lane; chart.lanes[member]?.group === group; member += 1) whole += widths.lanes[member] ?? 0;
      add(x, whole, 1, 1, chart.groups[group]?.title ?? "");
    }
    x += width;
  }
}

function rowHeights(cells: readonly HeadCell[], rows: number): number[] {
  const heights = Array.from({ length: rows }, () => HEAD_SIZE * 1.2 + CELL_PAD_Y * 2);
  const spans = [...cells].sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (const { top, bottom, words } of spans) {
    let have = 0;
    for (let row = top; row <= bottom; row += 1) have += heights[row] ?? 0;
    const need = words.height + CELL_PAD_Y * 2;
    if (need > have) heights[bottom] = (heights[bottom] ?? 0) + need - have;
  }
  return heights;
}

/** Adds the row of column numbers; returns its height. */
function numberRow(widths: ColumnWidths, y: number, out: PlacedCell[]): number {
  const height = BODY_SIZE * 1.2 + CELL_PAD_Y;
  let number = 0;
  for (const { key, x, width } of widths.columns) {
    let left = x;
    for (const own of key === "pelaksana" ? widths.lanes : [width]) {
      number += 1;
      const rect = { x: left, y, width: own, height };
      const words = wrapRuns([{ text: String(number) }], own - CELL_PAD_X * 2, BODY_SIZE);
      out.push({ kind: "number", rect, texts: centred(words, rect) });
      left += own;
    }
  }
  return height;
}

/** Words in the middle of a cell. */
export function centred(words: Wrapped, rect: Rect): ReturnType<typeof shiftTexts> {
  const texts = centreTexts(words, rect.width - CELL_PAD_X * 2);
  return shiftTexts(texts, rect.x + CELL_PAD_X, rect.y + (rect.height - words.height) / 2);
}
