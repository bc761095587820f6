import type { SourceFile } from "../source/source-file.ts";
import type { Comment } from "../syntax/ast.ts";
import type { PrintedLine } from "./printed-line.ts";

/** The comments of a file by the line they go with; index `lines.length` in `above` is the end of the file. */
export interface PlacedComments {
  /** On lines of their own above the line, in order. */
  readonly above: readonly (readonly Comment[])[];
  readonly trailing: readonly (Comment | undefined)[];
}

/**
 * Gives every comment a place. One behind a statement stays behind it; one inside of a statement that the author broke
 * over several lines goes above it, as there is one line now.
 */
export function placeComments(lines: readonly PrintedLine[], comments: readonly Comment[]): PlacedComments {
  const above: Comment[][] = Array.from({ length: lines.length + 1 }, () => []);
  const trailing: (Comment | undefined)[] = lines.map(() => undefined);
  let next = 0;
  for (const comment of comments) {
    while ((lines[next]?.start ?? Number.POSITIVE_INFINITY) < comment.span.start) next++;
    const last = next - 1;
    const line = lines[last];
    if (line && comment.span.start < line.end) above[last]?.push(comment);
    else if (line && comment.trailing && !trailing[last] && above[next]?.length === 0) trailing[last] = comment;
    else above[next]?.push(comment);
  }
  return { above, trailing };
}

/** True where the author left an empty line between two places of the file. */
export function emptyLineBetween(file: SourceFile, end: number, start: number): boolean {
  return file.position(start).line - file.position(end).line > 1;
}
