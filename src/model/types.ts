import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { Span } from "../source/span.ts";

/**
 * The meaning of an SOP, bound to its organisation: what rules, layout and emitters read.
 * Places (`span`) point into the SOP's own file.
 */

/** A remark on where a fact comes from: read between the lines, doubtful, or said in words. */
export interface Note {
  readonly kind: "inferred" | "doubtful" | "remark";
  readonly text: string;
  readonly span: Span;
}

/** known: has a value; unknown: `belum`; empty: `kosong`; dash: `-`; absent: the file says nothing. */
export type State = "known" | "unknown" | "empty" | "dash" | "absent";

export interface Field<T> {
  readonly state: State;
  readonly value?: T;
  readonly notes: readonly Note[];
  /** Ids of footnotes, where its line refers to any. */
  readonly footnotes?: readonly string[];
  /** Absent only where `state` is "absent". */
  readonly span?: Span;
}

/** Text for people: paragraphs in order, the first being `text`. */
export interface TextEntry {
  readonly text: string;
  readonly paragraphs: readonly string[];
  readonly notes: readonly Note[];
  /** Ids of footnotes. */
  readonly footnotes: readonly string[];
  /** An address: http(s), mailto or relative; others never get here. */
  readonly link?: string;
  readonly span: Span;
}

export interface Section<T extends TextEntry = TextEntry> {
  readonly state: State;
  /** What is noted on a section that has no entries; else the entries have their own notes. */
  readonly notes: readonly Note[];
  readonly entries: readonly T[];
  readonly span?: Span;
}

export interface LegalBasis extends TextEntry {
  /** Id of the regulation meant, where the organisation knows it. */
  readonly regulation?: string;
  /** Regulations joined by `jo`. */
  readonly amendedBy: readonly string[];
}
export type RelationKind = "terkait" | "prasyarat" | "lanjutan" | "bagian-dari";
export interface Related extends TextEntry {
  readonly relation: RelationKind;
  /** Id of the SOP, where the project has it. */
  readonly sop?: string;
}
export interface Definition extends TextEntry {
  readonly term: string;
}

/** A part of the identity page that the form does not know, under its own title. */
export interface TitledSection extends Section {
  readonly title: string;
}

export interface Approval {
  /** The office as printed. */
  readonly office: string;
  readonly name?: string;
  readonly rank?: string;
  readonly nip?: string;
  readonly roleId?: string;
}

/** Minutes are minutes of work: a day counts the organisation's working hours. */
export interface Duration {
  /** As printed, in canonical spelling: `1-3 hari`. */
  readonly text: string;
  /** Smallest and largest number in `unit`; absent where words stand for a number. */
  readonly min?: number;
  readonly max?: number;
  /** The unit, where the duration has one unit and it is known. */
  readonly unit?: string;
  /** Absent where unknown (words, or a number without a unit). */
  readonly minMinutes?: number;
  readonly maxMinutes?: number;
  /** `berkas` in `2 menit / berkas`. */
  readonly per?: string;
  /** Words behind the value. */
  readonly remark?: string;
}

export interface Lane {
  readonly id: string;
  readonly index: number;
  readonly title: string;
  /** Index into `Chart.groups`; absent outside of groups. */
  readonly group?: number;
  /** The organisation's role, where it is one. */
  readonly roleId?: string;
  readonly external: "inside" | "outside" | "application";
  readonly notes: readonly Note[];
  readonly span: Span;
}

/** A thing of the mutu baku: a document or its like. */
export interface Thing extends TextEntry {
  readonly name?: string;
  readonly source?:
    | { readonly kind: "outside" }
    | { readonly kind: "sop"; readonly sop: string; readonly label?: string };
  /** The outcome under which an output comes about. */
  readonly when?: string;
}

export interface ProcedureRef {
  readonly text: string;
  readonly sop?: string;
  readonly label?: string;
  readonly span: Span;
}

/** Another procedure that a row has done, or only names. */
export interface Call extends ProcedureRef {
  readonly when?: string;
  /** The paper's own words, printed as they stand. */
  readonly printed?: string;
}

export interface DerivedRemark {
  readonly text: string;
  /** Id of the SOP that it names, where the project has it. */
  readonly sop?: string;
}

/** One row of the table. */
export interface Step {
  readonly index: number;
  /** As printed: `3` with the prefix that the display asks for, or the row's own words; empty where none is printed. */
  readonly number: string;
  /** The line `nomor` of the row; absent where the number is counted. */
  readonly numberField: Field<string>;
  /** What texts write behind "langkah": the number and, where that tells no single row, the place in the table. */
  readonly called: Bilingual;
  readonly label?: string;
  readonly kind: "step" | "decision";
  readonly text: TextEntry;
  readonly substeps: readonly TextEntry[];
  /** Indices of `Chart.symbols`, in the order of the flow through the row. */
  readonly symbols: readonly number[];
  /** Ids of the lanes that act, in order, each once. */
  readonly actors: readonly string[];
  readonly copies: readonly string[];
  readonly requirements: Section<Thing>;
  readonly duration: Field<Duration>;
  readonly outputs: Section<Thing>;
  /** What the author wrote under `keterangan`. */
  readonly remarks: Section;
  /** What prints itself in Keterangan: waiting, deadlines, calls, conditions, results of outcomes. */
  readonly derivedRemarks: readonly DerivedRemark[];
  readonly waits: readonly {
    readonly kind: "wait" | "every" | "deadline";
    readonly duration: Duration;
    readonly text?: string;
  }[];
  readonly calls: readonly Call[];
  readonly mentions: readonly Call[];
  /** Conditions under which the row is done at all, outermost first. */
  readonly conditions: readonly string[];
  readonly notes: readonly Note[];
  readonly span: Span;
}

