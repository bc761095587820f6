import type { Chart } from "../../model/types.ts";
import { BODY_SIZE, CELL_PAD_X, HEAD_SIZE } from "../constants.ts";
import { textWidth } from "../measure.ts";
import type { ColumnKey } from "../types.ts";
import type { Block } from "../wrap.ts";
import type { TextColumn } from "./cells.ts";

export interface ColumnWidths {
  /** In order of the table; `pelaksana` is the sum of the lanes. */
  readonly columns: readonly { readonly key: ColumnKey; readonly x: number; readonly width: number }[];
  readonly lanes: readonly number[];
  readonly total: number;
}

/** The words of a column, summed up: enough to guess heights without wrapping. */
interface Measured {
  readonly key: TextColumn;
  /** Total width on one line, by row. */
  readonly lengths: readonly number[];
  readonly least: number;
  width: number;
}

const ORDER: readonly ColumnKey[] = ["nomor", "kegiatan", "pelaksana", "kelengkapan", "waktu", "output", "keterangan"];
const QUALITY: readonly ColumnKey[] = ["kelengkapan", "waktu", "output"];
/** A column does not grow because of one word longer than this; such a word is broken. */
const LONGEST_WORD = 74;
const LEAST_WIDTH = 30;
/** Nor does a lane, for a word of its title. */
const LONGEST_TITLE_WORD = 92;
/** Lanes grow up to this where text has no need of the room. */
const EASY_LANE = 84;
/** Room is given away in portions of this many points. */
const PORTION = 5;
/** Words do not fill their lines: a guess of the part that they do. */
const FILL = 0.86;
/** Height in lines under which a row does not get lower, because of its symbols. */
const LEAST_LINES = 4.4;

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
  rest = feedRows(texts, chart.steps.length, rest);
  rest = feedLanes(lanes, rest);
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
  const pad = CELL_PAD_X * 2;
  let longest = 0;
  const lengths = chart.steps.map((_, step) => {
    let length = 0;
    for (const { label, runs } of blocks(step, key)) {
      const hang = label === undefined ? 0 : textWidth(`${label} `, BODY_SIZE);
      for (const { text } of runs) {
        length += textWidth(text, BODY_SIZE) + (label === undefined ? 0 : 20);
        for (const word of text.split(/\s+/u)) longest = Math.max(longest, hang + textWidth(word, BODY_SIZE));
      }
    }
    return length;
  });
  const head = Math.max(0, ...chart.display.heads[key].split(/\s+/u).map((word) => textWidth(word, HEAD_SIZE, true)));
  const least = Math.min(Math.max(longest, head), LONGEST_WORD) + pad + 0.5;
  const wanted = key === "kegiatan" ? 90 : key === "nomor" ? 18 : 40;
  return { key, lengths, least, width: Math.max(least, wanted) };
}

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

/** Gives room, portion by portion, to the column that lowers the table most. */
function feedRows(texts: readonly Measured[], rows: number, room: number): number {
  let rest = room;
  const lines = (column: Measured, row: number, width: number) =>
    (column.lengths[row] ?? 0) / Math.max(1, (width - CELL_PAD_X * 2) * FILL);
  while (rest >= PORTION) {
    const gains = texts.map(() => 0);
    for (let row = 0; row < rows; row += 1) {
      let highest = 0;
      let second = LEAST_LINES;
      let at = -1;
      texts.forEach((column, index) => {
        const height = lines(column, row, column.width);
        if (height > highest) {
          second = Math.max(second, highest);
          highest = height;
          at = index;
        } else second = Math.max(second, height);
      });
      const column = texts[at];
      if (column === undefined || highest <= second) continue;
      gains[at] = (gains[at] ?? 0) + highest - Math.max(second, lines(column, row, column.width + PORTION));
    }
    const best = gains.indexOf(Math.max(...gains));
    const column = texts[best];
    if (column === undefined || (gains[best] ?? 0) <= 0.001) break;
    column.width += PORTION;
    rest -= PORTION;
  }
  return rest;
}

/** Evens out the lanes from the narrowest up. */
function feedLanes(lanes: number[], room: number): number {
  let rest = room;
  for (let level = Math.min(...lanes); level < EASY_LANE && rest > 0; level += 1) {
    const narrow = lanes.map((width, index) => ({ width, index })).filter(({ width }) => width < level + 1);
    const needed = sum(narrow.map(({ width }) => level + 1 - width));
    if (needed > rest) break;
    for (const { index } of narrow) lanes[index] = level + 1;
    rest -= needed;
  }
  return rest;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
