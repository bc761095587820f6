import type { OutcomeLine, Row } from "../../syntax/ast.ts";
import { rowsOf } from "../rows.ts";
import { rule } from "../rule.ts";

/** Outcomes of a row written with `oleh`; below a `simbol` they make that symbol a diamond by themselves. */
function loneOutcomes(row: Row): OutcomeLine[] {
  if (row.details.some((line) => line.kind === "symbol")) return [];
  return row.details.filter((line) => line.kind === "outcome");
}

export const outcomesInPlainStep = rule({
  code: "flow/outcomes-in-plain-step",
  severity: "warning",
  title: { id: "hasil keputusan pada langkah biasa", en: "outcomes in a plain step" },
  why: {
    id: "`langkah` digambar sebagai kotak; jalan yang bercabang menurut jawaban digambar sebagai belah ketupat",
    en: "`langkah` is drawn as a box; a way that parts by an answer is drawn as a diamond",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah terima "Menerima surat"
  oleh staf
langkah "Memeriksa kelengkapan surat"
  oleh staf
  tidak -> terima
langkah "Menyimpan surat"
  oleh staf
`,
  good: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah terima "Menerima surat"
  oleh staf
keputusan "Memeriksa kelengkapan surat"
  oleh staf
  tidak -> terima
langkah "Menyimpan surat"
  oleh staf
`,
  messages: {
    plain: { id: "hasil keputusan ditulis pada `langkah`", en: "an outcome is written in a `langkah`" },
    row: { id: "langkah ini digambar sebagai kotak", en: "this step is drawn as a box" },
    help: { id: "ganti `langkah` menjadi `keputusan`", en: "replace `langkah` by `keputusan`" },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const row of sop.charts.flatMap((chart) => rowsOf(tree, chart))) {
      const [first] = loneOutcomes(row);
      if (row.line.keyword !== "langkah" || !first) continue;
      const span = row.line.keywordSpan;
      report(first.keywordSpan, messages.plain, {
        labels: [{ span, message: messages.row }],
        help: messages.help,
        // Not safe: the paper may show a box here, and the drawing would no longer be the paper's.
        fix: { safe: false, title: messages.help, edits: [{ span, text: "keputusan" }] },
      });
    }
  },
});
