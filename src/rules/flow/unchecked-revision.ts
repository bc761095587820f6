import { say } from "../../diagnostics/define.ts";
import type { Chart, Edge, FlowSymbol } from "../../model/types.ts";
import { rule } from "../rule.ts";
import { actsIn } from "../words/acts.ts";
import { isDenial } from "./denials.ts";
import { isJudged } from "./judging.ts";
import { wayTo } from "./paths.ts";
import { type FlowView, passed, rowNumber, rowPlace, viewFlows } from "./view.ts";

export const uncheckedRevision = rule({
  code: "flow/unchecked-revision",
  severity: "warning",
  title: { id: "perbaikan yang tidak diperiksa lagi", en: "a revision that is not checked again" },
  why: {
    id: "yang ditolak lalu diperbaiki melompati pemeriksaan: hasilnya berlaku tanpa ada yang melihat apakah sudah benar",
    en: "what was refused and mended jumps over the check: it takes effect and nobody has seen whether it is right now",
  },
  bad: `sop "Penyusunan Laporan"
pelaksana
  - staf "Staf"
  - kasubag "Kasubag"
langkah "Menyusun laporan"
  oleh staf
keputusan "Memeriksa laporan"
  oleh kasubag
  ya    -> kirim
  tidak -> berikut
langkah "Memperbaiki laporan"
  oleh staf
langkah kirim "Mengirim laporan"
  oleh staf
`,
  good: `sop "Penyusunan Laporan"
pelaksana
  - staf "Staf"
  - kasubag "Kasubag"
langkah "Menyusun laporan"
  oleh staf
keputusan periksa "Memeriksa laporan"
  oleh kasubag
  ya    -> kirim
  tidak -> berikut
langkah "Memperbaiki laporan"
  oleh staf
  lanjut -> periksa
langkah kirim "Mengirim laporan"
  oleh staf
`,
  messages: {
    passed: {
      id: "perbaikan langkah {number} tak diperiksa lagi",
      en: "what step {number} refuses is not seen again",
    },
    check: { id: "diperiksa di sini", en: "checked here" },
    way: { id: "jalannya: langkah {numbers}", en: "the way: step {numbers}" },
    help: {
      id: "tulis `lanjut -> {label}` pada langkah perbaikannya, supaya pemeriksaan diulang",
      en: "write `lanjut -> {label}` in the step that mends it, so that it is checked again",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const view of viewFlows(sop, tree)) {
      const { chart } = view;
      for (const symbol of chart.symbols) {
        const step = chart.steps[symbol.step];
        if (symbol.shape !== "ketupat" || !step || !isJudged(chart, step)) continue;
        const found = jump(view, symbol);
        if (!found) continue;
        const number = rowNumber(chart, symbol.index);
        report(found.refused.span, say(messages.passed, { number }), {
          labels: [{ span: rowPlace(chart, symbol.index), message: messages.check }],
          notes: [say(messages.way, { numbers: passed(chart, [symbol.index, ...found.way]) })],
          help: say(messages.help, { label: step.label ?? "..." }),
        });
      }
    }
  },
});

/**
 * The way on which what a decision refused is mended and comes to where it would have gone if it had passed, without
 * being looked at again.
 */
function jump(view: FlowView, decision: FlowSymbol): { refused: Edge; way: number[] } | undefined {
  const { chart } = view;
  const outcomes = (view.out[decision.index] ?? []).filter(({ kind }) => kind === "outcome");
  const looksAgain = (symbol: number): boolean => {
    const step = chart.steps[chart.symbols[symbol]?.step ?? -1];
    return symbol === decision.index || (step !== undefined && isJudged(chart, step));
  };
  const [refused, ...more] = outcomes.filter(isDenial);
  const accepted = outcomes.filter((edge) => !isDenial(edge));
  if (!refused || more.length > 0 || looksAgain(refused.to)) return undefined;
  for (const { to } of accepted) {
    if (to === refused.to || chart.symbols[to]?.owner !== undefined) continue;
    const way = wayTo(
      view,
      refused.to,
      (symbol) => symbol === to,
      (symbol) => symbol !== to && looksAgain(symbol),
    );
    if (way?.slice(0, -1).some((symbol) => mends(chart, symbol))) return { refused, way };
  }
  return undefined;
}

function mends({ steps, symbols }: Chart, symbol: number): boolean {
  const text = steps[symbols[symbol]?.step ?? -1]?.text.text ?? "";
  return actsIn(text).some(({ act }) => act === "revise");
}
