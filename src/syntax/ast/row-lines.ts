import type { DateValue, Duration, Line, Missing, Name, Node, Reference, Target, Text, WordTime } from "./values.ts";

/** Lines of charts, rows and blocks. */

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
