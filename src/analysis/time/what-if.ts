import type { Sop, Step } from "../../model/types.ts";
import { rowsOf } from "../../rules/rows.ts";
import type { Row, SopFile } from "../../syntax/ast.ts";
import { chartMarks } from "../step-numbers.ts";

/** A row and the index of its chart. */
export interface PlacedRow {
  readonly chart: number;
  readonly step: Step;
}

/**
 * The rows that `--set` may mean: by label, or by the number that is printed or that texts call it by. A chart's mark
 * may stand before the number: `A.1`.
 */
export function rowsMeant(sop: Sop, wanted: string): PlacedRow[] {
  const name = wanted.trim().toLowerCase();
  const all = sop.charts.flatMap((chart) => chart.steps.map((step) => ({ chart: chart.index, step })));
  const labelled = all.filter(({ step }) => step.label === name);
  if (labelled.length > 0) return labelled;
  const called = ({ step }: PlacedRow): string[] => [step.number, step.called.id, step.called.en];
  const numbered = all.filter((row) => called(row).some((number) => number.toLowerCase() === name));
  if (numbered.length > 0) return numbered;
  const marks = chartMarks(sop.charts);
  return all.filter((row) => called(row).some((number) => `${marks[row.chart]}.${number}`.toLowerCase() === name));
}

/**
 * The file's text with another time for a row: in place of the value of its line `waktu`, or as a new line below its
 * first. All else stays where it is, so that what is then wrong with the time is found at its place.
 * @returns undefined where the tree has no such row
 */
export function withTime(
  text: string,
  tree: SopFile,
  sop: Sop,
  { chart, step, time }: { readonly chart: number; readonly step: number; readonly time: string },
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  const row = sop.charts[chart] && rowsOf(tree, sop.charts[chart])[step];
  if (!row) return undefined;
  const { start, end, before } = placeOf(row);
  const added = `${before}${time}`;
  const changed = text.slice(0, start) + added + text.slice(end);
  return { text: changed, start: start + before.length, end: start + added.length };
}

/** Where the time stands, or is to stand. What stands behind it on the line, notes and remarks, is about the old time. */
function placeOf(row: Row): { start: number; end: number; before: string } {
  const line = row.details.find((each) => each.kind === "time" && each.keyword === "waktu");
  if (line) return { start: line.keywordSpan.end, end: Math.max(line.span.end, line.keywordSpan.end), before: " " };
  const at = Math.max(row.line.span.end, row.line.paragraphs.at(-1)?.span.end ?? 0);
  return { start: at, end: at, before: "\n  waktu " };
}
