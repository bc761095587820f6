import { say } from "../../diagnostics/define.ts";
import type { Edge } from "../../model/types.ts";
import { rule } from "../rule.ts";
import { closure, type FlowView, joined, rowNumber, viewFlowsThatStop } from "./view.ts";

/** Follows the flow from a symbol that leads to no end until it comes back to where it was. */
function circle({ out, next }: FlowView, from: number): { symbols: number[]; back: Edge | undefined } {
  const path: number[] = [];
  const at = new Map<number, number>();
  let symbol: number | undefined = from;
  while (symbol !== undefined && !at.has(symbol)) {
    at.set(symbol, path.length);
    path.push(symbol);
    const here: number = symbol;
    symbol = next(here).find((other) => !at.has(other)) ?? next(here)[0];
  }
  if (symbol === undefined) return { symbols: [], back: undefined };
  const back = out[path.at(-1) ?? from]?.find((edge) => edge.to === symbol);
  return { symbols: path.slice(at.get(symbol)), back };
}

export const deadEnd = rule({
  code: "flow/dead-end",
  severity: "warning",
  title: { id: "jalan buntu", en: "a dead end" },
  why: {
    id: "siapa pun yang sampai di sini tidak dapat menyelesaikan prosedur: tidak ada jalan ke selesai",
    en: "whoever comes here cannot finish the procedure: no way leads on to its end",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
keputusan "Memeriksa kelengkapan surat"
  oleh staf
  tidak -> lengkapi
langkah "Menyimpan surat"
  oleh staf
  selesai
langkah lengkapi "Melengkapi surat"
  oleh staf
langkah "Menunggu surat"
  oleh staf
  lanjut -> lengkapi
`,
  good: `sop "Penerimaan Surat"
pelaksana staf "Staf"
keputusan periksa "Memeriksa kelengkapan surat"
  oleh staf
  tidak -> lengkapi
langkah "Menyimpan surat"
  oleh staf
  selesai
langkah lengkapi "Melengkapi surat"
  oleh staf
langkah "Menunggu surat"
  oleh staf
  lanjut -> periksa
`,
  messages: {
    stop: { id: "dari langkah {number} tidak ada jalan lanjut", en: "nothing leads on from step {number}" },
    circle: {
      id: "dari langkah {number} alur tidak pernah sampai ke selesai",
      en: "from step {number} the flow never comes to an end",
    },
    witness: { id: "alurnya berputar: langkah {numbers}", en: "it goes in a circle: step {numbers}" },
    help: {
      id: "tulis jalan keluarnya, misalnya `lanjut -> ...` atau `selesai`; `lanjut -` bila memang berhenti di sini",
      en: "write the way out, such as `lanjut -> ...` or `selesai`; `lanjut -` where it is meant to stop",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const view of viewFlowsThatStop(sop, tree)) {
      const { chart } = view;
      if (view.ends.length === 0) continue;
      const trapped = [...view.reached].filter((symbol) => !view.ending.has(symbol)).sort((a, b) => a - b);
      const inTrap = new Set(trapped);
      const told = new Set<number>();
      const stops = trapped.filter((symbol) => view.next(symbol).length === 0);
      for (const symbol of [...stops, ...trapped]) {
        if (told.has(symbol)) continue;
        const around = (each: number): number[] =>
          [...view.next(each), ...(view.in[each] ?? []).map((edge) => edge.from)].filter((other) => inTrap.has(other));
        for (const each of closure([symbol], around)) told.add(each);
        const { symbols, back } = circle(view, symbol);
        const first = symbols[0] ?? symbol;
        const number = rowNumber(chart, first);
        const text = chart.steps[chart.symbols[first]?.step ?? -1]?.text.span ?? chart.span;
        if (symbols.length === 0) report(text, say(messages.stop, { number }), { help: messages.help });
        else {
          const numbers = [...symbols, first].map((each) => rowNumber(chart, each));
          const apart = numbers.filter((each, i) => i === numbers.length - 1 || each.id !== numbers[i - 1]?.id);
          report(back && !back.implicit ? back.span : text, say(messages.circle, { number }), {
            notes: [say(messages.witness, { numbers: joined(apart, " -> ") })],
            help: messages.help,
          });
        }
      }
    }
  },
});
