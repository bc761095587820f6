import type { Span } from "../../source/span.ts";

/** What stands on a line: values, the things of lists, and what every line has. */

export interface Node {
  readonly span: Span;
}

/** A name as written (`text`) and as it counts (`value`, lower case). */
export interface Name extends Node {
  readonly kind: "name";
  readonly value: string;
}

export interface Text extends Node {
  readonly kind: "text";
  readonly value: string;
}

/** `belum` not yet known, `kosong` empty on the paper, `-` a printed dash. */
export interface Missing extends Node {
  readonly kind: "missing";
  readonly how: "unknown" | "empty" | "dash";
}

/** A calendar date; `iso` is `YYYY-MM-DD` and exists in the calendar. */
export interface DateValue extends Node {
  readonly kind: "date";
  readonly iso: string;
}

export type UnitName =
  | "menit"
  | "jam"
  | "jam kerja"
  | "hari"
  | "hari kerja"
  | "hari kalender"
  | "minggu"
  | "bulan"
  | "semester"
  | "tahun";

/** `3`, `1 x 24`, `1-3`: numbers before a unit. */
export interface Amount extends Node {
  readonly min: number;
  readonly max: number;
  /** `24` in `1 x 24`; the amounts above are then counts of it. */
  readonly times?: number;
  /** Set where a number of it is written with dots between its thousands: `1.980`. */
  readonly grouped?: true;
}

/** `2 jam 30 menit`; a part without a unit has none. */
export interface Measure extends Node {
  readonly parts: readonly { readonly amount: Amount; readonly unit?: UnitName }[];
}

export interface Duration extends Node {
  readonly kind: "duration";
  readonly from: Measure;
  /** Upper end, where it has units of its own: `30 menit - 1 jam`. */
  readonly to?: Measure;
  /** `berkas` in `2 menit / berkas`. */
  readonly per?: Name | Text;
}

/** A time in words that the form knows. */
export interface WordTime extends Node {
  readonly kind: "word-time";
  readonly word: "seketika" | "real time" | "sesuai kebutuhan";
}

export type Target = Node &
  (
    | { readonly kind: "next" }
    | { readonly kind: "end"; readonly branch: boolean; readonly result?: Text }
    | { readonly kind: "label"; readonly label: Name; readonly symbol?: Name }
    | { readonly kind: "same-row"; readonly symbol: Name }
    | { readonly kind: "procedure"; readonly procedure: Reference | Text }
  );

/** `surat-keluar` or `surat-keluar.konsep`. */
export interface Reference extends Node {
  readonly kind: "reference";
  readonly name: Name;
  readonly label?: Name;
}

/** What may stand at the end of any line. */
export interface Clauses {
  readonly limit?: { readonly span: Span; readonly count: number };
  readonly share?: { readonly span: Span; readonly percent: number };
  readonly provenance: readonly { readonly span: Span; readonly kind: "inferred" | "doubtful"; readonly text: Text }[];
  readonly link?: Text;
  readonly footnotes: readonly Name[];
}

/** One thing of a list: on the keyword's line or behind a `-`. Which parts may stand is the list's affair. */
export interface Entry extends Node {
  readonly type?: Name;
  /** More than one where they are joined by `jo`. */
  readonly names: readonly Name[];
  readonly text?: Text;
  /** Lines that open with `"` below the entry. */
  readonly paragraphs: readonly Text[];
  readonly definition?: Text;
  readonly source?:
    | (Node & { readonly kind: "outside" })
    | (Node & { readonly kind: "procedure"; readonly procedure: Reference });
  readonly when?: Name | Text;
  readonly means?: Name;
  readonly role?: Name;
  readonly outsider?: Name;
  readonly clauses: Clauses;
}

/** What every statement has. Clauses of a list's entry stand in the entry, also where it shares the keyword's line. */
export interface Line extends Node {
  /** In small letters; `-` for an item, `"` for a paragraph, `}` for a closing brace. */
  readonly keyword: string;
  readonly keywordSpan: Span;
  readonly clauses: Clauses;
  /** Depth of `{ }` and of the part it belongs to, set when the tree is put together: 0, 1, 2 ... */
  depth: number;
}
