import type { SourceFile } from "../source/source-file.ts";
import type { Comment } from "../syntax/ast.ts";
import { emptyLineBetween, placeComments } from "./comments.ts";
import type { PrintedLine, Spacing } from "./printed-line.ts";
import { opens } from "./statement.ts";

/** Two spaces a level. */
const INDENT = "  ";

/** Writes lines and comments as a text that ends in a line end; empty where there is nothing to write. */
export function documentOf(file: SourceFile, lines: readonly PrintedLine[], comments: readonly Comment[]): string {
  const placed = placeComments(lines, comments);
  const out: string[] = [];
  for (let i = 0; i <= lines.length; i++) {
    const previous = lines[i - 1];
    const from = previous && Math.max(previous.end, placed.trailing[i - 1]?.span.end ?? 0);
    out.push(...gapOf(file, previous, from, placed.above[i] ?? [], lines[i]));
    const line = lines[i];
    if (!line) break;
    const comment = placed.trailing[i];
    const text = INDENT.repeat(line.depth) + line.text;
    out.push(comment ? `${text}  ${comment.text.trimEnd()}` : text);
  }
  return out.map((line) => `${line}\n`).join("");
}

/**
 * The comments and empty lines between two lines. Where an empty line may stand, comments close to the line above
 * stay with it, and those that stand free stay free; elsewhere they belong to the line below.
 */
function gapOf(
  file: SourceFile,
  previous: PrintedLine | undefined,
  from: number | undefined,
  comments: readonly Comment[],
  next: PrintedLine | undefined,
): string[] {
  const spacing: Spacing = next?.before ?? "author";
  // A comment out of the middle of the next line counts as standing just above it.
  const limit = next?.start ?? Number.POSITIVE_INFINITY;
  const places = comments.map(({ span }) => ({ start: Math.min(span.start, limit), end: Math.min(span.end, limit) }));
  if (next) places.push(next);
  const blanks = places.map((place, i) => {
    const end = i === 0 ? from : places[i - 1]?.end;
    return spacing !== "none" && end !== undefined && emptyLineBetween(file, end, place.start);
  });
  if (spacing === "blank" && !blanks.includes(true)) blanks[0] = true;
  const below = next ? next.depth + (next.text === "}" ? 1 : 0) : 0;
  let depth = previous && (blanks.includes(true) || !next) && spacing !== "none" ? depthUnder(previous) : below;
  const out: string[] = [];
  for (const [i, blank] of blanks.entries()) {
    if (blank) {
      out.push("");
      depth = below;
    }
    const comment = comments[i];
    if (comment) out.push(INDENT.repeat(depth) + comment.text.trimEnd());
  }
  return out;
}

/** Where a comment stands that goes on with a line. */
function depthUnder(line: PrintedLine): number {
  const holds = line.statement.kind === "row" || line.statement.kind === "symbol" || opens(line.statement);
  return line.depth + (holds ? 1 : 0);
}
