import { say } from "../../diagnostics/define.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Edge } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import { Dominators } from "../flow/dominators.ts";
import { type FlowView, viewFlows } from "../flow/view.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { placeIn } from "../words/place.ts";
import { rolesOfStep } from "../words/roles.ts";
import { guessedLanes } from "./guesses.ts";
import { isSentBack, returnsOf } from "./returns.ts";
import { before, wayTo } from "./ways.ts";

export const neverHadIt = rule({
  code: "roles/never-had-it",
  severity: "warning",
  title: { id: "dikembalikan kepada yang belum pernah memegang", en: "returned to one who never had it" },
  why: {
    id: "mengembalikan berarti berkas pernah di sana; pelaksana yang belum pernah memegangnya tidak tahu apa yang harus diperbaiki",
    en: "to return means that it has been there; a role that never had it does not know what to mend",
  },
  bad: `sop "Penyusunan Laporan"
pelaksana
  - staf "Staf"
  - sekretaris "Sekretaris"
  - kadis "Kepala Dinas"
langkah "Menyusun laporan"
  oleh staf
keputusan "Memeriksa laporan; jika tidak setuju dikembalikan kepada Sekretaris untuk diperbaiki"
  oleh kadis
  tidak -> perbaiki
langkah simpan "Menyimpan laporan"
  oleh staf
  selesai
langkah perbaiki "Memperbaiki laporan"
  oleh sekretaris
  lanjut -> simpan
`,
  good: `sop "Penyusunan Laporan"
pelaksana
  - staf "Staf"
  - sekretaris "Sekretaris"
  - kadis "Kepala Dinas"
langkah "Menyusun laporan"
  oleh staf
langkah paraf "Memaraf laporan"
  oleh sekretaris
keputusan "Memeriksa laporan; jika tidak setuju dikembalikan kepada Sekretaris untuk diperbaiki"
  oleh kadis
  tidak -> paraf
langkah "Menyimpan laporan"
  oleh staf
`,
  messages: {
    never: { id: "`{name}` belum pernah memegangnya", en: "`{name}` never had it before" },
    decided: { id: "dikembalikan dari langkah {number}", en: "returned from step {number}" },
    way: { id: "jalan ke sini: langkah {rows}", en: "the way here: steps {rows}" },
    help: {
      id: "kembalikan kepada pelaksana salah satu langkah itu, atau beri `{id}` langkah sebelum langkah {number}",
      en: "return it to who does one of those steps, or give `{id}` a step before step {number}",
    },
  },
  check({ sop, tree, organisation, report }) {
    const { messages } = this;
    for (const view of viewFlows(sop, tree)) {
      const { chart } = view;
      const had = holders(view, organisation);
      for (const step of chart.steps) {
        const from = step.symbols.at(-1);
        if (from === undefined) continue;
        const told = rolesOfStep(step, chart, organisation).find(isSentBack);
        const sent: { span: Span; lanes: readonly string[]; symbol: number }[] = [];
        if (told && told.lanes.length > 0) {
          sent.push({ span: placeIn(told.entry, told.at, told.end), lanes: told.lanes, symbol: from });
        }
        for (const edge of returnsOf(chart, step)) {
          const id = drawnTo(view, edge, told !== undefined);
          if (id !== undefined && !told?.lanes.includes(id))
            sent.push({ span: edge.span, lanes: [id], symbol: edge.from });
        }
        for (const { span, lanes, symbol } of sent) {
          const [id] = lanes;
          if (id === undefined || lanes.some((lane) => had(lane, symbol))) continue;
          const title = chart.lanes.find((lane) => lane.id === id)?.title ?? id;
          report(span, say(messages.never, { name: brief(title, 20) }), {
            labels: [{ span: step.text.span, message: say(messages.decided, { number: step.called }) }],
            notes: [say(messages.way, { rows: wayTo(view, symbol) })],
            help: say(messages.help, { id, number: step.called }),
          });
        }
      }
    }
  },
});

/**
 * The lane to which a way leads that gives work back: up the table, or, where words tell of a return, out of the
 * decision by `tidak`. A refusal that goes on to another role is none.
 */
function drawnTo({ chart }: FlowView, { from, to }: Edge, told: boolean): string | undefined {
  const [source, target] = [chart.symbols[from], chart.symbols[to]];
  if (!source || !target || source.shape !== "ketupat") return undefined;
  return told || target.step < source.step ? chart.lanes[target.lane]?.id : undefined;
}

/** Tells whether a lane acts somewhere on the ways to a symbol; one that acts in the symbol's own row has it at hand. */
function holders(view: FlowView, organisation: Organisation | undefined): (lane: string, symbol: number) => boolean {
  const { chart } = view;
  const symbolsOf = new Map<string, number[]>();
  for (const { index, lane } of chart.symbols) {
    const id = chart.lanes[lane]?.id ?? "";
    const list = symbolsOf.get(id);
    if (list) list.push(index);
    else symbolsOf.set(id, [index]);
  }
  const entry = chart.steps[0]?.symbols[0];
  let tree: Dominators | undefined;
  let guessed: ReadonlySet<string> | undefined;
  return (lane, symbol) => {
    const step = chart.steps[chart.symbols[symbol]?.step ?? -1];
    if (step?.actors.includes(lane) || step?.copies.includes(lane)) return true;
    const own = symbolsOf.get(lane) ?? [];
    if (entry === undefined || !view.reached.has(symbol)) return true;
    tree ??= new Dominators(view, entry);
    if (own.some((at) => tree?.has(at) && tree.has(symbol) && tree.dominates(at, symbol))) return true;
    const earlier = before(view, symbol);
    guessed ??= guessedLanes(chart, organisation);
    if (guessed.has(lane)) return true;
    return own.some((at) => earlier.has(at)) || [...earlier].some((at) => copied(chart, at, lane));
  };
}

function copied({ steps, symbols }: FlowView["chart"], symbol: number, lane: string): boolean {
  return steps[symbols[symbol]?.step ?? -1]?.copies.includes(lane) === true;
}
