import { say } from "../../diagnostics/define.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Lane, Sop } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { guessedLanes } from "./guesses.ts";

/**
 * Lanes that act or receive in no chart, nor may act by a note; a lane that several charts share counts once.
 */
function unusedLanes(sop: Sop, organisation: Organisation | undefined): Lane[] {
  const lanes = new Map<number, Lane>();
  const used = new Set<number>();
  for (const chart of sop.charts) {
    const working = new Set(chart.symbols.map((symbol) => symbol.lane));
    const receiving = new Set(chart.steps.flatMap((step) => step.copies));
    for (const lane of chart.steps.length > 0 ? chart.lanes : []) {
      lanes.set(lane.span.start, lane);
      if (working.has(lane.index) || receiving.has(lane.id)) used.add(lane.span.start);
    }
  }
  const unused = [...lanes].filter(([place]) => !used.has(place)).map(([, lane]) => lane);
  if (unused.length === 0) return [];
  const guessed = new Set(sop.charts.flatMap((chart) => [...guessedLanes(chart, organisation)]));
  return unused.filter(({ id }) => !guessed.has(id));
}

export const unusedLane = rule({
  code: "roles/unused-lane",
  severity: "warning",
  title: { id: "pelaksana tanpa langkah", en: "an actor without a step" },
  why: {
    id: "kolom kosong pada tabel berarti pelaksana itu tidak punya tugas di sini, atau tugasnya terlewat ditulis",
    en: "an empty column of the table means that this actor has no work here, or that the work was left out",
  },
  bad: `sop "Penerimaan Surat"
pelaksana
  - staf "Staf"
  - kasubag "Kepala Subbagian Umum"
langkah "Menerima surat"
  oleh staf
`,
  good: `sop "Penerimaan Surat"
pelaksana
  - staf "Staf"
  - kasubag "Kepala Subbagian Umum"
langkah "Menerima surat"
  oleh staf -> kasubag
`,
  messages: {
    unused: { id: "`{id}` tidak mengerjakan langkah apa pun", en: "`{id}` does no step" },
    named: { id: "disebut di sini", en: "named here" },
    help: {
      id: "hapus pelaksana ini, atau tulis `oleh {id}` pada langkah yang dikerjakannya",
      en: "delete this actor, or write `oleh {id}` on the step that it does",
    },
  },
  check({ sop, organisation, report }) {
    for (const { id, title, span } of unusedLanes(sop, organisation)) {
      const words = title.toLowerCase();
      const named = sop.charts
        .flatMap((chart) => chart.steps)
        .find((step) => step.text.text.toLowerCase().includes(words));
      report(span, say(this.messages.unused, { id: brief(id, 13) }), {
        labels: named ? [{ span: named.text.span, message: this.messages.named }] : [],
        help: say(this.messages.help, { id }),
      });
    }
  },
});
