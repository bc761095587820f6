import type { Span } from "../../source/span.ts";

/** Facts and texts: what is known of each, and what is noted on it. */

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
