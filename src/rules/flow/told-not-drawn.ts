import { say } from "../../diagnostics/define.ts";
import { rule } from "../rule.ts";
import { placeIn } from "../words/place.ts";
import { hasDecision } from "./judging.ts";
import { toldChoice } from "./told-choice.ts";
import { type FlowView, viewFlows } from "./view.ts";

export const toldNotDrawn = rule({
  code: "flow/told-not-drawn",
  severity: "warning",
  title: { id: "keputusan yang diceritakan tetapi tidak digambar", en: "a decision that is told and not drawn" },
  why: {
    id: "uraian memilih jalan (`jika setuju ...`), gambarnya hanya punya satu: apa yang terjadi bila tidak, tidak terbaca dari bagan",
    en: "the words choose a way (`jika setuju ...`), the drawing has only one: what happens otherwise cannot be read from the chart",
  },
  bad: `sop "Penyusunan Surat"
pelaksana
  - staf "Staf"
  - kepala "Kepala"
langkah susun "Menyusun konsep surat"
  oleh staf
langkah "Membaca konsep surat, jika setuju ditandatangani, jika tidak dikembalikan"
  oleh kepala
langkah "Mengirim surat"
  oleh staf
`,
  good: `sop "Penyusunan Surat"
pelaksana
  - staf "Staf"
  - kepala "Kepala"
langkah susun "Menyusun konsep surat"
  oleh staf
keputusan "Membaca konsep surat, jika setuju ditandatangani, jika tidak dikembalikan"
  oleh kepala
  tidak -> susun
langkah "Mengirim surat"
  oleh staf
`,
  messages: {
    told: {
      id: "langkah {number} memutuskan dengan kata saja",
      en: "step {number} decides in words only",
    },
    drawn: { id: "di sini digambar kotak", en: "here a box is drawn" },
    help: {
      id: "ganti `langkah` menjadi `keputusan`, dan tulis `tidak -> ...` ke langkah tempat ia kembali",
      en: "replace `langkah` by `keputusan`, and write `tidak -> ...` to the step it goes back to",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const view of viewFlows(sop, tree)) {
      for (const step of view.chart.steps) {
        const told = toldChoice(step.text.text);
        if (!told || hasDecision(view.chart, step) || decidesNext(view, step.symbols)) continue;
        const symbol = view.chart.symbols[step.symbols.at(-1) ?? -1];
        report(placeIn(step.text, told.at, told.end), say(messages.told, { number: step.called }), {
          labels: symbol ? [{ span: symbol.span, message: messages.drawn }] : [],
          help: messages.help,
        });
      }
    }
  },
});

/** The row right behind it is the decision that the words announce. */
function decidesNext({ chart, out }: FlowView, symbols: readonly number[]): boolean {
  return symbols.some((symbol) => out[symbol]?.some(({ to }) => chart.symbols[to]?.shape === "ketupat"));
}
