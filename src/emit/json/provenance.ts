import type { Chart, Field, Note, Section, Sop, TextEntry } from "../../model/types.ts";
import type { SopJson } from "./schema.ts";

type Noted = SopJson["provenance"][number];

const sections = [
  "legalBasis",
  "qualifications",
  "related",
  "equipment",
  "warnings",
  "records",
  "purpose",
  "definitions",
  "indicators",
] as const;

/** Every note of an SOP with a JSON pointer to the fact it is about, in the order of the document. */
export function provenanceOf(sop: Sop): Noted[] {
  return [
    ...noted("", sop.notes),
    ...section("/letterhead", sop.letterhead),
    ...noted("/title", sop.titleNotes),
    ...field("/number", sop.number),
    ...field("/unit", sop.unit),
    ...field("/dates/created", sop.dates.created),
    ...field("/dates/revised", sop.dates.revised),
    ...field("/dates/effective", sop.dates.effective),
    ...field("/approval", sop.approval),
    ...sections.flatMap((name) => section(`/${name}`, sop[name])),
    ...sop.sections.flatMap(({ notes, entries }, index) => [
      ...noted(`/sections/${index}`, notes),
      ...entries.flatMap((entry, at) => noted(`/sections/${index}/texts/${at}`, entry.notes)),
    ]),
    ...sop.charts.flatMap((chart, index) => inChart(`/charts/${index}`, chart)),
  ];
}

function inChart(at: string, chart: Chart): Noted[] {
  const symbols = new Map(chart.symbols.map(({ index, step }) => [index, step]));
  const edges = chart.steps.map((): Noted[] => []);
  for (const [index, edge] of chart.edges.entries()) {
    edges[symbols.get(edge.from) ?? -1]?.push(...noted(`${at}/edges/${index}`, edge.notes));
  }
  return [
    ...noted(`${at}/title`, chart.titleNotes),
    ...chart.lanes.flatMap(({ notes }, index) => noted(`${at}/lanes/${index}`, notes)),
    ...chart.steps.flatMap((step, index) => {
      const row = `${at}/steps/${index}`;
      return [
        ...noted(row, step.notes),
        ...field(`${row}/number`, step.numberField),
        ...noted(`${row}/text`, step.text.notes),
        ...step.substeps.flatMap(({ notes }, sub) => noted(`${row}/substeps/${sub}`, notes)),
        ...section(`${row}/requirements`, step.requirements),
        ...noted(`${row}/duration`, step.duration.notes),
        ...section(`${row}/outputs`, step.outputs),
        ...noted(`${row}/remarks`, [...step.remarks.notes, ...step.remarks.entries.flatMap(({ notes }) => notes)]),
        ...(edges[index] ?? []),
      ];
    }),
  ];
}

function section(at: string, { entries, notes }: Section<TextEntry>): Noted[] {
  return [...noted(at, notes), ...entries.flatMap((entry, index) => noted(`${at}/${index}`, entry.notes))];
}

const field = (at: string, { notes }: Field<unknown>) => noted(at, notes);
const noted = (at: string, notes: readonly Note[]): Noted[] => notes.map(({ kind, text }) => ({ at, kind, text }));
