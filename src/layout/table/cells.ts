import type { Chart, Field, Note, Section, State, Step, TextEntry, Thing } from "../../model/types.ts";
import type { ColumnKey } from "../types.ts";
import type { Block, Run } from "../wrap.ts";

/** What the words of a row need to be told. */
export interface CellContext {
  /** Printed number of a footnote by its id. */
  readonly footnotes: ReadonlyMap<string, string>;
  readonly marks: boolean;
}

/** To be filled in by hand: what the paper leaves open or nobody can read. */
const DOTS = "..........";
/** What stands in a cell without a value. */
const MISSING: Partial<Record<State, string>> = { unknown: DOTS, dash: "-" };

export type TextColumn = Exclude<ColumnKey, "pelaksana">;

export function cellContext(chart: Chart, marks: boolean): CellContext {
  return { footnotes: new Map(chart.footnotes.map(({ id }, index) => [id, `${index + 1})`])), marks };
}

/** The words of one cell of a row. */
export function cellBlocks(step: Step, column: TextColumn, context: CellContext): Block[] {
  if (column === "nomor") return number(step, context);
  if (column === "kegiatan") return activity(step, context);
  if (column === "kelengkapan") return section(step.requirements, context);
  if (column === "waktu")
    return field(step.duration, (duration) => durationText(duration.text, duration.remark), context);
  if (column === "output") return section(step.outputs, context);
  return remarks(step, context);
}

function number({ number, numberField }: Step, context: CellContext): Block[] {
  const text = numberField.state === "unknown" ? "...." : number;
  return line(text, numberField.notes, context);
}

function activity(step: Step, context: CellContext): Block[] {
  const blocks = entry(step.text, undefined, context, step.notes);
  step.substeps.forEach((substep, index) => {
    blocks.push(...entry(substep, `${letter(index)}.`, context));
  });
  return blocks;
}

function remarks(step: Step, context: CellContext): Block[] {
  const all = [
    ...step.remarks.entries.map((one) => (label: string | undefined) => entry(one, label, context)),
    ...step.derivedRemarks.map(({ text, sop }) => (label: string | undefined) => [
      block(label, [sop === undefined ? { text } : { text, sop }]),
    ]),
  ];
  if (all.length === 0) return missing(step.remarks, context);
  return all.flatMap((make, index) => make(all.length > 1 ? `${index + 1}.` : undefined));
}

function section(of: Section<TextEntry | Thing>, context: CellContext): Block[] {
  if (of.entries.length === 0) return missing(of, context);
  return of.entries.flatMap((one, index) => entry(one, of.entries.length > 1 ? `${index + 1}.` : undefined, context));
}

function field<T>(of: Field<T>, text: (value: T) => string, context: CellContext): Block[] {
  return of.value === undefined ? missing(of, context) : line(text(of.value), of.notes, context);
}

/** A dotted line, a dash or nothing, with the marks of what is noted on it. */
function missing({ state, notes }: Pick<Field<unknown>, "state" | "notes">, context: CellContext): Block[] {
  return line(MISSING[state] ?? "", notes, context);
}

function line(text: string, notes: readonly Note[], context: CellContext): Block[] {
  const runs = [...(text === "" ? [] : [{ text }]), ...provenance(notes, context)];
  return runs.length === 0 ? [] : [{ runs }];
}

const durationText = (text: string, remark: string | undefined): string =>
  remark === undefined ? text : `${text} ${remark}`;

function entry(
  of: TextEntry | Thing,
  label: string | undefined,
  context: CellContext,
  more: readonly Note[] = [],
): Block[] {
  const paragraphs = of.paragraphs.length > 0 ? of.paragraphs : [of.text];
  const link = of.link === undefined ? {} : { link: of.link };
  return paragraphs.map((text, index) => {
    const runs: Run[] = [{ text, ...link }];
    if (index === paragraphs.length - 1) {
      if ("when" in of && of.when !== undefined) runs.push({ text: `(bila ${of.when})` });
      for (const id of of.footnotes) {
        const mark = context.footnotes.get(id);
        if (mark !== undefined) runs.push({ text: mark, mark: "marker" });
      }
      runs.push(...provenance([...of.notes, ...more], context));
    }
    return block(index === 0 ? label : label === undefined ? undefined : "", runs);
  });
}

function block(label: string | undefined, runs: readonly Run[]): Block {
  return label === undefined ? { runs } : { label, runs };
}

/** A star for what was read between the lines, a question mark for what is doubtful; plain remarks have no mark. */
function provenance(notes: readonly Note[], context: CellContext): Run[] {
  if (!context.marks) return [];
  const found: Run[] = [];
  for (const kind of ["inferred", "doubtful"] as const) {
    const texts = notes.filter((note) => note.kind === kind).map(({ text }) => text);
    if (texts.length === 0) continue;
    found.push({ text: kind === "inferred" ? "*" : "?", mark: "provenance", note: texts.join("; ") });
  }
  return found;
}

/** a, b, ... z, aa, ab, ... */
export function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
