import type { Chart } from "../../model/types.ts";
import { BODY_SIZE, CELL_PAD_X, HEAD_SIZE } from "../constants.ts";
import { textWidth } from "../measure.ts";
import type { ColumnKey } from "../types.ts";
import type { Block } from "../wrap.ts";
import type { TextColumn } from "./cells.ts";
import { type OpenColumn, rowLowerer } from "./lower-rows.ts";

export interface ColumnWidths {
  /** In order of the table; `pelaksana` is the sum of the lanes. */
  readonly columns: readonly { readonly key: ColumnKey; readonly x: number; readonly width: number }[];
  readonly lanes: readonly number[];
  readonly total: number;
}

/** A column measured: enough to count its lines without wrapping. */
interface Measured extends OpenColumn {
  readonly key: TextColumn;
  readonly least: number;
}

const ORDER: readonly ColumnKey[] = ["nomor", "kegiatan", "pelaksana", "kelengkapan", "waktu", "output", "keterangan"];
const QUALITY: readonly ColumnKey[] = ["kelengkapan", "waktu", "output"];
/** A column does not grow because of one word longer than this; such a word is broken. */
const LONGEST_WORD = 74;
const LEAST_WIDTH = 30;
/** Width that a column has before room is shared out. */
const WANTED = 40;
const WIDTHS: Partial<Record<TextColumn, number>> = { nomor: 18, kegiatan: 90 };
/** Nor does a lane, for a word of its title. */
const LONGEST_TITLE_WORD = 92;
/** A time is kept on one line up to this width. */
const LONGEST_TIME = 60;
/**
 * Where there is room to spare, lanes grow up to `EASY_LANE`, then text until its cells have few lines, then lanes up
 * to `WIDE_LANE`.
 */
const EASY_LANE = 76;
const WIDE_LANE = 84;
/** Height in lines under which a row does not get lower, because of its symbols; and one that reads with ease. */
const LEAST_LINES = 4.4;
const FEW_LINES = 2.5;

/** Columns of the chart's table, without those that it does not print. */
export function columnKeys(chart: Chart): ColumnKey[] {
  const without = new Set<string>(chart.display.without);
  return ORDER.filter((key) => {
    if (key === "pelaksana") return true;
    return !without.has(key) && !(without.has("mutu-baku") && QUALITY.includes(key));
  });
}

export const isQuality = (key: ColumnKey): boolean => QUALITY.includes(key);

/**
 * Shares out the width of the table, in points: lanes get what their lines need, text columns what their words
 * need, and the rest goes where it makes rows lower. The total is larger than `room` only where nothing else helps.
 */
export function shareWidths(chart: Chart, blocks: Blocks, laneNeeds: readonly number[], room: number): ColumnWidths {
  const keys = columnKeys(chart);
  const texts = measureColumns(chart, blocks);
  const lanes = [...laneNeeds];
  let rest = room - sum(lanes) - sum(texts.map(({ width }) => width));
  rest = fitTitles(lanes, chart, rest);
  rest = squeeze(texts, rest);
  const lowerRows = rowLowerer(texts);
  rest = lowerRows(rest, LEAST_LINES);
  rest = feedLanes(lanes, rest, EASY_LANE);
  rest = lowerRows(rest, FEW_LINES);
  rest = feedLanes(lanes, rest, WIDE_LANE);
  const open = texts.filter(({ key }) => key !== "nomor");
  const weights = open.map(({ width }) => width);
  const whole = sum(weights);
  if (rest > 0 && whole > 0) {
    open.forEach((column, index) => {
      column.width += (rest * (weights[index] ?? 0)) / whole;
    });
  } else if (rest > 0) {
    lanes.forEach((width, index) => {
      lanes[index] = width + rest / lanes.length;
    });
  }
  let x = 0;
  const columns = keys.map((key) => {
    const width = key === "pelaksana" ? sum(lanes) : (texts.find((one) => one.key === key)?.width ?? 0);
    const column = { key, x, width };
    x += width;
    return column;
  });
  return { columns, lanes, total: x };
}

type Blocks = (step: number, key: TextColumn) => readonly Block[];

/** Width that the text columns need together, so that no word of a usual length is broken. */
export function leastTextWidth(chart: Chart, blocks: Blocks): number {
  return sum(measureColumns(chart, blocks).map(({ least }) => least));
}

function measureColumns(chart: Chart, blocks: Blocks): Measured[] {
  return columnKeys(chart).flatMap((key) => (key === "pelaksana" ? [] : [measureColumn(chart, key, blocks)]));
}

function measureColumn(chart: Chart, key: TextColumn, blocks: Blocks): Measured {
  const pad = CELL_PAD_X * 2 + 0.5;
  let hang = 0;
  let longest = 0;
  let whole = 0;
  const words = chart.steps.map((_, step) =>
    blocks(step, key).map(({ label, runs }) => {
      const own = label === undefined ? 0 : textWidth(`${label} `, BODY_SIZE);
      hang = Math.max(hang, own);
      const text = runs.map((run) => run.text).join(" ");
      const widths = wordsOf(text).map((word) => textWidth(word, BODY_SIZE));
      for (const width of widths) longest = Math.max(longest, own + width);
      whole = Math.max(whole, own + textWidth(text, BODY_SIZE));
      return widths;
    }),
  );
  const head = Math.max(0, ...wordsOf(chart.display.heads[key]).map((word) => textWidth(word, HEAD_SIZE, true)));
  const least = Math.min(Math.max(longest, head), LONGEST_WORD) + pad;
  const wanted = key === "waktu" ? Math.max(WANTED, Math.min(whole + pad, LONGEST_TIME)) : (WIDTHS[key] ?? WANTED);
  return { key, words, hang, least, width: Math.max(least, wanted) };
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");

/** Widens lanes whose title has a word that would be broken, as far as there is room that nothing else needs. */
function fitTitles(lanes: number[], chart: Chart, room: number): number {
  let rest = room;
  for (const { index, title } of chart.lanes) {
    const longest = Math.max(0, ...title.split(/\s+/u).map((word) => textWidth(word, HEAD_SIZE, true)));
    const more = Math.min(longest, LONGEST_TITLE_WORD) + CELL_PAD_X * 2 + 0.5 - (lanes[index] ?? 0);
    if (more <= 0 || more > rest) continue;
    lanes[index] = (lanes[index] ?? 0) + more;
    rest -= more;
  }
  return rest;
}

/** Takes missing room from the text columns, as far as words can be broken. */
function squeeze(texts: readonly Measured[], rest: number): number {
  let missing = -rest;
  if (missing <= 0) return rest;
  for (const floor of [(column: Measured) => column.least, () => LEAST_WIDTH]) {
    const spare = texts.map((column) => Math.max(0, column.width - floor(column)));
    const all = sum(spare);
    if (all <= 0) continue;
    const part = Math.min(1, missing / all);
    texts.forEach((column, index) => {
      column.width -= (spare[index] ?? 0) * part;
    });
    missing -= all * part;
    if (missing <= 0.001) return 0;
  }
  return 0;
}

/** Evens out the lanes from the narrowest up, to `most` at the most. */
function feedLanes(lanes: number[], room: number, most: number): number {
  let rest = room;
  for (let level = Math.min(...lanes); level < most && rest > 0; level += 1) {
    const narrow = lanes.map((width, index) => ({ width, index })).filter(({ width }) => width < level + 1);
    const needed = sum(narrow.map(({ width }) => level + 1 - width));
    if (needed > rest) break;
    for (const { index } of narrow) lanes[index] = level + 1;
    rest -= needed;
  }
  return rest;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
