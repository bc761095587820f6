import type { Statement } from "../ast.ts";
import type { DateValue, Entry, Line, Missing, Name, Text } from "./values.ts";

/** Lines of lists, of an SOP's head and of an organisation's file. */

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
