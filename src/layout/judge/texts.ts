import { ASCENT, LEADING } from "../constants.ts";
import { contains, grow } from "../rects.ts";
import type { LayoutPage, PlacedText, Rect } from "../types.ts";
import type { Report } from "./judge.ts";
import { outline } from "./shapes.ts";

/** The room that a text takes, from its ascent to its descent. */
const textRect = ({ x, y, size, width }: PlacedText): Rect => ({
  x,
  y: y - size * ASCENT * 0.9,
  width,
  height: size * (LEADING - 0.1),
});

/** Faults of texts: out of their cell, out of their symbol, out of the page. */
export function judgeTexts(page: LayoutPage, report: Report): void {
  for (const { rect, texts } of page.cells) {
    for (const text of texts) {
      if (!contains(grow(rect, -0.5), textRect(text))) report("text-outside-cell", text.text);
    }
  }
  for (const symbol of page.symbols) {
    const corners = outline(symbol);
    for (const text of symbol.texts) {
      const { x, y, width, height } = grow(textRect(text), -0.4);
      const inside = [
        [x, y],
        [x + width, y],
        [x, y + height],
        [x + width, y + height],
      ].every(([px = 0, py = 0]) =>
        corners.every((corner, index) => {
          const next = corners[(index + 1) % corners.length] ?? corner;
          return (next.x - corner.x) * (py - corner.y) - (next.y - corner.y) * (px - corner.x) >= -0.01;
        }),
      );
      if (!inside) report("text-outside-symbol", symbol.id, text.text);
    }
  }
  const whole = { x: 0, y: 0, width: page.width, height: page.height };
  for (const text of page.texts) {
    if (!contains(whole, textRect(text))) report("text-outside-cell", text.text);
  }
}
