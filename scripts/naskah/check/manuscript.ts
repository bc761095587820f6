import type { LineRange } from "../line-ranges.ts";
import { Haystack } from "./haystack.ts";

/** One scan of a document: its text, and which line of the manuscript an offset is in. */
export class Scan {
  readonly text: string;
  readonly range: LineRange;
  readonly #starts: number[] = [];

  /** @param lines all lines of the manuscript */
  constructor(lines: readonly string[], range: LineRange) {
    const own = lines.slice(range.from - 1, range.to);
    this.range = range;
    this.text = own.join("\n");
    let at = 0;
    for (const line of own) {
      this.#starts.push(at);
      at += line.length + 1;
    }
  }

  /** Number of the manuscript's line at an offset of `text`. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.range.from + low;
  }
}

/** All that the manuscript has of one document. */
export interface DocumentText {
  readonly scans: readonly Scan[];
  /** Both scans together: a word that either shows is there. */
  readonly haystack: Haystack;
  /** Line of the manuscript that a position of `haystack.words` is in. */
  lineOfWord(position: number): number;
}

export function documentText(lines: readonly string[], ranges: readonly LineRange[]): DocumentText {
  const scans = ranges.map((range) => new Scan(lines, range));
  const haystack = new Haystack(scans.map(({ text }) => text).join("\n"));
  return {
    scans,
    haystack,
    lineOfWord(position) {
      let offset = haystack.words[position]?.offset ?? 0;
      for (const scan of scans) {
        if (offset <= scan.text.length) return scan.lineAt(offset);
        offset -= scan.text.length + 1;
      }
      return ranges[0]?.from ?? 1;
    },
  };
}
