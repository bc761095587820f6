import type { Span } from "./span.ts";

/** A place as people count it: line and column begin at 1, the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text with a name and an index of its lines. */
export class SourceFile {
  /** Path as it is shown to people: relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly #lineStarts: readonly number[];

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
    this.#lineStarts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** Line and column of an offset; offsets beyond the text count as its end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.#lineStarts[low] ?? 0) + 1 };
  }

  /** The text of line `line` (from 1) without its line end; empty beyond the file. */
  line(line: number): string {
    const start = this.#lineStarts[line - 1];
    if (start === undefined) return "";
    const next = this.#lineStarts[line] ?? this.text.length;
    return this.text.slice(start, next).replace(/[\r\n]+$/, "");
  }

  /** Offset of a line's first character (lines from 1). */
  lineStart(line: number): number {
    return this.#lineStarts[line - 1] ?? this.text.length;
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}

/** Offsets at which lines begin, the first line's included. Lines end with a line feed, a carriage return, or both. */
function lineStarts(text: string): number[] {
  const starts = [0];
  const returns = text.includes("\r");
  // Most files have line feeds alone, which are found without looking at what is between them.
  const next = (from: number): number => {
    if (!returns) return text.indexOf("\n", from);
    for (let i = from; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) return i;
    }
    return -1;
  };
  for (let end = next(0); end !== -1; end = next(end + 1)) starts.push(end + 1);
  return starts;
}
