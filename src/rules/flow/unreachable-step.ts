import { say } from "../../diagnostics/define.ts";
import type { Bilingual, Label } from "../../diagnostics/diagnostic.ts";
import type { Step } from "../../model/types.ts";
import { rule } from "../rule.ts";
import { closure, type FlowView, joined, rowNumber, viewFlows } from "./view.ts";

/** Where the rows before one part from the way to it: the lines that were written there. */
function partings({ chart, out }: FlowView, step: Step, words: (number: Bilingual) => Bilingual): Label[] {
  const before = chart.steps[step.index - 1];
  const edges = (before?.symbols ?? []).flatMap((symbol) => out[symbol] ?? []).filter((edge) => !edge.implicit);
  return edges.slice(0, 2).map((edge) => ({ span: edge.span, message: words(rowNumber(chart, edge.to)) }));
}

export const unreachableStep = rule({
  code: "flow/unreachable-step",
  severity: "warning",
  title: { id: "langkah yang tidak pernah tercapai", en: "a step that is never reached" },
  why: {
    id: "tidak ada jalan dari mulai ke langkah ini: ia tercetak dalam tabel, tetapi tidak pernah dikerjakan",
    en: "no way leads here from the start: the step is printed in the table and never done",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
  lanjut -> simpan
langkah "Mencatat surat"
  oleh staf
langkah simpan "Menyimpan surat"
  oleh staf
`,
  good: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
langkah "Mencatat surat"
  oleh staf
langkah simpan "Menyimpan surat"
  oleh staf
`,
  messages: {
    step: { id: "langkah {number} tidak pernah tercapai", en: "step {number} is never reached" },
    symbol: {
      id: "`{lane}` di langkah {number} tidak tercapai",
      en: "`{lane}` in step {number} is never reached",
    },
    parting: { id: "dari sini alur pergi ke langkah {number}", en: "from here the flow goes to step {number}" },
    followers: {
      id: "karena itu juga tidak tercapai: langkah {numbers}",
      en: "and so never reached either: step {numbers}",
    },
    help: {
      id: "tulis jalan ke sini pada langkah sebelumnya (`lanjut -> ...`), atau hapus langkah ini",
      en: "write the way to it in a step before (`lanjut -> ...`), or delete this step",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const view of viewFlows(sop, tree)) {
      const { chart } = view;
      const lost = chart.symbols.map((symbol) => symbol.index).filter((index) => !view.reached.has(index));
      // Those that nothing leads to come first, so that what merely follows from them is not reported again.
      const roots = lost.filter(
        (index) => view.in[index]?.length === 0 && view.next(index).every((other) => other !== index),
      );
      const told = new Set<number>();
      for (const index of [...roots, ...lost]) {
        const symbol = chart.symbols[index];
        const step = symbol && chart.steps[symbol.step];
        if (!step || told.has(index)) continue;
        const followers = closure([index, ...step.symbols.filter((other) => !view.reached.has(other))], (each) =>
          view.next(each).filter((other) => !view.reached.has(other) && !told.has(other)),
        );
        for (const follower of followers) told.add(follower);
        const rows = new Set([...followers].sort((a, b) => a - b).map((each) => chart.symbols[each]?.step ?? 0));
        rows.delete(step.index);
        const numbers = [...rows].flatMap((row) => chart.steps[row]?.called ?? []);
        const whole = step.symbols.every((other) => !view.reached.has(other));
        const lane = chart.lanes[symbol.lane]?.id ?? "";
        report(
          whole ? step.text.span : symbol.span,
          whole ? say(messages.step, { number: step.called }) : say(messages.symbol, { lane, number: step.called }),
          {
            labels: whole ? partings(view, step, (number) => say(messages.parting, { number })) : [],
            notes: numbers.length > 0 ? [say(messages.followers, { numbers: joined(numbers, ", ") })] : [],
            help: messages.help,
          },
        );
      }
    }
  },
});
