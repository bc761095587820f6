import type { Span } from "../source/span.ts";

/**
 * The syntax tree of one `.sop` file. A statement is one line; the tree in `SopFile` refers to the
 * same statement objects that `statements` lists in the order of the file, so the formatter can walk
 * lines and the model can walk structure. Every node has its span; comments stand beside the tree.
 */
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

export type ListKeyword =
  | "dasar-hukum"
  | "kualifikasi"
  | "keterkaitan"
  | "peralatan"
  | "peringatan"
  | "pencatatan"
  | "tujuan"
  | "indikator"
  | "definisi"
  | "jenis"
  | "kop"
  | "tampilan"
  | "sumber"
  | "catatan"
  | "kelengkapan"
  | "output"
  | "keterangan"
  | "rincian"
  | "alias"
  | "mencabut"
  | "mengubah"
  | "bagian";

export interface ListLine extends Line {
  readonly kind: "list";
  readonly keyword: ListKeyword;
  /** What a part that the form does not know is called. */
  readonly title?: Text;
  readonly missing?: Missing;
  /** The entry on the keyword's own line, then those behind `-`. */
  readonly entries: Entry[];
  /** True where the first entry stands on the keyword's line. */
  readonly inline: boolean;
}

export interface LanesLine extends Line {
  readonly kind: "lanes";
  readonly entries: Entry[];
  readonly inline: boolean;
  readonly groups: GroupLine[];
}
/** Opens a group of lanes; the lanes of `LanesLine.entries` from index `from` on belong to it. */
export interface GroupLine extends Line {
  readonly kind: "group";
  readonly title?: Text;
  from: number;
}

/** A `-` line; its entry also stands in the list it belongs to. */
export interface ItemLine extends Line {
  readonly kind: "item";
  readonly entry: Entry;
}
/** A line that opens with a text: the next paragraph of the text above. */
export interface ParagraphLine extends Line {
  readonly kind: "paragraph";
  readonly text: Text;
}

export type DeclarationKeyword = "instansi" | "unit" | "peran" | "pejabat" | "regulasi";
export interface DeclarationLine extends Line {
  readonly kind: "declaration";
  readonly keyword: DeclarationKeyword;
  readonly name: Name;
  readonly title: Text;
  readonly short?: Text;
  readonly outsider?: Name;
  readonly person: Person;
  /** The lines below it that say more of it. */
  readonly details: Statement[];
}
export interface Person {
  readonly name?: Text;
  readonly nip?: Text;
  readonly rank?: Text;
}

/** A head line with one value: `nomor`, `unit`, `instansi`, the three dates, `induk`, `atasan` ... */
export interface FieldLine extends Line {
  readonly kind: "field";
  readonly keyword:
    | "nomor"
    | "unit"
    | "instansi"
    | "dibuat"
    | "direvisi"
    | "efektif"
    | "induk"
    | "atasan"
    | "menjabat"
    | "pengganti"
    | "ditetapkan"
    | "pola-nomor"
    | "logo"
    | "tanya"
    | "disahkan";
  readonly value: Name | Text | DateValue | Missing;
  /** The paper's words beside the name of a unit. */
  readonly words?: Text;
  readonly person: Person;
}
export interface ValidLine extends Line {
  readonly kind: "valid";
  readonly from?: DateValue;
  readonly until?: DateValue;
}
export type DayName = "senin" | "selasa" | "rabu" | "kamis" | "jumat" | "sabtu" | "minggu";
/** Minutes since midnight. */
export interface ClockSpan {
  readonly from: number;
  readonly to: number;
}
export interface HoursLine extends Line {
  readonly kind: "hours";
  readonly firstDay: DayName;
  readonly lastDay: DayName;
  readonly open: ClockSpan;
  readonly rest?: ClockSpan;
}

export interface TitleLine extends Line {
  readonly kind: "title";
  readonly title: Text;
}
export interface ChartLine extends Line {
  readonly kind: "chart";
  readonly title: Text;
}
export interface RowLine extends Line {
  readonly kind: "row";
  readonly keyword: "langkah" | "keputusan";
  readonly label?: Name;
  readonly text: Text;
  readonly paragraphs: Text[];
}
export type Link =
  | (Node & { readonly kind: "lanes"; readonly lanes: readonly Name[]; readonly joint?: "and" | "or" })
  | (Node & { readonly kind: "start" })
  | (Node & { readonly kind: "end" });
