import { say } from "../../diagnostics/define.ts";
import { rule } from "../rule.ts";
import { rowNumber, viewFlows } from "./view.ts";

export const decisionOneOutcome = rule({
  code: "flow/decision-one-outcome",
  severity: "warning",
  title: { id: "keputusan dengan satu jalan", en: "a decision with one way out" },
  why: {
    id: "belah ketupat bertanya; kalau jawabannya hanya satu, pembaca tidak tahu apa yang terjadi bila hasilnya lain",
    en: "a diamond asks; where there is only one answer, the reader does not learn what happens otherwise",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
keputusan "Memeriksa kelengkapan surat"
  oleh staf
  bila "lengkap" -> berikut
langkah "Menyimpan surat"
  oleh staf
`,
  good: `sop "Penerimaan Surat"
pelaksana staf "Staf"
keputusan "Memeriksa kelengkapan surat"
  oleh staf
  bila "lengkap" -> berikut
  bila "tidak lengkap" -> selesai "Surat dikembalikan"
langkah "Menyimpan surat"
  oleh staf
`,
  messages: {
    one: {
      id: "keputusan langkah {number} hanya satu jalan",
      en: "the decision of step {number} has one way out",
    },
    none: {
      id: "keputusan langkah {number} tanpa jalan",
      en: "the decision of step {number} has no way out",
    },
    only: { id: "hanya ini", en: "only this" },
    help: {
      id: "tulis jalan lainnya, misalnya `tidak -> selesai`; bila tidak ada, ganti `keputusan` menjadi `langkah`",
      en: "write the other way, such as `tidak -> selesai`; where there is none, replace `keputusan` by `langkah`",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const { chart, out } of viewFlows(sop, tree)) {
      for (const symbol of chart.symbols) {
        const ways = (out[symbol.index] ?? []).filter((edge) => edge.kind !== "skip");
        if (symbol.shape !== "ketupat" || ways.length > 1) continue;
        const number = rowNumber(chart, symbol.index);
        const [only] = ways;
        report(symbol.span, say(only ? messages.one : messages.none, { number }), {
          labels: only && !only.implicit ? [{ span: only.span, message: messages.only }] : [],
          help: messages.help,
        });
      }
    }
  },
});
