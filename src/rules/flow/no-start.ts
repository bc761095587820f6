import { say } from "../../diagnostics/define.ts";
import { rule } from "../rule.ts";
import { rowNumber, rowPlace, viewFlows } from "./view.ts";

export const noStart = rule({
  code: "flow/no-start",
  severity: "warning",
  title: { id: "alur tanpa mulai", en: "a chart without a start" },
  why: {
    id: "prosedur dimulai pada kapsul; tanpa kapsul mulai, pembaca mencari langkah yang mendahului, atau mengira halamannya hilang",
    en: "a procedure starts in a capsule; without one the reader looks for steps before it, or takes a page to be lost",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  simbol staf kotak
langkah "Menyimpan surat"
  oleh staf
`,
  good: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
langkah "Menyimpan surat"
  oleh staf
`,
  messages: {
    none: { id: "alur ini tidak punya mulai", en: "this chart has no start" },
    box: { id: "di sini simbol pertama dijadikan kotak", en: "here the first symbol is made a box" },
    help: {
      id: "hapus kata `kotak` di langkah {number}, atau tulis langkah yang mendahuluinya",
      en: "delete the word `kotak` in step {number}, or write the steps before it",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const { chart } of viewFlows(sop, tree)) {
      const first = chart.steps[0]?.symbols[0];
      if (first === undefined || chart.symbols.some(({ end }) => end === "start" || end === "both")) continue;
      const box = chart.symbols[first]?.span ?? chart.span;
      report(rowPlace(chart, first), messages.none, {
        labels: [{ span: box, message: messages.box }],
        help: say(messages.help, { number: rowNumber(chart, first) }),
      });
    }
  },
});
