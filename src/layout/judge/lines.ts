import { ARROW_LENGTH } from "../constants.ts";
import { contains, EXACT } from "../rects.ts";
import type { LayoutPage, PlacedLine, PlacedSymbol, Point } from "../types.ts";
import type { Report } from "./faults.ts";
import { outline, outlineMeets, touchesSide } from "./shapes.ts";
import type { Stretch, Strips } from "./stretches.ts";

/** Parallel lines nearer than this look like one. */
const LEAST_DISTANCE = 2.5;

/** Faults of single lines: their ends, their direction, what they run through. */
export function judgeEachLine(
  page: LayoutPage,
  symbols: Strips<PlacedSymbol>,
  stretches: readonly Stretch[],
  report: Report,
): void {
  const byId = new Map([...page.symbols, ...page.connectors].map((symbol) => [symbol.id, symbol]));
  for (const line of page.lines) {
    const first = line.points[0];
    const last = line.points.at(-1);
    for (const [id, point] of [
      [line.from, first],
      [line.to, last],
    ] as const) {
      const symbol = byId.get(id);
      if (symbol === undefined || point === undefined || !touchesSide(symbol, point)) {
        report("line-end-off-side", line.id, id);
      }
    }
    const before = line.points.at(-2);
    if (line.kind === "arrow" && before !== undefined && last !== undefined) {
      const room = Math.hypot(before.x - last.x, before.y - last.y);
      if (room < ARROW_LENGTH + 0.5) report("no-room-for-arrow", line.id);
    }
    line.points.slice(1).forEach((to, at) => {
      const from = line.points[at] ?? to;
      const slanted = Math.abs(from.x - to.x) > EXACT && Math.abs(from.y - to.y) > EXACT;
      if (slanted) report("line-slanted", line.id);
      const rect = {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.abs(from.x - to.x),
        height: Math.abs(from.y - to.y),
      };
      if (!contains(page.laneArea, rect)) report("line-outside-lanes", line.id);
    });
  }
  for (const { rect, line } of stretches) {
    for (const symbol of symbols.near(rect)) {
      if (outlineMeets(outline(symbol), rect)) report("line-through-symbol", line.id, symbol.id);
    }
  }
}

/** Faults between lines, and the places where lines of different flows cross. */
export function judgeLinePairs(
  stretches: readonly Stretch[],
  strips: Strips<Stretch>,
  report: Report,
): readonly Point[] {
  const order = new Map(stretches.map((stretch, index) => [stretch, index]));
  const crossings = new Map<string, Point>();
  for (const one of stretches) {
    for (const other of strips.near(one.rect, LEAST_DISTANCE)) {
      if (other.line === one.line || (order.get(other) ?? 0) <= (order.get(one) ?? 0)) continue;
      if (one.vertical === other.vertical) {
        const apart = Math.abs(one.on - other.on);
        const common = Math.min(one.hi, other.hi) - Math.max(one.lo, other.lo);
        if (apart < LEAST_DISTANCE && common > EXACT && !(apart < EXACT && mayShare(one, other))) {
          report("lines-on-each-other", one.line.id, other.line.id);
        } else if (apart < EXACT && common > -LEAST_DISTANCE && common <= EXACT && !related(one.line, other.line)) {
          report("lines-touch", one.line.id, other.line.id);
        }
        continue;
      }
      const meet = meeting(one, other);
      if (meet === "apart" || related(one.line, other.line)) continue;
      if (meet === "touch") report("lines-touch", one.line.id, other.line.id);
      else {
        const [upright, level] = one.vertical ? [one, other] : [other, one];
        crossings.set(`${upright.on.toFixed(1)} ${level.on.toFixed(1)}`, { x: upright.on, y: level.on });
      }
    }
  }
  return [...crossings.values()];
}

/** Lines to one symbol are one flow, and so are those that fork behind one symbol. */
const related = (a: PlacedLine, b: PlacedLine): boolean =>
  (a.to === b.to && a.kind === "arrow" && b.kind === "arrow") || (a.from === b.from && a.kind === b.kind);

function meeting(one: Stretch, other: Stretch): "apart" | "touch" | "cross" {
  const inside = (stretch: Stretch, on: number) => on > stretch.lo + EXACT && on < stretch.hi - EXACT;
  const within = (stretch: Stretch, on: number) => on > stretch.lo - 1 && on < stretch.hi + 1;
  if (inside(one, other.on) && inside(other, one.on)) return "cross";
  return within(one, other.on) && within(other, one.on) ? "touch" : "apart";
}

/**
 * Whether two stretches that lie on one another may do so: lines to one symbol from the place on where they meet,
 * and lines from one symbol up to the place where they part. Counted from the common end, all bends before must be
 * the same.
 */
function mayShare(one: Stretch, other: Stretch): boolean {
  const [a, b] = [one.line, other.line];
  if (a.kind !== "arrow" || b.kind !== "arrow") return false;
  const fromEnd = ({ line, at }: Stretch) => line.points.length - 2 - at;
  if (a.to === b.to && fromEnd(one) === fromEnd(other)) {
    return together([...a.points].reverse(), [...b.points].reverse()) > fromEnd(one);
  }
  return a.from === b.from && one.at === other.at && together(a.points, b.points) > one.at;
}

/** How many points two lines have in common, from the first on. */
function together(a: readonly Point[], b: readonly Point[]): number {
  let count = 0;
  for (const [index, { x, y }] of a.entries()) {
    const other = b[index];
    if (other === undefined || Math.hypot(x - other.x, y - other.y) > EXACT) break;
    count += 1;
  }
  return count;
}