export interface ActorsLine extends Line {
  readonly kind: "actors";
  readonly links: readonly Link[];
}
export interface SymbolLine extends Line {
  readonly kind: "symbol";
  readonly name: Name;
  readonly lane?: Name;
  readonly shape?: "kapsul" | "kotak";
}
export interface OutcomeLine extends Line {
  readonly kind: "outcome";
  readonly keyword: "ya" | "tidak" | "bila";
  /** The words of `bila`. */
  readonly word?: Text;
  readonly target?: Target;
}
export interface GoLine extends Line {
  readonly kind: "go";
  readonly word?: Text;
  /** Empty for `lanjut -`, a meant dead end. */
  readonly targets: readonly Target[];
}
export interface EndLine extends Line {
  readonly kind: "end";
  readonly branch: boolean;
}
export interface JoinLine extends Line {
  readonly kind: "join";
  readonly wait: "all" | "any";
}
export interface TimeLine extends Line {
  readonly kind: "time";
  readonly keyword: "waktu" | "tunggu" | "setiap" | "tenggat" | "batas";
  readonly value: Duration | WordTime | Text | Missing;
  readonly text?: Text;
}
export interface CallLine extends Line {
  readonly kind: "call";
  readonly keyword: "melalui" | "lihat";
  readonly procedure: Reference | Text;
  /** What the paper prints beside a reference. */
  readonly words?: Text;
  readonly when?: Text;
}
export interface CopyLine extends Line {
  readonly kind: "copy";
  readonly lanes: readonly Name[];
}
/** `apabila "..."`; with `opens` it wraps rows, without it belongs to its row. */
export interface OptionalLine extends Line {
  readonly kind: "optional";
  readonly condition: Text;
  readonly opens: boolean;
}
export interface ParallelLine extends Line {
  readonly kind: "parallel";
}
export interface BranchLine extends Line {
  readonly kind: "branch";
}
export interface CloseLine extends Line {
  readonly kind: "close";
}
export interface SilenceLine extends Line {
  readonly kind: "silence";
  /** `flow/unreachable-step`, or its last part alone. */
  readonly rule: Name;
  readonly reason: Text;
  readonly until?: DateValue;
}
export interface FootnoteLine extends Line {
  readonly kind: "footnote";
  readonly name: Name;
  readonly text: Text;
}

export type Statement =
  | ListLine
  | LanesLine
  | GroupLine
  | ItemLine
  | ParagraphLine
  | DeclarationLine
  | FieldLine
  | ValidLine
  | HoursLine
  | TitleLine
  | ChartLine
  | RowLine
  | ActorsLine
  | SymbolLine
  | OutcomeLine
  | GoLine
  | EndLine
  | JoinLine
  | TimeLine
  | CallLine
  | CopyLine
  | OptionalLine
  | ParallelLine
  | BranchLine
  | CloseLine
  | SilenceLine
  | FootnoteLine;

/** A row with the lines that belong to it. */
export interface Row extends Node {
  readonly kind: "row";
  readonly line: RowLine;
  readonly details: Statement[];
}
export interface Parallel extends Node {
  readonly kind: "parallel";
  readonly line: ParallelLine;
  readonly branches: { readonly line: BranchLine; readonly flow: Flow[] }[];
}
export interface Optional extends Node {
  readonly kind: "optional";
  readonly line: OptionalLine;
  readonly flow: Flow[];
}
export type Flow = Row | Parallel | Optional;

export interface ChartTree extends Node {
  /** None for the first chart, unless it has a title. */
  readonly line?: ChartLine;
  readonly details: Statement[];
  readonly flow: Flow[];
}

export interface Comment extends Node {
  readonly text: string;
  /** True where a statement stands before it on its line. */
  readonly trailing: boolean;
}

export interface AgencyTree extends Node {
  readonly line: DeclarationLine;
  readonly details: Statement[];
}
export interface ProcedureTree extends Node {
  readonly agency?: FieldLine;
  readonly line: TitleLine;
  readonly head: Statement[];
  readonly charts: ChartTree[];
}

/** One file: an organisation, an SOP, or (after errors) neither. */
export interface SopFile extends Node {
  readonly silences: SilenceLine[];
  readonly agency?: AgencyTree;
  readonly procedure?: ProcedureTree;
  readonly statements: Statement[];
  readonly comments: Comment[];
}
