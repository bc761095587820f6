import { say } from "../../diagnostics/define.ts";
import type { Chart, Step } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { placeIn } from "../words/place.ts";
import { rolesOfStep, type StepRole } from "../words/roles.ts";
import { guessedIn } from "./guesses.ts";
import { laneOf } from "./lanes.ts";
import { isSentBack, returnLanes, returnsOf } from "./returns.ts";

export const returnElsewhere = rule({
  code: "roles/return-elsewhere",
  severity: "warning",
  title: {
    id: "panah kembali tidak menuju yang disebut uraian",
    en: "the way back leads to another than the words say",
  },
  why: {
    id: "uraian dan panah memberi dua perintah yang berbeda; berkas yang dikembalikan sampai di meja yang salah",
    en: "words and arrow give two different orders; what is returned comes to the wrong desk",
  },
  bad: `sop "Penyusunan Laporan"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
  - kadis "Kepala Dinas"
langkah susun "Menyusun laporan"
  oleh staf
langkah "Memaraf laporan"
  oleh kabid
keputusan "Memeriksa laporan; jika tidak setuju dikembalikan kepada Kabid untuk diperbaiki"
  oleh kadis
  tidak -> susun
`,
  good: `sop "Penyusunan Laporan"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
  - kadis "Kepala Dinas"
langkah "Menyusun laporan"
  oleh staf
langkah paraf "Memaraf laporan"
  oleh kabid
keputusan "Memeriksa laporan; jika tidak setuju dikembalikan kepada Kabid untuk diperbaiki"
  oleh kadis
  tidak -> paraf
`,
  messages: {
    elsewhere: { id: "panahnya tidak ke `{name}`", en: "its arrow does not lead to `{name}`" },
    drawn: { id: "panah ini menuju `{title}`", en: "this arrow leads to `{title}`" },
    help: {
      id: "arahkan panah ke langkah `{id}`, atau ganti sebutan dalam uraian menjadi `{title}`",
      en: "lead the arrow to a step of `{id}`, or name `{title}` in the words",
    },
  },
  check({ sop, organisation, report }) {
    const { messages } = this;
    for (const chart of sop.charts) {
      for (const step of chart.steps) {
        const roles = rolesOfStep(step, chart, organisation);
        const role = roles.find(isSentBack);
        const [id] = role?.lanes ?? [];
        if (!role || id === undefined || leadsThere(role, roles, chart, step)) continue;
        if (guessedIn(step, chart, organisation).some(({ lanes }) => lanes.includes(id))) continue;
        const title = (lane: string): string => laneOf(chart, lane)?.title ?? lane;
        const drawn = returnLanes(chart, step);
        report(placeIn(role.entry, role.at, role.end), say(messages.elsewhere, { name: brief(role.text, 20) }), {
          labels: returnsOf(chart, step).map(({ span, to }) => ({
            span,
            message: say(messages.drawn, { title: chart.lanes[chart.symbols[to]?.lane ?? -1]?.title ?? "" }),
          })),
          help: say(messages.help, { id, title: drawn.map(title).join(", ") }),
        });
      }
    }
  },
});

/**
 * Whether a drawn way back comes to the named role, or to one to which the words hand it on from there ("dikembalikan
 * kepada Kabid yang kemudian diteruskan kepada staf"). Without a drawn way there is nothing to compare.
 */
function leadsThere(role: StepRole, roles: readonly StepRole[], chart: Chart, step: Step): boolean {
  const drawn = returnLanes(chart, step);
  const named = roles.filter(({ at, part, entry }) => entry === role.entry && at >= role.at && part === "to");
  return drawn.length === 0 || [role, ...named].some(({ lanes }) => lanes.some((id) => drawn.includes(id)));
}
