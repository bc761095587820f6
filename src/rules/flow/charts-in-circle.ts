import { say } from "../../diagnostics/define.ts";
import type { FlowSymbol, Sop } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { closure, type FlowView, isEnd, rowNumber, viewFlows } from "./view.ts";

export const chartsInCircle = rule({
  code: "flow/charts-in-circle",
  severity: "warning",
  title: { id: "alur yang saling melanjutkan tanpa akhir", en: "charts that go on in each other without end" },
  why: {
    id: "setiap akhir alur ini dilanjutkan di alur lain, yang akhirnya kembali ke sini: prosedurnya tidak pernah selesai",
    en: "every end of this chart goes on in another, which comes back here at its end: the procedure is never over",
  },
  bad: `sop "Pengelolaan Kunci"
pelaksana staf "Staf"
alur "A. Peminjaman"
langkah pinjam "Mencatat peminjaman kunci"
  oleh staf
  lanjut -> kembali
alur "B. Pengembalian"
langkah kembali "Mencatat pengembalian kunci"
  oleh staf
  lanjut -> pinjam
`,
  good: `sop "Pengelolaan Kunci"
pelaksana staf "Staf"
alur "A. Peminjaman"
langkah pinjam "Mencatat peminjaman kunci"
  oleh staf
  lanjut -> kembali
alur "B. Pengembalian"
langkah kembali "Mencatat pengembalian kunci"
  oleh staf
  selesai
`,
  messages: {
    circle: {
      id: "dari langkah {number} prosedur tidak pernah selesai",
      en: "from step {number} the procedure is never over",
    },
    on: { id: "di alur `{title}` juga tidak", en: "nor is it in the chart `{title}`" },
    help: {
      id: "tulis `selesai` pada langkah yang mengakhiri prosedur di salah satu alur",
      en: "write `selesai` in the step that ends the procedure in one of the charts",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    const views = viewFlows(sop, tree);
    if (!views.some(({ ends }) => ends.some(goesOn))) return;
    const open = neverOver(sop, views);
    const [first, ...others] = open;
    if (!first) return;
    const { chart, ends } = first;
    const end = ends.find(goesOn);
    report(end?.span ?? chart.span, say(messages.circle, { number: rowNumber(chart, end?.index ?? -1) }), {
      labels: others.flatMap((view) => {
        const on = view.ends.find(goesOn);
        const title = brief(view.chart.title ?? "");
        return on ? [{ span: on.span, message: say(messages.on, { title }) }] : [];
      }),
      help: messages.help,
    });
  },
});

const goesOn = (symbol: FlowSymbol): boolean => symbol.goesOn?.kind === "chart";

/** The charts that have ends, none of which leads to where an SOP is over, through however many other charts. */
function neverOver(sop: Sop, views: readonly FlowView[]): FlowView[] {
  const at = new Map<number, number>();
  let count = 0;
  for (const { index, symbols } of sop.charts) {
    at.set(index, count);
    count += symbols.length;
  }
  const known = new Set(views.map(({ chart }) => chart.index));
  const before: number[][] = Array.from({ length: count }, () => []);
  const over: number[] = [];
  for (const { chart, next } of views) {
    const from = at.get(chart.index) ?? 0;
    for (const symbol of chart.symbols) {
      for (const to of next(symbol.index)) before[from + to]?.push(from + symbol.index);
      const { goesOn: on } = symbol;
      const target = on?.kind === "chart" ? sop.charts[on.chart]?.steps[on.step]?.symbols[0] : undefined;
      if (on?.kind === "chart" && known.has(on.chart) && target !== undefined) {
        before[(at.get(on.chart) ?? 0) + target]?.push(from + symbol.index);
      } else if (isEnd(symbol) || next(symbol.index).length === 0) over.push(from + symbol.index);
    }
  }
  const ending = closure(over, (symbol) => before[symbol] ?? []);
  return views.filter(({ chart, ends }) => {
    const from = at.get(chart.index) ?? 0;
    return ends.some(goesOn) && ends.every(({ index }) => !ending.has(from + index));
  });
}
