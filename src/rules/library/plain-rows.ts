import type { Chart, Sop, Step } from "../../model/types.ts";
import { plain } from "../words/plain.ts";

export interface PlainRow {
  readonly chart: Chart;
  readonly step: Step;
  /** Its words by their letters alone, and those of its documents. */
  readonly words: string;
  readonly requirements: readonly string[];
  readonly outputs: readonly string[];
}

const read = new WeakMap<Sop, readonly PlainRow[]>();

/** The rows of all charts, in order, read once for all rules that compare them over the library. */
export function plainRows(sop: Sop): readonly PlainRow[] {
  const known = read.get(sop);
  if (known) return known;
  const rows = sop.charts.flatMap((chart) =>
    chart.steps.map((step) => ({
      chart,
      step,
      words: plain(step.text.text),
      requirements: step.requirements.entries.map(({ text }) => plain(text)),
      outputs: step.outputs.entries.map(({ text }) => plain(text)),
    })),
  );
  read.set(sop, rows);
  return rows;
}
