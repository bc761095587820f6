import type { Chart } from "../../model/types.ts";
import { drawnEdges } from "./links.ts";

/** What a break costs for each line that crosses it, and a page that holds a single row. */
const LINE = 2;
const LONE_ROW = 3;

/** By row: lines that a break above it would cut. A line to the next row is cut by nearly every break. */
export function linesOverBreaks(chart: Chart): readonly number[] {
  const change = new Array<number>(chart.steps.length + 1).fill(0);
  for (const { from, to } of drawnEdges(chart)) {
    const [a, b] = [chart.symbols[from]?.step ?? 0, chart.symbols[to]?.step ?? 0];
    const [upper, lower] = a < b ? [a, b] : [b, a];
    change[upper + 1] = (change[upper + 1] ?? 0) + 1;
    change[lower + 1] = (change[lower + 1] ?? 0) - 1;
  }
  let open = 0;
  return change.map((step) => {
    open += step;
    return open;
  });
}

/**
 * Continues the breaks behind the last of `starts`: on as few pages as there can be, where the fewest lines are cut
 * and no page is left with a single row; of equal ones that with the fuller pages first. A row higher than a page has
 * one of its own.
 *
 * @param heights by row, in points
 * @param room what a page that holds the rows from `first` up to `end` has for them
 * @param crossed `linesOverBreaks`
 */
export function breakRows(
  starts: readonly number[],
  heights: readonly number[],
  room: (first: number, end: number) => number,
  crossed: readonly number[],
): number[] {
  const count = heights.length;
  const begin = starts.at(-1) ?? 0;
  // From each row to the end: fewest pages, what their breaks cost, and where the first of them ends.
  const pages = new Array<number>(count + 1).fill(0);
  const costs = new Array<number>(count + 1).fill(0);
  const ends = new Array<number>(count + 1).fill(count);
  for (let first = count - 1; first >= begin; first -= 1) {
    pages[first] = Number.POSITIVE_INFINITY;
    let used = 0;
    for (let end = first + 1; end <= count; end += 1) {
      used += heights[end - 1] ?? 0;
      if (end > first + 1 && used > Math.max(room(first, end), room(first, count))) break;
      if (end > first + 1 && used > room(first, end)) continue;
      const more = 1 + (pages[end] ?? 0);
      const lone = end === first + 1 && count > 1 ? LONE_ROW : 0;
      const cost = (costs[end] ?? 0) + lone + (end < count ? LINE * (crossed[end] ?? 0) : 0);
      if (more < (pages[first] ?? 0) || (more === pages[first] && cost <= (costs[first] ?? 0))) {
        pages[first] = more;
        costs[first] = cost;
        ends[first] = end;
      }
    }
  }
  const found = [...starts];
  for (let at = ends[begin] ?? count; at < count; at = ends[at] ?? count) found.push(at);
  return found;
}
