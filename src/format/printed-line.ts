import type { Statement } from "../syntax/ast.ts";
import { opens } from "./statement.ts";

/** What stands between a line and the one above it: one empty line, none, or one where the author left some. */
export type Spacing = "blank" | "none" | "author";

/** The part of the file in which a line stands. */
export type Part = "head" | "lanes" | "chart" | "flow";

/** A line of the canonical layout and the stretch of the source that it stands for. */
export interface PrintedLine {
  readonly text: string;
  readonly depth: number;
  /** The statement it shows or, in a list, belongs to. */
  readonly statement: Statement;
  readonly part: Part;
  readonly before: Spacing;
  readonly start: number;
  readonly end: number;
}

/** The part that a statement opens; undefined where it stands in the part of the line above. */
export function partOf(statement: Statement): Part | undefined {
  switch (statement.kind) {
    case "lanes":
      return "lanes";
    case "chart":
      return "chart";
    case "row":
    case "parallel":
    case "branch":
    case "close":
      return "flow";
    case "optional":
      return "flow";
    default:
      return statement.depth === 0 && !isBelow(statement) ? "head" : undefined;
  }
}

/**
 * Rows, blocks, charts and lanes stand apart; what belongs to one of them stands close. Only between the lines of a
 * head and between the declarations of an organisation do the author's own groups of lines count.
 */
export function spacingBefore(previous: PrintedLine | undefined, statement: Statement): Spacing {
  if (!previous) return "author";
  if (statement.kind === "chart") return "blank";
  if (statement.kind === "row" || statement.kind === "parallel" || (statement.kind === "optional" && statement.opens)) {
    return opens(previous.statement) || previous.statement.kind === "chart" ? "none" : "blank";
  }
  const part = partOf(statement);
  if (part === undefined || part === "flow") return "none";
  if (previous.statement.kind === "chart") return "none";
  return part === "lanes" || previous.part === "lanes" || previous.part === "flow" ? "blank" : "author";
}

/** True for what only goes on with the statement above. */
function isBelow(statement: Statement): boolean {
  return statement.kind === "item" || statement.kind === "paragraph" || statement.kind === "group";
}
