import type { SourceFile } from "../../source/source-file.ts";
import type { Span } from "../../source/span.ts";
import type { Severity } from "../diagnostic.ts";
import { columnsOf } from "./cells.ts";
import { fold } from "./fold.ts";
import type { Paint } from "./paint.ts";
import { viewOf } from "./view.ts";

/** A place to underline, with the words beside the underline. */
export interface Mark {
  readonly span: Span;
  /** `main`: what the finding is about, under carets; `side`: what takes part, under dashes. */
  readonly rank: "main" | "side";
  readonly words: string;
}

export interface ExcerptOptions {
  readonly severity: Severity;
  readonly paint: Paint;
  readonly width: number;
  /** Columns of the line numbers. */
  readonly gutter: number;
}

/** The part of a mark that lies on one line: offsets in the line, `to` exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
  readonly words: string;
}

/** Lines of `file` that the marks lie on, with the marks below them; `...` stands for lines left out. */
export function excerpt(file: SourceFile, marks: readonly Mark[], options: ExcerptOptions): string[] {
  const byLine = new Map<number, Stretch[]>();
  for (const mark of marks) {
    for (const { line, stretch } of stretchesOf(file, mark)) {
      const there = byLine.get(line);
      if (there) there.push(stretch);
      else byLine.set(line, [stretch]);
    }
  }
  const numbers = [...byLine.keys()].sort((a, b) => a - b);
  const result: string[] = [];
  let last: number | undefined;
  for (const line of numbers) {
    if (last !== undefined && line === last + 2) result.push(...sourceLine(file, last + 1, [], options));
    else if (last !== undefined && line > last + 1) result.push(options.paint("frame", "..."));
    result.push(...sourceLine(file, line, byLine.get(line) ?? [], options));
    last = line;
  }
  return result;
}

/** A mark over several lines is drawn on its first and its last. */
function stretchesOf(file: SourceFile, mark: Mark): { line: number; stretch: Stretch }[] {
  const start = file.position(mark.span.start);
  const end = file.position(Math.max(mark.span.start, mark.span.end));
  const first = { from: start.column - 1, to: end.column - 1, mark, words: mark.words };
  if (end.line === start.line) return [{ line: start.line, stretch: first }];
  const text = file.line(end.line);
  const indent = text.length - text.trimStart().length;
  const begin = { ...first, to: file.line(start.line).trimEnd().length };
  if (end.column - 1 <= indent) return [{ line: start.line, stretch: begin }];
  return [
    { line: start.line, stretch: { ...begin, words: "" } },
    { line: end.line, stretch: { ...first, from: indent, to: end.column - 1 } },
  ];
}

function sourceLine(file: SourceFile, line: number, stretches: readonly Stretch[], options: ExcerptOptions): string[] {
  const { paint, gutter } = options;
  const ordered = [...stretches].sort((a, b) => a.from - b.from);
  const room = Math.max(20, options.width - gutter - 3);
  const main = ordered.find((stretch) => stretch.mark.rank === "main") ?? ordered[0];
  const view = viewOf(file.line(line), main?.from ?? 0, main?.to ?? 0, room);
  const bar = paint("frame", `${" ".repeat(gutter)} |`);
  const numbered = paint("frame", `${String(line).padStart(gutter)} |`);
  const rows = underlines(ordered, view.column, options, room);
  return [`${numbered} ${view.text}`.trimEnd(), ...rows.map((row) => `${bar} ${row}`)];
}

/** One row for all marks without words and the last with words, then one for each other mark with words. */
function underlines(
  stretches: readonly Stretch[],
  column: (offset: number) => number,
  { severity, paint }: ExcerptOptions,
  room: number,
): string[] {
  const silent = stretches.filter((stretch) => stretch.words === "");
  const rows = stretches.filter((stretch) => stretch.words !== "").map((stretch) => [stretch]);
  if (silent.length > 0) rows.unshift(silent);
  return rows.flatMap((row) => {
    let painted = "";
    let at = 0;
    for (const { from, to, mark } of row) {
      const start = Math.max(at, column(from));
      const width = Math.max(column(to) - start, start === column(from) ? 1 : 0);
      const style = mark.rank === "main" ? severity : "label";
      painted += " ".repeat(start - at) + paint(style, (mark.rank === "main" ? "^" : "-").repeat(width));
      at = start + width;
    }
    const [only] = row;
    if (!only || only.words === "") return [painted];
    const style = only.mark.rank === "main" ? severity : "label";
    return beside(painted, at, only.words, room, (text) => paint(style, text));
  });
}

/** Words behind an underline that ends at column `at`, going on below where the line is full. */
function beside(underline: string, at: number, words: string, room: number, paint: (text: string) => string): string[] {
  const left = at + 1;
  const needed = Math.min(24, columnsOf(words));
  if (room - left >= needed) {
    const [first = "", ...more] = fold(words, room - left, 0);
    return [`${underline} ${paint(first)}`, ...more.map((line) => " ".repeat(left) + paint(line))];
  }
  const indent = Math.max(0, Math.min(at, room - 40));
  return [underline, ...fold(words, room - indent, 0).map((line) => " ".repeat(indent) + paint(line))];
}