export type Shape = "kapsul" | "kotak" | "ketupat";

export interface FlowSymbol {
  readonly index: number;
  /** Unique in the SOP and made from it: `c1-3-kabid`; a own capsule ends in `-mulai` or `-selesai`. */
  readonly id: string;
  /** Indices of its step and its lane. */
  readonly step: number;
  readonly lane: number;
  readonly shape: Shape;
  /** Which end of the flow a capsule marks; a box may be neither. */
  readonly end?: "start" | "end" | "both" | "branch-end";
  /** A capsule that stands beside the symbol `owner` and was not written as an actor. */
  readonly owner?: number;
  /** Printed inside a diamond. */
  readonly question?: string;
  /** Where the procedure goes on from an end capsule. */
  readonly goesOn?:
    | (ProcedureRef & { readonly kind: "sop" })
    | { readonly kind: "chart"; readonly chart: number; readonly step: number };
  /** What the author says of ways that meet here: wait for all of them, or go on with any. */
  readonly join?: "all" | "any";
  /** Result said with `selesai "hasil"`. */
  readonly result?: string;
  readonly span: Span;
}

/** One line of the drawing, from symbol to symbol (indices of `Chart.symbols`). */
export interface Edge {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** flow: an ordinary arrow; outcome: leaves a decision under a word; skip: passes over optional rows, not drawn. */
  readonly kind: "flow" | "outcome" | "skip";
  /** `ya`, `tidak` or the free words; on an ordinary arrow its word. */
  readonly word?: string;
  readonly answer?: "yes" | "no" | "other";
  /** Said in the file, or the default way to the next row. */
  readonly implicit: boolean;
  readonly limit?: number;
  readonly share?: number;
  readonly notes: readonly Note[];
  readonly span: Span;
}

/** A plain line between symbols of one row that act together. */
export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly kind: "and" | "or";
}

export interface Chart {
  readonly index: number;
  readonly title?: string;
  readonly titleNotes: readonly Note[];
  readonly groups: readonly { readonly title: string }[];
  readonly lanes: readonly Lane[];
  readonly steps: readonly Step[];
  readonly symbols: readonly FlowSymbol[];
  readonly edges: readonly Edge[];
  readonly ties: readonly Tie[];
  readonly footnotes: readonly { readonly id: string; readonly text: string }[];
  readonly display: Display;
  readonly span: Span;
}

export type Column =
  | "nomor"
  | "kegiatan"
  | "pelaksana"
  | "mutu-baku"
  | "kelengkapan"
  | "waktu"
  | "output"
  | "keterangan";
export type Paper = "a4" | "f4" | "letter";
/** How the table is printed. */
export interface Display {
  readonly heads: Readonly<Record<Column, string>>;
  readonly without: readonly Column[];
  readonly numberRow: boolean;
  readonly prefix: string;
  readonly paper: Paper;
  readonly orientation: "landscape" | "portrait";
}

export interface Sop {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly titleNotes: readonly Note[];
  readonly number: Field<string>;
  /** Lines at the head of the paper; where `state` is "absent", those of the organisation. */
  readonly letterhead: Section;
  readonly logo?: string;
  readonly agency?: { readonly id: string; readonly name: string; readonly short?: string };
  /** As printed; with the organisation's unit that is meant, where one is. */
  readonly unit: Field<{ readonly id?: string; readonly name: string; readonly title: string }>;
  /** ISO dates, or the words that stand for one. */
  readonly dates: {
    readonly created: Field<string>;
    readonly revised: Field<string>;
    readonly effective: Field<string>;
  };
  readonly approval: Field<Approval>;
  readonly kinds: readonly string[];
  readonly limit?: Duration;
  readonly legalBasis: Section<LegalBasis>;
  readonly qualifications: Section;
  readonly related: Section<Related>;
  readonly equipment: Section;
  readonly warnings: Section;
  readonly records: Section;
  readonly purpose: Section;
  readonly definitions: Section<Definition>;
  readonly indicators: Section;
  /** Parts that the form does not know, in the order of the file. */
  readonly sections: readonly TitledSection[];
  /** All footnotes, in the order in which they are declared; a chart has those that its table refers to. */
  readonly footnotes: readonly { readonly id: string; readonly text: string }[];
  /** Where the document was read from, and what was noted while reading. */
  readonly sources: readonly string[];
  readonly notes: readonly Note[];
  readonly charts: readonly Chart[];
  /** Each row once, no returns: minutes of work. `unknown` counts rows without a known duration. */
  readonly totals: { readonly minMinutes: number; readonly maxMinutes: number; readonly unknown: number };
}
