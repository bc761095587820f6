import { say } from "../../diagnostics/define.ts";
import { saysEnd } from "../../model/end-rows.ts";
import type { Step } from "../../model/types.ts";
import type { Row } from "../../syntax/ast.ts";
import { rowsOf } from "../rows.ts";
import { rule } from "../rule.ts";
import { type FlowView, isEnd, rowNumber, viewFlows } from "./view.ts";

export const afterEnd = rule({
  code: "flow/after-end",
  severity: "warning",
  title: { id: "alur yang berlanjut sesudah selesai", en: "a flow that goes on after its end" },
  why: {
    id: "kapsul selesai menutup prosedur; bila alur masih berlanjut dari sana, pembaca berhenti di tempat yang salah atau ragu",
    en: "an end capsule closes the procedure; where the flow goes on from it, readers stop in the wrong place or are in doubt",
  },
  bad: `sop "Pengarsipan Surat"
pelaksana staf "Staf"
langkah "Mengarsipkan surat"
  oleh staf
langkah "Selesai"
  oleh staf
langkah "Membuat laporan arsip"
  oleh staf
`,
  good: `sop "Pengarsipan Surat"
pelaksana staf "Staf"
langkah "Mengarsipkan surat"
  oleh staf
langkah "Membuat laporan arsip"
  oleh staf
langkah "Selesai"
  oleh staf
`,
  messages: {
    row: {
      id: "langkah {number} berbunyi selesai, tetapi berlanjut",
      en: "step {number} says it is the end, and goes on",
    },
    line: {
      id: "`selesai` tidak berlaku: langkah {number} berlanjut",
      en: "`selesai` has no effect: step {number} goes on",
    },
    capsule: {
      id: "kapsul di langkah {number} bukan mulai dan bukan akhir",
      en: "the capsule in step {number} is neither a start nor an end",
    },
    on: { id: "berlanjut ke langkah {number}", en: "it goes on to step {number}" },
    rowHelp: {
      id: "pindahkan langkah `Selesai` ke akhir alur, atau tulis `selesai` di bawahnya",
      en: "move the step `Selesai` to the end of the flow, or write `selesai` under it",
    },
    lineHelp: {
      id: "hapus `selesai`, atau hapus jalan lanjutnya",
      en: "delete `selesai`, or delete the way on",
    },
    capsuleHelp: {
      id: "hapus kata `kapsul`, atau tulis `selesai` bila prosedur berakhir di sini",
      en: "delete the word `kapsul`, or write `selesai` where the procedure ends here",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const view of viewFlows(sop, tree)) {
      const { chart } = view;
      const rows = rowsOf(tree, chart);
      for (const step of chart.steps) {
        const on = nextRow(view, step);
        if (on === undefined) continue;
        const number = step.called;
        const notes = [say(messages.on, { number: rowNumber(chart, on) })];
        const line = idleEnd(view, step, rows[step.index]);
        const capsule = step.symbols.map((each) => chart.symbols[each]).find((each) => isIdle(view, each?.index ?? -1));
        if (saysEnd(step)) report(step.text.span, say(messages.row, { number }), { notes, help: messages.rowHelp });
        else if (line) report(line, say(messages.line, { number }), { notes, help: messages.lineHelp });
        else if (capsule)
          report(capsule.span, say(messages.capsule, { number }), { notes, help: messages.capsuleHelp });
      }
    }
  },
});

/** The symbol of another row that the flow goes on to from a row. */
function nextRow({ chart, out }: FlowView, { symbols, index }: Step): number | undefined {
  const ways = symbols.flatMap((symbol) => out[symbol] ?? []).filter(({ kind }) => kind !== "skip");
  return ways.find(({ to }) => chart.symbols[to]?.step !== index)?.to;
}

/** The line `selesai` of a row in which no symbol is an end. */
function idleEnd({ chart }: FlowView, { symbols }: Step, row: Row | undefined) {
  const ends = symbols.some((symbol) => {
    const self = chart.symbols[symbol];
    return self !== undefined && isEnd(self);
  });
  return ends ? undefined : row?.details.find((line) => line.kind === "end")?.span;
}

/** A capsule with ways in and out that marks neither a start nor an end. */
function isIdle(view: FlowView, symbol: number): boolean {
  const self = view.chart.symbols[symbol];
  const through = (view.in[symbol]?.length ?? 0) > 0 && (view.out[symbol]?.length ?? 0) > 0;
  return self?.shape === "kapsul" && self.end === undefined && through;
}
