import { say } from "../../diagnostics/define.ts";
import { rule } from "../rule.ts";
import { rowNumber, viewFlows } from "./view.ts";

export const twoStarts = rule({
  code: "flow/two-starts",
  severity: "warning",
  title: { id: "alur dengan dua mulai", en: "a chart with two starts" },
  why: {
    id: "prosedur punya satu awal; dengan dua kapsul mulai, pembaca tidak tahu di mana ia harus mulai dan apakah keduanya dikerjakan",
    en: "a procedure has one beginning; with two start capsules the reader does not know where to begin, or whether both are done",
  },
  bad: `sop "Pelayanan Tamu"
pelaksana
  - pemohon "Tamu" luar
  - staf "Staf"
langkah "Melapor kepada petugas"
  oleh mulai -> pemohon
langkah "Mencatat tamu"
  oleh mulai -> staf
langkah "Mengantar tamu"
  oleh staf
`,
  good: `sop "Pelayanan Tamu"
pelaksana
  - pemohon "Tamu" luar
  - staf "Staf"
langkah "Melapor kepada petugas"
  oleh mulai -> pemohon
langkah "Mencatat tamu"
  oleh staf
langkah "Mengantar tamu"
  oleh staf
`,
  messages: {
    again: { id: "langkah {number} mulai untuk kedua kalinya", en: "step {number} starts a second time" },
    first: { id: "alur ini sudah mulai di sini", en: "this chart has started here already" },
    help: {
      id: 'hapus `mulai ->` di langkah {number}, atau jadikan alur tersendiri dengan `alur "..."`',
      en: 'delete `mulai ->` in step {number}, or make it a chart of its own with `alur "..."`',
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const { chart } of viewFlows(sop, tree)) {
      const [first, ...others] = chart.symbols
        .filter(({ end }) => end === "start" || end === "both")
        .sort((a, b) => a.step - b.step);
      for (const { index, span } of first ? others : []) {
        const number = rowNumber(chart, index);
        report(span, say(messages.again, { number }), {
          labels: [{ span: first?.span ?? span, message: messages.first }],
          help: say(messages.help, { number }),
        });
      }
    }
  },
});
