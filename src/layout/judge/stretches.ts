import type { LayoutPage, PlacedLine, Rect } from "../types.ts";

/** A straight part of a line. */
export interface Stretch {
  readonly line: PlacedLine;
  /** Position in the line, from 0. */
  readonly at: number;
  readonly vertical: boolean;
  /** The fixed coordinate, and the extent along the other. */
  readonly on: number;
  readonly lo: number;
  readonly hi: number;
  readonly rect: Rect;
}

/** The straight parts of all lines of a page; parts that are neither upright nor level are left out. */
export function stretchesOf(page: LayoutPage): Stretch[] {
  return page.lines.flatMap((line) =>
    line.points.slice(1).flatMap((to, at): Stretch[] => {
      const from = line.points[at] ?? to;
      const vertical = Math.abs(from.x - to.x) < 0.001;
      if (!vertical && Math.abs(from.y - to.y) >= 0.001) return [];
      const x = Math.min(from.x, to.x);
      const y = Math.min(from.y, to.y);
      const rect = { x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) };
      const [on, lo, length] = vertical ? [x, y, rect.height] : [y, x, rect.width];
      return [{ line, at, vertical, on, lo, hi: lo + length, rect }];
    }),
  );
}

/** Finds what lies near a box without asking all: things sorted into strips of the page. */
export class Strips<T extends { readonly rect: Rect }> {
  private readonly strips = new Map<number, T[]>();
  private static readonly height = 40;

  constructor(things: readonly T[]) {
    for (const thing of things) {
      for (const strip of this.range(thing.rect)) {
        const known = this.strips.get(strip);
        if (known === undefined) this.strips.set(strip, [thing]);
        else known.push(thing);
      }
    }
  }

  /** Everything in the strips that the box, grown by `margin`, touches; each once. */
  near(rect: Rect, margin = 0): Set<T> {
    const found = new Set<T>();
    const grown = { ...rect, y: rect.y - margin, height: rect.height + 2 * margin };
    for (const strip of this.range(grown)) for (const thing of this.strips.get(strip) ?? []) found.add(thing);
    return found;
  }

  private range({ y, height }: Rect): number[] {
    const first = Math.floor(y / Strips.height);
    const last = Math.floor((y + height) / Strips.height);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  }
}
