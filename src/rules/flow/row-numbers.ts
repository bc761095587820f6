import { fill } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Chart } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import { rule } from "../rule.ts";

export const rowNumbers = rule({
  code: "flow/row-numbers",
  severity: "warning",
  title: { id: "nomor langkah yang tidak urut", en: "step numbers out of order" },
  why: {
    id: "nomor yang hilang membuat pembaca mencari langkah yang tidak ada, nomor yang berulang membuat rujukan ke langkah itu tidak pasti",
    en: "a missing number makes readers look for a step that is not there; one that repeats makes references to it uncertain",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
langkah "Mencatat surat"
  nomor "4"
  oleh staf
`,
  good: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
langkah "Mencatat surat"
  nomor "2"
  oleh staf
`,
  messages: {
    first: { id: "nomor langkah mulai dari {number}", en: "step numbers begin with {number}" },
    skipped: { id: "nomor melompat dari {before} ke {number}", en: "numbers jump from {before} to {number}" },
    few: {
      id: "di antara nomor {before} dan {number} hanya ada {rows} langkah",
      en: "between numbers {before} and {number} there are only {rows} steps",
    },
    fewFirst: {
      id: "sebelum nomor {number} hanya ada {rows} langkah",
      en: "before number {number} there are only {rows} steps",
    },
    again: { id: "nomor {number} dipakai lagi", en: "number {number} is used again" },
    back: { id: "nomor mundur dari {before} ke {number}", en: "numbers go back from {before} to {number}" },
    help: {
      id: "hapus baris `nomor`: langkah dinomori sendiri; atau tulis langkah yang hilang",
      en: "delete the lines `nomor`: steps are numbered by themselves; or write the missing steps",
    },
  },
  check({ sop, report }) {
    const { messages } = this;
    const says = ({ kind, before, number, rows }: Disorder): Bilingual =>
      fill(messages[kind], { before, number, rows });
    for (const chart of sop.charts) {
      const [first, ...others] = disorders(chart);
      if (!first) continue;
      report(first.span, says(first), {
        labels: others.map((other) => ({ span: other.span, message: says(other) })),
        help: messages.help,
      });
    }
  },
});

interface Disorder {
  readonly kind: "first" | "skipped" | "few" | "fewFirst" | "again" | "back";
  readonly before: number;
  readonly number: number;
  /** Rows between them. */
  readonly rows: number;
  readonly span: Span;
}

/**
 * Where the printed numbers of a chart leave their order. A row whose number is unknown, doubtful or no plain number
 * counts as whichever fits between its neighbours.
 */
function disorders(chart: Chart): Disorder[] {
  const found: Disorder[] = [];
  const used = new Set<number>();
  let before = 0;
  /** Rows since then whose numbers are not known. */
  let open = 0;
  for (const { number: printed, numberField: field } of chart.steps) {
    const digits = /^\D{0,4}(\d{1,4})\.?$/.exec(printed)?.[1];
    const certain = !field.notes.some(({ kind }) => kind === "doubtful");
    if (digits === undefined || !certain) {
      open++;
      continue;
    }
    const number = Number(digits);
    const span = field.span;
    const fits = number > before && number <= before + 1 + open;
    // Numbers that are counted follow what was printed above them: only printed ones can be out of order.
    if (!fits && span) {
      const few = before === 0 ? "fewFirst" : "few";
      const gap = open > 0 ? few : before === 0 ? "first" : "skipped";
      const kind = used.has(number) ? "again" : number <= before ? "back" : gap;
      found.push({ kind, before, number, rows: open, span });
    }
    used.add(number);
    before = number;
    open = 0;
  }
  return found;
}
