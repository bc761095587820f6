import { BODY_SIZE, CELL_PAD_X } from "../constants.ts";
import { textWidth } from "../measure.ts";

/** A text column whose width is still open. */
export interface OpenColumn {
  /** Widths of its words in points, by row and paragraph. */
  readonly words: readonly (readonly (readonly number[])[])[];
  /** What labels of lists take of each line. */
  readonly hang: number;
  width: number;
}

/** Room is given away in portions of this many points, up to so many at once: one alone may save no line. */
const PORTION = 5;
const AT_ONCE = 12;

/** A column that saves less than this, in lines of the whole table, gets no more. */
const LEAST_SAVED = 0.2;

/**
 * Gives room, portion by portion, to the column that saves most lines for it; answers what is left. Lines count where
 * they make their row higher: those of its highest cells, down to `least`.
 */
export function lowerRows(columns: readonly OpenColumn[], room: number, least: number): number {
  const counts = columns.map((column) => lineCounter(column));
  let rest = room;
  while (rest >= PORTION) {
    const now = columns.map(({ width }, at) => counts[at]?.(width) ?? []);
    const rows = (now[0] ?? []).map((_, row) => now.reduce((sum, lines) => sum + power(lines[row]), power(least)));
    let best = { gain: 0, at: -1, more: 0 };
    columns.forEach(({ width }, at) => {
      for (let portions = 1; portions <= AT_ONCE && portions * PORTION <= rest; portions += 1) {
        const more = portions * PORTION;
        const then = counts[at]?.(width + more) ?? [];
        const saved = rows.reduce((sum, powers, row) => {
          const change = power(now[at]?.[row]) - power(then[row]);
          return change === 0 ? sum : sum + root(powers) - root(Math.max(power(least), powers - change));
        }, 0);
        if (saved > LEAST_SAVED && saved / portions > best.gain) best = { gain: saved / portions, at, more };
      }
    });
    const column = columns[best.at];
    if (column === undefined) break;
    column.width += best.more;
    rest -= best.more;
  }
  return rest;
}

/**
 * The root of the sum of high powers is nearly the largest of them. Where several cells are the highest, it tells of
 * each that gets lower; the largest itself would tell of none until all are.
 */
const power = (lines = 0): number => square(square(square(square(lines))));
const root = (sum: number): number => Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(sum))));
const square = (value: number): number => value * value;

/** Lines of each row of a column at a width; each width is counted once. */
function lineCounter({ words, hang }: OpenColumn): (width: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (width) => {
    const room = Math.max(1, width - CELL_PAD_X * 2 - hang);
    const counted =
      known.get(width) ?? words.map((blocks) => blocks.reduce((sum, block) => sum + linesOf(block, room), 0));
    known.set(width, counted);
    return counted;
  };
}

const SPACE = textWidth(" ", BODY_SIZE);

function linesOf(words: readonly number[], room: number): number {
  let lines = 1;
  let x = 0;
  for (const width of words) {
    if (x > 0 && x + SPACE + width > room) {
      lines += 1;
      x = 0;
    }
    x += width + (x > 0 ? SPACE : 0);
    // A word that is wider than its line is broken.
    for (; x > room; x -= room) lines += 1;
  }
  return lines;
}
