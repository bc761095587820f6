import { say } from "../../diagnostics/define.ts";
import { saysEnd } from "../../model/end-rows.ts";
import type { Step } from "../../model/types.ts";
import { rowsOf } from "../rows.ts";
import { rule } from "../rule.ts";
import { idleEnds } from "./idle-ends.ts";
import { type FlowView, rowNumber, viewFlows } from "./view.ts";

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
      id: "`selesai` tidak berlaku: `{keyword}` sudah menyebut tujuannya",
      en: "`selesai` has no effect: `{keyword}` says where the flow goes",
    },
    again: { id: "`selesai` sudah ditulis untuk simbol ini", en: "`selesai` is already said of this symbol" },
    there: { id: "di sini", en: "here" },
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
      id: "hapus `selesai`, atau hapus baris `{keyword}`",
      en: "delete `selesai`, or delete the `{keyword}` line",
    },
    againHelp: { id: "hapus salah satunya", en: "delete one of them" },
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
        const row = rows[step.index];
        for (const { end, by } of row ? idleEnds(row) : []) {
          const { keyword } = by;
          const twice = by.kind === "end";
          report(end.span, twice ? messages.again : say(messages.line, { keyword }), {
            labels: [{ span: by.span, message: messages.there }],
            help: twice ? messages.againHelp : say(messages.lineHelp, { keyword }),
          });
        }
        const on = nextRow(view, step);
        if (on === undefined) continue;
        const number = step.called;
        const notes = [say(messages.on, { number: rowNumber(chart, on) })];
        const capsule = step.symbols.map((each) => chart.symbols[each]).find((each) => isIdle(view, each?.index ?? -1));
        if (saysEnd(step)) report(step.text.span, say(messages.row, { number }), { notes, help: messages.rowHelp });
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

/** A capsule with ways in and out that marks neither a start nor an end. */
function isIdle(view: FlowView, symbol: number): boolean {
  const self = view.chart.symbols[symbol];
  const through = (view.in[symbol]?.length ?? 0) > 0 && (view.out[symbol]?.length ?? 0) > 0;
  return self?.shape === "kapsul" && self.end === undefined && through;
}
