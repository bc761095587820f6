import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../source/span.ts";
import type { Duration, Field, Note, Section, TextEntry } from "./texts.ts";

/** A chart: its lanes, the rows of its table, and the flow that is drawn through them. */

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
