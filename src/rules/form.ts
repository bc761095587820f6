import { isEndRow } from "../model/end-rows.ts";
import type { Column, Sop, State, Step } from "../model/types.ts";
import { cover, type Span } from "../source/span.ts";
import type { SopFile } from "../syntax/ast.ts";

/** Where something that stands nowhere is missed: the `sop` line. */
export function titlePlace(tree: SopFile): Span {
  const line = tree.procedure?.line;
  return line ? cover(line.keywordSpan, line.title.span) : { start: tree.span.start, end: tree.span.start };
}

/** The file says nothing, or says that the paper has nothing; a dash and `belum` are the author's own answers. */
export function isOpen(state: State): boolean {
  return state === "absent" || state === "empty";
}

/** As `isOpen`, for what no form can go without: there a printed dash is no answer either. */
export function isBlank(state: State): boolean {
  return isOpen(state) || state === "dash";
}

const fields = { kelengkapan: "requirements", waktu: "duration", output: "outputs" } as const;

/**
 * Rows that must fill a column of the form: not those of charts printed without it, nor rows that another SOP
 * carries out, whose time and papers stand there, nor cells that the author says are blank in a row that is no more
 * than the capsule of an end.
 */
export function rowsThatFill(sop: Sop, column: keyof typeof fields): Step[] {
  const hides = (without: readonly Column[]): boolean => without.includes(column) || without.includes("mutu-baku");
  return sop.charts
    .filter((chart) => !hides(chart.display.without))
    .flatMap((chart) =>
      chart.steps.filter((step) => {
        const blank = step[fields[column]].state === "empty" && isEndRow(chart, step);
        return step.calls.length === 0 && !blank;
      }),
    );
}

/** `` `a`, `b`, `c` `` */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

/** A name as messages quote it: no longer than a line of a terminal allows. */
export function brief(text: string, most = 30): string {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
