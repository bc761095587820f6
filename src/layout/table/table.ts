import type { Chart } from "../../model/types.ts";
import { BODY_SIZE, CELL_PAD_X, CELL_PAD_Y } from "../constants.ts";
import type { PlacedCell } from "../types.ts";
import { type Block, shiftTexts, type Wrapped, wrapBlocks } from "../wrap.ts";
import { type CellContext, cellBlocks, type TextColumn } from "./cells.ts";
import { type ColumnWidths, shareWidths } from "./columns.ts";
import { centred, type TableHead, tableHead } from "./head.ts";

/** The table without its drawing: widths, head, and the wrapped words of every row. */
export interface Table {
  readonly widths: ColumnWidths;
  readonly head: TableHead;
  /** Least height of each row. */
  readonly textHeights: readonly number[];
  /** By step, in the order of the text columns. */
  readonly words: readonly ReadonlyMap<TextColumn, Wrapped>[];
}

const CENTRED: readonly TextColumn[] = ["nomor", "waktu"];

/** The words of all cells, each made once. */
export function blocksOf(chart: Chart, context: CellContext): (step: number, key: TextColumn) => readonly Block[] {
  const known = new Map<TextColumn, Block[][]>();
  return (step, key) => {
    let rows = known.get(key);
    if (rows === undefined) {
      rows = chart.steps.map((one) => cellBlocks(one, key, context));
      known.set(key, rows);
    }
    return rows[step] ?? [];
  };
}

export function buildTable(
  chart: Chart,
  blocks: (step: number, key: TextColumn) => readonly Block[],
  laneNeeds: readonly number[],
  room: number,
): Table {
  const widths = shareWidths(chart, blocks, laneNeeds, room);
  const words = chart.steps.map((_, step) => {
    const row = new Map<TextColumn, Wrapped>();
    for (const { key, width } of widths.columns) {
      if (key !== "pelaksana") row.set(key, wrapBlocks(blocks(step, key), width - CELL_PAD_X * 2, BODY_SIZE));
    }
    return row;
  });
  const textHeights = words.map(
    (row) => Math.max(0, ...[...row.values()].map(({ height }) => height)) + CELL_PAD_Y * 2,
  );
  return { widths, head: tableHead(chart, widths), textHeights, words };
}

/** The cells of one row between two heights. */
export function rowCells(table: Table, step: number, top: number, bottom: number): PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (const { key, x, width } of table.widths.columns) {
    const rect = { x, y: top, width, height: bottom - top };
    if (key === "pelaksana") {
      let left = x;
      for (const lane of table.widths.lanes) {
        cells.push({ kind: "body", rect: { ...rect, x: left, width: lane }, texts: [], step });
        left += lane;
      }
      continue;
    }
    const words = table.words[step]?.get(key);
    if (words === undefined) continue;
    const middle = top + (bottom - top - words.height) / 2;
    const texts = CENTRED.includes(key) ? centred(words, rect) : shiftTexts(words.texts, x + CELL_PAD_X, middle);
    cells.push({ kind: "body", rect, texts, step });
  }
  return cells;
}
