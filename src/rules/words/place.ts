import type { TextEntry } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";

/**
 * The place in the file of a part of an entry's first paragraph (UTF-16 units, as in `text`). The whole entry where its
 * text is not written letter by letter: with doubled quotes, several paragraphs, or a name that stands for it.
 */
export function placeIn({ text, paragraphs, span }: TextEntry, at: number, end: number): Span {
  const literal = paragraphs.length === 1 && span.end - span.start === text.length + 2;
  return literal ? { start: span.start + 1 + at, end: span.start + 1 + end } : span;
}
