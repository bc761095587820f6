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
 * Makes the function that gives room, portion by portion, to the column that saves most lines for it, and answers what
 * is left. Lines count where they make their row higher: those of its highest cells, down to `least`.
 */
export function rowLowerer(columns: readonly OpenColumn[]): (room: number, least: number) => number {
  const counters = columns.map(powerCounter);
  /** By column: portions that it has got. */
  const given = columns.map(() => 0);
  const powersOf = (at: number, portions: number): Float64Array => counters[at]?.((given[at] ?? 0) + portions) ?? none;
  return (room, least) => {
    const floor = power(least);
    let rest = room;
    while (rest >= PORTION) {
      const now = columns.map((_, at) => powersOf(at, 0));
      const sums = Array.from(now[0] ?? none, (_, row) => now.reduce((sum, own) => sum + (own[row] ?? 0), floor));
      const heights = sums.map(root);
      let best = { gain: 0, at: -1, portions: 0 };
      const most = Math.min(AT_ONCE, Math.floor(rest / PORTION));
      columns.forEach((_, at) => {
        // A wider cell is never higher: where the most saves nothing, less does neither.
        const widest = powersOf(at, most);
        if (now[at]?.every((own, row) => own === widest[row])) return;
        for (let portions = 1; portions <= most; portions += 1) {
          const then = powersOf(at, portions);
          let saved = 0;
          for (let row = 0; row < sums.length; row += 1) {
            const change = (now[at]?.[row] ?? 0) - (then[row] ?? 0);
            if (change !== 0) saved += (heights[row] ?? 0) - root(Math.max(floor, (sums[row] ?? 0) - change));
          }
          if (saved > LEAST_SAVED && saved / portions > best.gain) best = { gain: saved / portions, at, portions };
        }
      });
      const column = columns[best.at];
      if (column === undefined) break;
      given[best.at] = (given[best.at] ?? 0) + best.portions;
      column.width += best.portions * PORTION;
      rest -= best.portions * PORTION;
    }
    return rest;
  };
}

/**
 * The root of the sum of high powers is nearly the largest of them. Where several cells are the highest, it tells of
 * each that gets lower; the largest itself would tell of none until all are.
 */
const power = (lines: number): number => square(square(square(square(lines))));
const root = (sum: number): number => Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(sum))));
const square = (value: number): number => value * value;

const none = new Float64Array(0);

/** Powers of the lines of each row of a column that gets portions; each width is counted once. */
function powerCounter({ words, hang, width }: OpenColumn): (portions: number) => Float64Array {
  const known: Float64Array[] = [];
  const wholes = words.map((blocks) => blocks.map(wholeOf));
  return (portions) => {
    const before = known[portions];
    if (before !== undefined) return before;
    const room = Math.max(1, width + portions * PORTION - CELL_PAD_X * 2 - hang);
    const counted = Float64Array.from(words, (blocks, row) =>
      power(blocks.reduce((sum, block, at) => sum + ((wholes[row]?.[at] ?? 0) <= room ? 1 : linesOf(block, room)), 0)),
    );
    known[portions] = counted;
    return counted;
  };
}

/** Width of a paragraph on one line. */
const wholeOf = (words: readonly number[]): number =>
  words.reduce((sum, width) => sum + width + (sum > 0 ? SPACE : 0), 0);

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
