import type { Rect } from "./types.ts";

/** Exactness in points: what is nearer than this is the same place. */
export const EXACT = 0.01;

export const grow = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Whether the insides of two boxes meet. */
export const boxesMeet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - EXACT &&
  b.x < a.x + a.width - EXACT &&
  a.y < b.y + b.height - EXACT &&
  b.y < a.y + a.height - EXACT;

export const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x - EXACT &&
  inner.y >= outer.y - EXACT &&
  inner.x + inner.width <= outer.x + outer.width + EXACT &&
  inner.y + inner.height <= outer.y + outer.height + EXACT;

/** Distance between two boxes; 0 where they meet. */
export function distance(a: Rect, b: Rect): number {
  const dx = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const dy = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.hypot(dx, dy);
}
