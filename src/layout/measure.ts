import { BOLD, type FontRange, REGULAR } from "./font-widths.ts";

/** Wide enough for ideographs of a fallback font, and for emoji, in thousandths of the size. */
const DEFAULT_WIDTH = 1000;
const ASTRAL_WIDTH = 1370;

function lookUp(ranges: readonly FontRange[], code: number): number {
  if (code > 0xffff) return ASTRAL_WIDTH;
  for (const { first, widths } of ranges) {
    if (code < first) break;
    const width = widths[code - first];
    if (width !== undefined) return width === 0 ? DEFAULT_WIDTH : width;
  }
  return DEFAULT_WIDTH;
}

/**
 * Width in points of `text` on one line at `size` points, without kerning (which only narrows).
 * Characters that the table does not know count as wide as the widest common ones.
 */
export function textWidth(text: string, size: number, bold = false): number {
  const ranges = bold ? BOLD : REGULAR;
  let sum = 0;
  for (const character of text) sum += lookUp(ranges, character.codePointAt(0) ?? 0);
  return (sum * size) / 1000;
}
