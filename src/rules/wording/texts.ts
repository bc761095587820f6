import type { Sop, TextEntry } from "../../model/types.ts";

/**
 * Texts of an SOP that an author words freely, in the order of the form: parts of the identity page, then rows with
 * their mutu baku. Not among them: titles of regulations and names of other SOPs, which are quoted.
 */
export function textsOf(sop: Sop): TextEntry[] {
  const { qualifications, equipment, warnings, records, purpose, definitions, indicators, sections } = sop;
  const head = [qualifications, equipment, warnings, records, purpose, definitions, indicators, ...sections];
  const steps = sop.charts.flatMap((chart) => chart.steps);
  return [
    ...head.flatMap(({ entries }) => entries),
    ...steps.flatMap(({ text, substeps, requirements, outputs, remarks }) => [
      text,
      ...substeps,
      ...requirements.entries,
      ...outputs.entries,
      ...remarks.entries,
    ]),
  ];
}
