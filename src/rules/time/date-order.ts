import { say } from "../../diagnostics/define.ts";
import { legibleDate } from "../../model/legible-date.ts";
import type { Field } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import { rule } from "../rule.ts";
import { isBefore } from "./in-force.ts";

interface Dated {
  readonly name: string;
  readonly iso: string;
  readonly span: Span;
}

/** A date, or the month of one whose day is not legible; other words cannot be compared. */
function dated(name: string, field: Field<string>): Dated[] {
  const iso = legibleDate(field.value);
  return iso !== undefined && field.span ? [{ name, iso, span: field.span }] : [];
}

export const dateOrder = rule({
  code: "time/date-order",
  severity: "warning",
  title: { id: "urutan tanggal terbalik", en: "dates out of order" },
  why: {
    id: "SOP dibuat dahulu, lalu direvisi, lalu berlaku; urutan lain berarti salah satu tanggalnya keliru",
    en: "an SOP is made, then revised, then in force; any other order means that one of the dates is wrong",
  },
  bad: 'sop "Peminjaman Ruang Rapat"\ndibuat 5 Januari 2026\ndirevisi -\nefektif 2 Februari 2025\n',
  good: 'sop "Peminjaman Ruang Rapat"\ndibuat 5 Januari 2026\ndirevisi -\nefektif 2 Februari 2026\n',
  messages: {
    order: { id: "`{later}` lebih awal daripada `{earlier}`", en: "`{later}` is before `{earlier}`" },
    other: { id: "padahal `{earlier}` tanggal ini", en: "while `{earlier}` is this date" },
    help: {
      id: "periksa kedua tanggal pada naskah yang ditandatangani",
      en: "check both dates on the signed document",
    },
  },
  check({ sop, report }) {
    const { created, revised, effective } = sop.dates;
    const dates = [...dated("dibuat", created), ...dated("direvisi", revised), ...dated("efektif", effective)];
    let latest = dates[0];
    for (const date of dates.slice(1)) {
      if (latest && isBefore(date.iso, latest.iso)) {
        report(date.span, say(this.messages.order, { later: date.name, earlier: latest.name }), {
          labels: [{ span: latest.span, message: say(this.messages.other, { earlier: latest.name }) }],
          help: this.messages.help,
        });
      } else latest = date;
    }
  },
});
