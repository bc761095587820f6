import { columnsOf } from "../diagnostics/render/cells.ts";

/** Spaces between columns. */
export const GAP = 2;
/** No column that flows becomes narrower, whatever the terminal. */
export const NARROWEST = 12;
/** What a column that flows gets before the others must break their heads for it. */
const COMFORTABLE = 24;
/** What it gets before they must break their texts. */
const ENOUGH = 20;

/**
 * Widths of the columns of a table that is at most `width` wide, or undefined where it cannot be. Columns that flow share
 * what the others leave; where that is little, the others break first their heads and then their texts between words.
 * @param rows the cells, those of the head first
 * @param flows for each column
 */
export function widthsOf(
  rows: readonly (readonly string[])[],
  flows: readonly boolean[],
  width: number,
): number[] | undefined {
  const most = (at: number, cells: readonly (readonly string[])[], measure: (text: string) => number): number =>
    cells.reduce((so, row) => Math.max(so, measure(row[at] ?? "")), 0);
  const [head = [], ...body] = rows;
  const whole = flows.map((_, at) => most(at, rows, columnsOf));
  const thinHeads = flows.map((flow, at) =>
    flow ? (whole[at] ?? 0) : Math.max(longestWord(head[at] ?? ""), most(at, body, columnsOf)),
  );
  const thin = flows.map((flow, at) => (flow ? (whole[at] ?? 0) : most(at, rows, longestWord)));
  const room = width - GAP * (flows.length - 1);
  const needed = (widths: readonly number[], least: number): number =>
    widths.reduce((sum, each, at) => sum + (flows[at] ? Math.min(each, least) : each), 0);
  const chosen =
    [whole, thinHeads].find((widths) => needed(widths, COMFORTABLE) <= room) ??
    narrowed(thinHeads, thin, (widths) => needed(widths, ENOUGH) <= room);
  return needed(chosen, NARROWEST) <= room ? shared(chosen, flows, room) : undefined;
}

/** Takes from the widest column again and again, down to `least`, until it is enough. */
function narrowed(
  wanted: readonly number[],
  least: readonly number[],
  enough: (widths: number[]) => boolean,
): number[] {
  const widths = [...wanted];
  while (!enough(widths)) {
    const spare = widths.map((each, at) => (each > (least[at] ?? 0) ? each : 0));
    const widest = Math.max(...spare);
    if (widest === 0) break;
    widths[spare.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** Those that want least are served first, so that what they leave goes to the others. */
function shared(wanted: readonly number[], flows: readonly boolean[], room: number): number[] {
  const given = [...wanted];
  const flowing = wanted.flatMap((each, at) => (flows[at] ? [{ at, each }] : [])).sort((a, b) => a.each - b.each);
  let left = room - wanted.reduce((sum, each, at) => sum + (flows[at] ? 0 : each), 0);
  for (const [done, { at, each }] of flowing.entries()) {
    const share = Math.max(NARROWEST, Math.floor(left / (flowing.length - done)));
    given[at] = Math.min(each, share);
    left -= given[at] ?? 0;
  }
  return given;
}

const longestWord = (text: string): number =>
  text.split(" ").reduce((most, word) => Math.max(most, columnsOf(word)), 0);
