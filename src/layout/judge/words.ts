import { arrowHead } from "../arrow-head.ts";
import { boxesMeet, contains, distance, EXACT, grow } from "../rects.ts";
import type { LayoutPage, PlacedSymbol } from "../types.ts";
import type { Report } from "./faults.ts";
import { outline, outlineMeets } from "./shapes.ts";
import { type Stretch, Strips } from "./stretches.ts";

/** A word further from its line than this seems to belong to none. */
const FAR = 16;
/** A word nearer to an arrow head than this seems to touch it. */
const HEAD_APART = 0.5;

/** Faults of the words on lines. */
export function judgeWords(
  page: LayoutPage,
  symbols: Strips<PlacedSymbol>,
  lines: Strips<Stretch>,
  report: Report,
): void {
  const byLine = new Map(page.lines.map((line) => [line.id, line]));
  const cells = page.cells.filter(({ kind, texts }) => kind === "body" && texts.length === 0);
  const heads = new Strips(
    page.lines.flatMap((line) => {
      const rect = arrowHead(line);
      return rect === undefined ? [] : [{ rect, line }];
    }),
  );
  page.words.forEach((word, index) => {
    // Ink is lower than the line of text.
    const ink = grow(word.rect, -0.5);
    const name = `${word.line}:${byLine.get(word.line)?.word ?? ""}`;
    for (const { rect, line } of lines.near(ink)) {
      if (distance(rect, ink) === 0) report("word-on-line", name, line.id);
    }
    for (const head of heads.near(word.rect, HEAD_APART)) {
      if (distance(head.rect, word.rect) < HEAD_APART) report("word-on-arrow-head", name, head.line.id);
    }
    for (const symbol of symbols.near(ink)) {
      if (outlineMeets(outline(symbol), ink)) report("word-on-symbol", name, symbol.id);
    }
    for (const other of page.words.slice(index + 1)) {
      if (boxesMeet(ink, grow(other.rect, -0.5))) report("word-on-word", name, other.line);
    }
    if (!contains(page.laneArea, ink)) report("word-outside-lanes", name);
    const crosses = cells.some(({ rect }) => boxesMeet(rect, ink) && !contains(rect, ink));
    if (crosses) report("word-on-border", name);
    const own = byLine.get(word.line);
    let mine = Number.POSITIVE_INFINITY;
    let others = Number.POSITIVE_INFINITY;
    // Nearest line from the same symbol under another word.
    let sibling = Number.POSITIVE_INFINITY;
    for (const { rect, line, at } of lines.near(word.rect, FAR)) {
      if (line === own && at <= 2) mine = Math.min(mine, distance(rect, word.rect));
      else if (line.from === own?.from && line.word !== own?.word) {
        sibling = Math.min(sibling, distance(rect, word.rect));
      } else if (line !== own && line.from !== own?.from && line.to !== own?.to) {
        others = Math.min(others, distance(rect, word.rect));
      }
    }
    if (mine > FAR) report("word-far-from-line", name);
    const shared = Math.abs(sibling - mine) < EXACT;
    if (shared || (others < mine && others < 4)) report("word-ambiguous", name);
  });
}
