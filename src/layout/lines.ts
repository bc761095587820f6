import type { Across, Down } from "./geometry.ts";
import type { PagePlan, Station } from "./place/plan.ts";
import type { Direction } from "./route/grid.ts";
import type { Path } from "./route/search.ts";
import type { Course } from "./tracks/segments.ts";
import type { PlacedLine, Point, Rect } from "./types.ts";

/** The bounding box of a station. */
export function stationRect(station: Station, across: Across, down: Down): Rect {
  const x = (across.middles[station.lane] ?? 0) - station.width / 2;
  const y = (down.middles[station.band] ?? 0) - station.height / 2;
  return { x, y, width: station.width, height: station.height };
}

/** The middle of a side: 0 top, 1 right, 2 bottom, 3 left. For a diamond and a connector these are its points. */
export function sidePoint({ x, y, width, height }: Rect, side: Direction): Point {
  if (side === 0) return { x: x + width / 2, y };
  if (side === 1) return { x: x + width, y: y + height / 2 };
  if (side === 2) return { x: x + width / 2, y: y + height };
  return { x, y: y + height / 2 };
}

/** Gives every route its points. */
export function placeLines(
  plan: PagePlan,
  paths: readonly (Path | undefined)[],
  courses: readonly (Course | undefined)[],
  rects: readonly Rect[],
  across: Across,
  down: Down,
): (PlacedLine | undefined)[] {
  return plan.wires.map((wire, index) => {
    const path = paths[index];
    const course = courses[index];
    const from = rects[wire.from];
    const to = rects[wire.to];
    const leave = path?.steps[0];
    const arrive = path?.steps.at(-1);
    if (course === undefined || from === undefined || to === undefined) return undefined;
    if (leave === undefined || arrive === undefined) return undefined;
    const points: Point[] = [sidePoint(from, leave)];
    course.segments.forEach((segment, at) => {
      const next = course.segments[at + 1];
      if (next === undefined || next.vertical === segment.vertical) return;
      const [upright, flat] = segment.vertical ? [segment, next] : [next, segment];
      points.push({ x: across.x(upright), y: down.y(flat) });
    });
    points.push(sidePoint(to, ((arrive + 2) & 3) as Direction));
    const { id, kind, edges, word } = wire;
    const ids = { from: plan.stations[wire.from]?.id ?? "", to: plan.stations[wire.to]?.id ?? "" };
    return { id, ...ids, points, kind, edges, ...(word === undefined ? {} : { word }) };
  });
}
