import { say } from "../../diagnostics/define.ts";
import type { Chart, Step } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { placeIn } from "../words/place.ts";
import { rolesOfStep, type StepRole } from "../words/roles.ts";
import { guessedIn } from "./guesses.ts";
import { laneOf, nextActors } from "./lanes.ts";

export const otherActor = rule({
  code: "roles/other-actor",
  severity: "warning",
  title: { id: "uraian menyuruh pelaksana lain bekerja", en: "the words let another role act" },
  why: {
    id: "simbol dan uraian harus menunjuk pelaksana yang sama; bila uraian menyebut orang lain yang bertindak, tugas itu tidak digambar pada kolomnya",
    en: "symbol and words must mean the same role; where the words let somebody else act, that work is not drawn in its lane",
  },
  bad: `sop "Penyusunan Laporan"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
  - kadis "Kepala Dinas"
langkah "Menyusun laporan"
  oleh staf
langkah "Memberi arahan dan Kabid meneruskan arahan itu"
  oleh kadis
langkah "Memperbaiki laporan"
  oleh staf
langkah "Menyimpan laporan"
  oleh kabid
`,
  good: `sop "Penyusunan Laporan"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
  - kadis "Kepala Dinas"
langkah "Menyusun laporan"
  oleh staf
langkah "Memberi arahan"
  oleh kadis
langkah "Meneruskan arahan"
  oleh kabid
langkah "Memperbaiki laporan"
  oleh staf
`,
  messages: {
    other: { id: "`{name}` bukan pelaksana langkah ini", en: "`{name}` does not act in this step" },
    drawn: { id: "digambar pada `{title}`", en: "drawn at `{title}`" },
    help: {
      id: "buat langkah tersendiri dengan `oleh {id}`, atau tulis `oleh` langkah {number} sesuai uraiannya",
      en: "make it a step of its own with `oleh {id}`, or write `oleh` of step {number} as its words say",
    },
  },
  check({ sop, organisation, report }) {
    const { messages } = this;
    for (const chart of sop.charts) {
      for (const step of chart.steps) {
        for (const role of rolesOfStep(step, chart, organisation)) {
          const [id] = role.lanes;
          if (id === undefined || !actsElsewhere(role, chart, step)) continue;
          if (guessedIn(step, chart, organisation).some(({ lanes }) => lanes.includes(id))) continue;
          const drawn = step.actors.map((actor) => laneOf(chart, actor)?.title ?? actor).join(", ");
          report(placeIn(role.entry, role.at, role.end), say(messages.other, { name: brief(role.text, 14) }), {
            notes: [say(messages.drawn, { title: drawn })],
            help: say(messages.help, { id, number: step.called }),
          });
        }
      }
    }
  },
});

/** A role with a lane whose deed the words tell, and that neither acts in the row nor in one right behind it. */
function actsElsewhere({ part, act, lanes, entry, at }: StepRole, chart: Chart, step: Step): boolean {
  // "Mengoreksi konsep oleh Kabid": the word of a passive behind an active deed.
  const byActive = part === "by" && act?.voice === "active" && !/\byang\b/i.test(entry.text.slice(act.at, at));
  if ((part !== "acts" && !byActive) || entry !== step.text || step.actors.length === 0) return false;
  const next = nextActors(chart, step);
  return !lanes.some((id) => step.actors.includes(id) || step.copies.includes(id) || next.has(id));
}
