import { unlimitedReturns } from "../../analysis/time/returns.ts";
import { say } from "../../diagnostics/define.ts";
import { chartsWithGaps } from "../flow/gaps.ts";
import { rule } from "../rule.ts";
import { withReturn } from "./samples.ts";

export const unboundedReturn = rule({
  code: "time/unbounded-return",
  severity: "hint",
  // Papers hardly ever say how often: each of these is right, and all of them together would hide what else there is.
  preset: "ketat",
  title: { id: "pengulangan tanpa batas", en: "a return without a limit" },
  why: {
    id: "selama tidak ditulis berapa kali sesuatu boleh dikembalikan, waktu terlama prosedur tidak dapat dihitung dan tidak dapat dijanjikan",
    en: "as long as nothing says how often work may be sent back, the longest time cannot be counted nor promised",
  },
  bad: withReturn(""),
  good: withReturn("  maks 2 kali"),
  messages: {
    unbounded: {
      id: "pengembalian ini tanpa batas",
      en: "this return has no limit",
    },
    target: { id: "langkah {from} kembali ke sini", en: "step {from} goes back to here" },
    help: {
      id: "tulis di ujung garis ini berapa kali paling banyak, misalnya `maks 2 kali`",
      en: "write at the end of this line how often at most, for instance `maks 2 kali`",
    },
  },
  check({ sop, tree, report }) {
    const gaps = chartsWithGaps(sop, tree);
    for (const chart of sop.charts) {
      if (gaps.has(chart.index)) continue;
      for (const { edge, from, to } of unlimitedReturns(chart)) {
        const line = chart.edges[edge];
        const [a, b] = [chart.steps[from], chart.steps[to]];
        if (!line || !a || !b) continue;
        report(line.span, this.messages.unbounded, {
          labels: [{ span: b.text.span, message: say(this.messages.target, { from: a.called }) }],
          help: this.messages.help,
        });
      }
    }
  },
});
