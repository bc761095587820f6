import type { Point } from "../types.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between parts of the map. */
const GAP = 28;

export interface Packed extends Size {
  /** The top left corner of each part, in the order in which they were given. */
  readonly at: readonly Point[];
}

/**
 * Puts parts into two columns that together are `width` wide: those that fit into one fill up the shorter column, the
 * highest first; wider ones stand above, one below the other. In the order of the parts where they are as high.
 */
export function packParts(parts: readonly Size[], width: number): Packed {
  const column = (width - GAP) / 2;
  const at = parts.map((): Point => ({ x: 0, y: 0 }));
  const indices = parts.map((_, index) => index);
  const fits = (index: number) => (parts[index]?.width ?? 0) <= column;
  let top = 0;
  for (const index of indices.filter((one) => !fits(one))) {
    at[index] = { x: 0, y: top };
    top += (parts[index]?.height ?? 0) + GAP;
  }
  const heights: [number, number] = [top, top];
  const heightOf = (index: number) => parts[index]?.height ?? 0;
  for (const index of indices.filter(fits).sort((a, b) => heightOf(b) - heightOf(a) || a - b)) {
    const side = heights[0] <= heights[1] ? 0 : 1;
    at[index] = { x: side * (column + GAP), y: heights[side] };
    heights[side] += heightOf(index) + GAP;
  }
  const right = parts.map((part, index) => (at[index]?.x ?? 0) + part.width);
  return { at, width: Math.max(0, ...right), height: Math.max(0, ...heights) };
}
