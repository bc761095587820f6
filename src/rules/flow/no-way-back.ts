import { say } from "../../diagnostics/define.ts";
import type { Chart, Step } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { placeIn } from "../words/place.ts";
import { hasDecision, judgesIn } from "./judging.ts";
import { toldChoice } from "./told-choice.ts";
import { type FlowView, viewFlows } from "./view.ts";

export const noWayBack = rule({
  code: "flow/no-way-back",
  severity: "warning",
  title: { id: "pemeriksaan tanpa jalan kembali", en: "a check with no way back" },
  why: {
    id: "yang diperiksa bisa saja salah; tanpa jalan untuk itu, pemeriksaan selalu meloloskan atau petugas berbuat menurut kira-kira",
    en: "what is checked may be wrong; without a way for that, the check always passes, or people do what they think best",
  },
  bad: `sop "Permohonan Cuti"
pelaksana
  - pegawai "Pegawai"
  - kasubag "Kasubag"
langkah ajukan "Mengajukan permohonan cuti"
  oleh pegawai
langkah "Memeriksa permohonan cuti"
  oleh kasubag
langkah "Mencatat cuti"
  oleh kasubag
`,
  good: `sop "Permohonan Cuti"
pelaksana
  - pegawai "Pegawai"
  - kasubag "Kasubag"
langkah ajukan "Mengajukan permohonan cuti"
  oleh pegawai
keputusan "Memeriksa permohonan cuti"
  oleh kasubag
  tidak -> ajukan
langkah "Mencatat cuti"
  oleh kasubag
`,
  messages: {
    none: {
      id: "langkah {number} `{word}` tanpa jalan kembali",
      en: "step {number} has `{word}` and no way back",
    },
    back: {
      id: "ganti `langkah` menjadi `keputusan`, dan tulis `tidak -> ...` ke langkah yang memperbaikinya",
      en: "replace `langkah` by `keputusan`, and write `tidak -> ...` to the step that mends it",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const view of viewFlows(sop, tree)) {
      const { chart } = view;
      const first = firstRows(chart);
      for (const step of chart.steps) {
        if (hasDecision(chart, step) || step.calls.length > 0 || toldChoice(step.text.text)) continue;
        // Who copied the paper could not read the row for certain: what is a box here may be a diamond there.
        if (step.text.notes.some(({ kind }) => kind === "doubtful")) continue;
        const deed = judgesIn(step);
        if (!deed || !comesFromOther(chart, step, first) || decidesNext(view, step)) continue;
        const { word, at } = deed;
        report(
          placeIn(step.text, at, at + word.length),
          say(messages.none, { number: step.called, word: brief(word, 16).toLowerCase() }),
          { help: messages.back },
        );
      }
    }
  },
});

const lanesOf = (chart: Chart, { symbols }: Step): Set<number> =>
  new Set(symbols.flatMap((symbol) => chart.symbols[symbol]?.lane ?? []));

/** For every lane the first row in which it acts. */
function firstRows(chart: Chart): Map<number, number> {
  const first = new Map<number, number>();
  for (const { lane, step } of chart.symbols) first.set(lane, Math.min(step, first.get(lane) ?? step));
  return first;
}

/** Somebody else has worked before: what is checked in the first rows came from outside, and goes back there. */
function comesFromOther(chart: Chart, step: Step, first: ReadonlyMap<number, number>): boolean {
  const own = lanesOf(chart, step);
  return [...first].some(([lane, row]) => row < step.index && !own.has(lane));
}

/** The same role decides in the row right behind it. */
function decidesNext({ chart, out }: FlowView, step: Step): boolean {
  const own = lanesOf(chart, step);
  return step.symbols.some((symbol) =>
    out[symbol]?.some(({ to }) => {
      const next = chart.symbols[to];
      return next?.shape === "ketupat" && own.has(next.lane);
    }),
  );
}
