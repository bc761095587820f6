import { say } from "../../diagnostics/define.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { placeIn } from "../words/place.ts";
import { rolesOfStep } from "../words/roles.ts";
import { guessedIn } from "./guesses.ts";
import { soleActor } from "./lanes.ts";

export const toItself = rule({
  code: "roles/to-itself",
  severity: "warning",
  title: { id: "diserahkan kepada pelaksana langkah itu sendiri", en: "handed to the one who does the step" },
  why: {
    id: "orang tidak menyerahkan pekerjaan kepada dirinya sendiri: langkah itu milik pelaksana lain, atau uraiannya tersalin dari langkah sebelumnya",
    en: "nobody hands work to himself: the step is another role's, or its words were copied from the step before",
  },
  bad: `sop "Penyusunan Jadwal"
pelaksana
  - kabid "Kabid"
  - kadis "Kepala Dinas"
langkah "Memeriksa jadwal dan meneruskan kepada Kepala Dinas"
  oleh kabid
langkah "Memeriksa jadwal dan meneruskan kepada Kepala Dinas"
  oleh kadis
`,
  good: `sop "Penyusunan Jadwal"
pelaksana
  - kabid "Kabid"
  - kadis "Kepala Dinas"
langkah "Memeriksa jadwal dan meneruskan kepada Kepala Dinas"
  oleh kabid
langkah "Menandatangani jadwal"
  oleh kadis
`,
  messages: {
    itself: { id: "`{name}` pelaksana langkah ini sendiri", en: "`{name}` does this very step" },
    help: {
      id: "ganti pelaksana langkah {number} pada `oleh`, atau sebut penerima yang lain dalam uraiannya",
      en: "change who does step {number} at `oleh`, or name another receiver in its words",
    },
  },
  check({ sop, organisation, report }) {
    for (const chart of sop.charts) {
      for (const step of chart.steps) {
        const actor = soleActor(chart, step);
        if (!actor) continue;
        for (const { part, lanes, text, entry, at, end } of rolesOfStep(step, chart, organisation)) {
          if (part !== "to" || lanes.length !== 1 || lanes[0] !== actor.id) continue;
          if (guessedIn(step, chart, organisation).length > 0) continue;
          report(placeIn(entry, at, end), say(this.messages.itself, { name: brief(text, 18) }), {
            help: say(this.messages.help, { number: step.called }),
          });
        }
      }
    }
  },
});
