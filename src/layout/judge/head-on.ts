import { EXACT } from "../rects.ts";
import type { LayoutPage, PlacedLine, Point } from "../types.ts";

/**
 * Places where two lines to one symbol meet head on and go on together: the two arms look like one line between the
 * sources. Each place once, however many lines meet there.
 */
export function headOnMeetings(page: LayoutPage): Point[] {
  const byTarget = new Map<string, PlacedLine[]>();
  for (const line of page.lines) {
    if (line.kind !== "arrow") continue;
    const known = byTarget.get(line.to);
    if (known === undefined) byTarget.set(line.to, [line]);
    else known.push(line);
  }
  const found = new Map<string, Point>();
  for (const lines of byTarget.values()) {
    lines.forEach((one, at) => {
      for (const other of lines.slice(at + 1)) {
        const place = headOn(one, other);
        if (place !== undefined) found.set(`${place.x.toFixed(1)} ${place.y.toFixed(1)}`, place);
      }
    });
  }
  return [...found.values()];
}

/** Where the common end of two lines begins, if they come to it from opposite sides. */
function headOn(one: PlacedLine, other: PlacedLine): Point | undefined {
  const [a, b] = [[...one.points].reverse(), [...other.points].reverse()];
  let place: Point | undefined;
  for (const [at, point] of a.entries()) {
    const mate = b[at];
    if (mate === undefined) return undefined;
    if (near(point, mate)) {
      place = point;
      continue;
    }
    return place !== undefined && at > 1 && opposite(place, point, mate) ? place : undefined;
  }
  return undefined;
}

const near = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) < EXACT;

/** Whether `b` lies straight behind `middle`, seen from `a`. */
function opposite(middle: Point, a: Point, b: Point): boolean {
  const [ax, ay, bx, by] = [a.x - middle.x, a.y - middle.y, b.x - middle.x, b.y - middle.y];
  return Math.abs(ax * by - ay * bx) < EXACT * Math.hypot(ax, ay) && ax * bx + ay * by < 0;
}
