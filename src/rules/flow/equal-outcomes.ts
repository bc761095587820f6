import { say } from "../../diagnostics/define.ts";
import type { Edge } from "../../model/types.ts";
import { rule } from "../rule.ts";
import { rowNumber, viewFlows } from "./view.ts";

function wordOf(edge: Edge): string {
  return (edge.word ?? "").toLowerCase().replace(/\s+/g, " ").trim();
}

export const equalOutcomes = rule({
  code: "flow/equal-outcomes",
  severity: "warning",
  title: { id: "hasil keputusan yang sama", en: "equal outcomes of a decision" },
  why: {
    id: "dua hasil dengan kata yang sama tidak dapat dibedakan; hasil yang semuanya menuju tempat yang sama tidak memutuskan apa pun",
    en: "two outcomes of the same words cannot be told apart; outcomes that all lead to one place decide nothing",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
keputusan "Memeriksa kelengkapan surat"
  oleh staf
  bila "lengkap" -> berikut
  bila "Lengkap" -> selesai
langkah "Menyimpan surat"
  oleh staf
`,
  good: `sop "Penerimaan Surat"
pelaksana staf "Staf"
keputusan "Memeriksa kelengkapan surat"
  oleh staf
  bila "lengkap" -> berikut
  bila "tidak lengkap" -> selesai
langkah "Menyimpan surat"
  oleh staf
`,
  messages: {
    word: { id: "hasil `{word}` ditulis dua kali", en: "the outcome `{word}` is written twice" },
    first: { id: "pertama di sini", en: "first here" },
    target: {
      id: "semua hasil keputusan ini menuju langkah {number}",
      en: "all outcomes of this decision lead to step {number}",
    },
    rename: { id: "beri kata lain pada salah satunya", en: "give one of them other words" },
    help: {
      id: "periksa tujuan setiap hasil; bila memang sama, ganti `keputusan` menjadi `langkah`",
      en: "check where each outcome leads; where it is the same place, replace `keputusan` by `langkah`",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const { chart, out } of viewFlows(sop, tree)) {
      for (const symbol of chart.symbols) {
        const outcomes = (out[symbol.index] ?? []).filter((edge) => edge.kind === "outcome");
        const seen = new Map<string, Edge>();
        for (const edge of outcomes) {
          const same = seen.get(wordOf(edge));
          if (!same) seen.set(wordOf(edge), edge);
          else if (edge.word !== undefined && edge.span.start !== same.span.start) {
            report(edge.span, say(messages.word, { word: edge.word }), {
              labels: [{ span: same.span, message: messages.first }],
              help: messages.rename,
            });
          }
        }
        const [first, ...others] = outcomes;
        if (first && others.length > 0 && others.every((edge) => edge.to === first.to)) {
          report(symbol.span, say(messages.target, { number: rowNumber(chart, first.to) }), { help: messages.help });
        }
      }
    }
  },
});
