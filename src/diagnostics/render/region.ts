import type { SourceFile } from "../../source/source-file.ts";
import type { Span } from "../../source/span.ts";

/** Lines and columns from 1, columns in UTF-16 units; the end column is the one behind the last character. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a span lies; the file's beginning where its text is not at hand. */
export function regionOf(span: Span, file: SourceFile | undefined): Region {
  if (file === undefined) return { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const [start, end] = [file.position(span.start), file.position(span.end)];
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
