import { ASCENT, LEADING } from "../constants.ts";
import { boxesMeet, contains, grow } from "../rects.ts";
import type { LayoutPage, PlacedText, Rect } from "../types.ts";
import type { Report } from "./faults.ts";
import { outline } from "./shapes.ts";

/** The room that a text takes, from its ascent to its descent. */
const textRect = ({ x, y, size, width }: PlacedText): Rect => ({
  x,
  y: y - size * ASCENT * 0.9,
  width,
  height: size * (LEADING - 0.1),
});

/** Letters are lower and narrower than the room of their line, raised marks come close to it. */
const OVERHANG = 0.3;

/** Faults of texts: out of their cell, out of their symbol, out of the page, on one another. */
export function judgeTexts(page: LayoutPage, report: Report): void {
  for (const { rect, texts } of page.cells) {
    for (const text of texts) {
      if (!contains(grow(rect, -0.5), textRect(text))) report("text-outside-cell", text.text);
    }
    judgeApart(texts, report);
  }
  for (const symbol of [...page.symbols, ...page.connectors]) {
    const corners = outline(symbol);
    judgeApart(symbol.texts, report);
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
  judgeApart(page.texts, report);
}

/** Texts of one place that lie on one another. */
function judgeApart(texts: readonly PlacedText[], report: Report): void {
  const inked = texts.map((text) => ({ text, ink: grow(textRect(text), -OVERHANG) })).sort((a, b) => a.ink.y - b.ink.y);
  inked.forEach(({ text, ink }, at) => {
    for (let next = at + 1; next < inked.length; next += 1) {
      const other = inked[next];
      if (other === undefined || other.ink.y >= ink.y + ink.height) break;
      if (boxesMeet(ink, other.ink)) report("texts-overlap", text.text, other.text.text);
    }
  });
}
