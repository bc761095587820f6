import { EXACT } from "../rects.ts";
import type { PlacedSymbol, Point, Rect } from "../types.ts";

/** The corners of a symbol's outline; a capsule counts as its box without the corners that are rounded away. */
export function outline({ shape, rect }: PlacedSymbol): Point[] {
  const { x, y, width, height } = rect;
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (shape === "ketupat") {
    return [
      { x: middle.x, y },
      { x: x + width, y: middle.y },
      { x: middle.x, y: y + height },
      { x, y: middle.y },
    ];
  }
  const right = x + width;
  const bottom = y + height;
  if (shape === "segilima") {
    const shoulder = y + height * 0.6;
    return [
      { x, y },
      { x: right, y },
      { x: right, y: shoulder },
      { x: middle.x, y: bottom },
      { x, y: shoulder },
    ];
  }
  if (shape === "kapsul") {
    const cut = height * 0.3;
    return [
      { x: x + cut, y },
      { x: right - cut, y },
      { x: right, y: middle.y },
      { x: right - cut, y: bottom },
      { x: x + cut, y: bottom },
      { x, y: middle.y },
    ];
  }
  return [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
  ];
}

/** Whether the inside of a convex outline and a box (also one without width or height) have a common point. */
export function outlineMeets(corners: readonly Point[], box: Rect): boolean {
  const boxCorners = [
    { x: box.x, y: box.y },
    { x: box.x + box.width, y: box.y },
    { x: box.x + box.width, y: box.y + box.height },
    { x: box.x, y: box.y + box.height },
  ];
  const axes: Point[] = [
    { x: 1, y: 0 },
    { x: 0, y: 1 },
  ];
  corners.forEach((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    axes.push({ x: next.y - corner.y, y: corner.x - next.x });
  });
  return axes.every((axis) => {
    const size = Math.hypot(axis.x, axis.y) || 1;
    const project = (points: readonly Point[]) => points.map(({ x, y }) => (x * axis.x + y * axis.y) / size);
    const [a, b] = [project(corners), project(boxCorners)];
    return Math.min(...a) < Math.max(...b) - EXACT && Math.min(...b) < Math.max(...a) - EXACT;
  });
}

/** Where lines may touch a symbol: the four points of a diamond, else anywhere on the outline. */
export function touchesSide(symbol: PlacedSymbol, point: Point): boolean {
  const corners = outline(symbol);
  if (symbol.shape === "ketupat") {
    return corners.some(({ x, y }) => Math.hypot(x - point.x, y - point.y) < EXACT);
  }
  return corners.some((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const across = Math.abs((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)) / length;
    const along = ((to.x - from.x) * (point.x - from.x) + (to.y - from.y) * (point.y - from.y)) / length;
    return across < EXACT && along > -EXACT && along < length + EXACT;
  });
}
