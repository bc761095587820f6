import type { Span } from "../../../src/index.ts";
import type { Chart, Field, Note, Section, Sop, Step, TextEntry } from "../../../src/model/types.ts";

/** One fact of a file that the manuscript must bear out: its key in reports, its words, and what is noted on it. */
export interface Fact {
  /** `langkah-4/kelengkapan-2` */
  readonly key: string;
  readonly text: string;
  readonly notes: readonly Note[];
  readonly span: Span;
}

const everywhere: Span = { start: 0, end: 0 };

/** All facts in words, in the order of the form. Times, dates and the number are facts of their own kinds. */
export function factsOf(sop: Sop): Fact[] {
  return [
    { key: "nama", text: sop.title, notes: sop.titleNotes, span: everywhere },
    ...approvalOf(sop),
    ...section("dasar-hukum", sop.legalBasis).map(wordsDoubted),
    ...section("kualifikasi", sop.qualifications),
    ...section("keterkaitan", sop.related).map(wordsDoubted),
    ...section("peralatan", sop.equipment),
    ...section("peringatan", sop.warnings),
    ...section("pencatatan", sop.records),
    ...section("tujuan", sop.purpose),
    ...definitions(sop),
    ...sop.sections.flatMap((part, at) => section(`bagian-${at + 1}`, part)),
    ...section("indikator", sop.indicators),
    ...sop.charts.flatMap((chart) => chartFacts(chart, chartKey(sop, chart))),
  ];
}

/** Empty, or `alur-2/` in a file of several charts. */
export const chartKey = (sop: Sop, chart: Chart): string => (sop.charts.length > 1 ? `alur-${chart.index + 1}/` : "");
export const stepKey = (sop: Sop, chart: Chart, step: Step): string =>
  `${chartKey(sop, chart)}langkah-${step.index + 1}`;

function approvalOf({ approval }: Sop): Fact[] {
  const { value, notes, span = everywhere } = approval;
  if (value === undefined) return [];
  const office = { key: "disahkan/jabatan", text: value.office, notes, span };
  return value.name === undefined ? [office] : [office, { key: "disahkan/nama", text: value.name, notes, span }];
}

function definitions({ definitions }: Sop): Fact[] {
  return definitions.entries.map((entry, at) => ({
    ...entryFact(`definisi-${at + 1}`, entry),
    text: [entry.term, ...entry.paragraphs].join("\n"),
  }));
}

function chartFacts(chart: Chart, prefix: string): Fact[] {
  const title = { key: `${prefix}judul`, text: chart.title ?? "", notes: chart.titleNotes, span: chart.span };
  return [
    ...(chart.title === undefined ? [] : [title]),
    ...chart.lanes.map(({ id, title, notes, span }) => ({ key: `${prefix}pelaksana/${id}`, text: title, notes, span })),
    ...chart.steps.flatMap((step) => stepFacts(step, `${prefix}langkah-${step.index + 1}`)),
  ];
}

function stepFacts(step: Step, key: string): Fact[] {
  return [
    { ...entryFact(`${key}/uraian`, step.text), notes: [...step.text.notes, ...doubts(step.notes)] },
    ...step.substeps.map((each, at) => entryFact(`${key}/rincian-${at + 1}`, each)),
    ...section(`${key}/kelengkapan`, step.requirements),
    ...section(`${key}/output`, step.outputs),
    ...section(`${key}/keterangan`, step.remarks),
    ...step.mentions.map(({ text, printed = text, span }, at) => ({
      key: `${key}/lihat-${at + 1}`,
      text: printed,
      notes: [],
      span,
    })),
  ];
}

/** What is inferred of a citation is which regulation or SOP it means: no explanation of its words. */
const wordsDoubted = (fact: Fact): Fact => ({ ...fact, notes: doubts(fact.notes) });

/** What is inferred of a row is who acts in it: no explanation of its words either. */
const doubts = (notes: readonly Note[]): Note[] => notes.filter(({ kind }) => kind === "doubtful");

function section(key: string, { entries }: Section<TextEntry>): Fact[] {
  return entries.map((entry, at) => entryFact(`${key}-${at + 1}`, entry));
}

function entryFact(key: string, { paragraphs, text, notes, span }: TextEntry): Fact {
  return { key, text: paragraphs.length > 0 ? paragraphs.join("\n") : text, notes, span };
}

/** A date of the identity page. */
export interface DateFact {
  readonly key: "dibuat" | "direvisi" | "efektif";
  readonly field: Field<string>;
}

export const datesOf = ({ dates }: Sop): readonly DateFact[] => [
  { key: "dibuat", field: dates.created },
  { key: "direvisi", field: dates.revised },
  { key: "efektif", field: dates.effective },
];
