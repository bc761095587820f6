import { say } from "../../diagnostics/define.ts";
import type { Edge } from "../../model/types.ts";
import { rule } from "../rule.ts";
import { plain } from "../words/plain.ts";
import { viewFlows } from "./view.ts";

/** Words that answer one question; those of two lines answer different ones. */
const questions = [
  "setuju disetujui menyetujui acc ditolak tolak diterima",
  "lengkap dilengkapi",
  "ada tersedia kosong habis",
  "benar salah keliru sesuai cocok valid sah layak memenuhi",
  "hadir",
  "rusak baik",
];
const asked = new Map(questions.flatMap((words, at) => words.split(" ").map((word) => [word, at] as const)));
const denials = /^(?:tidak|belum|bukan|kurang|blm|tdk)\s+/;

/** The question that a word of an outcome answers; undefined where it is none of the known ones by itself. */
function questionOf(text: string): number | undefined {
  const words = plain(text)
    .replace(denials, "")
    .replace(/^(?:sudah|telah|di)\s+/, "");
  return asked.get(words);
}

function answers(edges: readonly Edge[]): { edge: Edge; word: string; question: number }[] {
  return edges.flatMap((edge) => {
    const question = questionOf(edge.word ?? "");
    return question === undefined || edge.word === undefined ? [] : [{ edge, word: edge.word, question }];
  });
}

export const outcomeWords = rule({
  code: "flow/outcome-words",
  severity: "warning",
  title: { id: "hasil keputusan yang tidak berpasangan", en: "outcomes that do not belong together" },
  why: {
    id: "hasil keputusan menjawab satu pertanyaan; `lengkap` dan `tidak setuju` menjawab dua pertanyaan, dan selalu ada keadaan yang tidak disebut",
    en: "outcomes answer one question; `lengkap` (complete) and `tidak setuju` (not agreed) answer two, and some case is always left out",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah susun "Menyusun surat"
  oleh staf
keputusan "Memeriksa surat"
  oleh staf
  bila "lengkap" -> berikut
  bila "tidak setuju" -> susun
langkah "Menyimpan surat"
  oleh staf
`,
  good: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah susun "Menyusun surat"
  oleh staf
keputusan "Memeriksa surat"
  oleh staf
  bila "lengkap" -> berikut
  bila "tidak lengkap" -> susun
langkah "Menyimpan surat"
  oleh staf
`,
  messages: {
    pair: { id: "`{word}` bukan lawan dari `{other}`", en: "`{word}` is not the opposite of `{other}`" },
    other: { id: "hasil lainnya di sini", en: "the other outcome is here" },
    question: {
      id: "`{word}` tidak menjawab pertanyaan `{question}`",
      en: "`{word}` does not answer the question `{question}`",
    },
    help: {
      id: "pakai satu pasang kata, misalnya `lengkap` dan `tidak lengkap`",
      en: "use one pair of words, such as `lengkap` and `tidak lengkap`",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const { chart, out } of viewFlows(sop, tree)) {
      for (const { index, shape, question } of chart.symbols) {
        const outcomes = (out[index] ?? []).filter(({ kind }) => kind === "outcome");
        const said = answers(outcomes);
        const [first, second] = said;
        if (shape !== "ketupat" || !first) continue;
        const topic = question === undefined ? undefined : questionOf(question);
        if (topic !== undefined && said.every((each) => each.question !== topic)) {
          report(first.edge.span, say(messages.question, { word: first.word, question: plain(question ?? "") }), {
            help: messages.help,
          });
        } else if (second && outcomes.length === 2 && first.question !== second.question) {
          report(second.edge.span, say(messages.pair, { word: second.word, other: first.word }), {
            labels: [{ span: first.edge.span, message: messages.other }],
            help: messages.help,
          });
        }
      }
    }
  },
});
