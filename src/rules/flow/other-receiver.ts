import { say } from "../../diagnostics/define.ts";
import type { Chart, Step } from "../../model/types.ts";
import { brief } from "../form.ts";
import { guessedIn } from "../roles/guesses.ts";
import { laneOf, nextActors } from "../roles/lanes.ts";
import { isSentBack } from "../roles/returns.ts";
import { rule } from "../rule.ts";
import { placeIn } from "../words/place.ts";
import { isHandOver, rolesOfStep, type StepRole } from "../words/roles.ts";
import { viewFlows } from "./view.ts";

export const otherReceiver = rule({
  code: "flow/other-receiver",
  severity: "warning",
  title: {
    id: "diserahkan kepada satu orang, dikerjakan orang lain",
    en: "handed to one role and taken up by another",
  },
  why: {
    id: "uraian menyerahkan pekerjaan kepada seseorang, langkah berikutnya dikerjakan orang lain: berkas menunggu di meja yang tidak punya langkah",
    en: "the words hand the work to one role and another takes the next step: the papers wait on a desk that has none",
  },
  bad: `sop "Penerbitan Surat"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
  - kadis "Kepala Dinas"
langkah "Mengetik surat dan menyerahkan kepada Kabid"
  oleh staf
langkah "Menandatangani surat"
  oleh kadis
langkah "Menyimpan salinan surat"
  oleh kabid
`,
  good: `sop "Penerbitan Surat"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
  - kadis "Kepala Dinas"
langkah "Mengetik surat dan menyerahkan kepada Kabid"
  oleh staf
langkah "Memaraf surat"
  oleh kabid
langkah "Menandatangani surat"
  oleh kadis
`,
  messages: {
    other: {
      id: "bukan `{name}` yang melanjutkan",
      en: "not `{name}` but another goes on",
    },
    taken: { id: "langkah {number} yang melanjutkan: `{title}`", en: "step {number} goes on with it: `{title}`" },
    help: {
      id: "tulis langkah untuk `{id}` sesudah langkah {number}, atau sebut penerima yang benar",
      en: "write a step for `{id}` after step {number}, or name who really receives it",
    },
  },
  check({ sop, tree, organisation, report }) {
    const { messages } = this;
    for (const { chart } of viewFlows(sop, tree)) {
      for (const step of chart.steps) {
        const next = nextActors(chart, step);
        const given = rolesOfStep(step, chart, organisation).filter((role) => isGiven(role, step));
        const [role] = given;
        // Several receivers, or one that is served, tell a round; whose turn is next is then not said.
        if (!role || next.size === 0 || given.some(({ lanes }) => lanes.some((lane) => reaches(chart, step, lane))))
          continue;
        const following = followers(chart, step);
        const maybe = following.flatMap((each) => guessedIn(each, chart, organisation).flatMap(({ lanes }) => lanes));
        if (given.some(({ lanes }) => lanes.some((lane) => maybe.includes(lane)))) continue;
        const titleOf = ({ actors }: Step): string => brief(laneOf(chart, actors[0] ?? "")?.title ?? "", 30);
        report(placeIn(role.entry, role.at, role.end), say(messages.other, { name: brief(role.text, 20) }), {
          labels: following.map((each) => ({
            span: each.text.span,
            message: say(messages.taken, { number: each.called, title: titleOf(each) }),
          })),
          help: say(messages.help, { id: role.lanes[0] ?? "", number: step.called }),
        });
      }
    }
  },
});

/** The row hands its work on to this role. */
function isGiven(role: StepRole, step: Step): boolean {
  return role.entry === step.text && role.lanes.length > 0 && isHandOver(role) && !isSentBack(role);
}

/** The role has its part in the row, gets a copy, or takes the next step. */
function reaches(chart: Chart, step: Step, lane: string): boolean {
  return step.actors.includes(lane) || step.copies.includes(lane) || nextActors(chart, step).has(lane);
}

function followers({ symbols, edges, steps }: Chart, { index }: Step): Step[] {
  const rows = edges.filter(({ from }) => symbols[from]?.step === index).map(({ to }) => symbols[to]?.step ?? index);
  return [...new Set(rows)].filter((row) => row !== index).flatMap((row) => steps[row] ?? []);
}
