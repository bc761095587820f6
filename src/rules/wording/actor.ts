import { say } from "../../diagnostics/define.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Chart, Step } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { people } from "../words/people.ts";
import { placeIn } from "../words/place.ts";
import { wordsOf } from "../words/plain.ts";
import { rolesIn, rolesOfStep, type StepRole } from "../words/roles.ts";
import { isActive } from "../words/verbs.ts";

export const actor = rule({
  code: "wording/actor",
  severity: "hint",
  title: { id: "pelaksana disebut di dalam kegiatan", en: "who acts is named in the activity" },
  why: {
    id: "kolom Pelaksana sudah menyebut siapa; kegiatan ditulis dengan kata kerja aktif tanpa subjek (Permenpan-RB 35/2012). Bila keduanya berbeda, pembaca tidak tahu mana yang benar",
    en: "the lanes say who; activities are active verbs without a subject (Permenpan-RB 35/2012). Where both differ nobody knows which is right",
  },
  bad: `sop "Rekomendasi"
pelaksana kabid "Kabid"
langkah "Kabid memberikan paraf"
  oleh kabid
`,
  good: `sop "Rekomendasi"
pelaksana kabid "Kabid"
langkah "Memberikan paraf"
  oleh kabid
`,
  messages: {
    named: { id: "kegiatan menyebut pelakunya: `{role}`", en: "the activity names who acts: `{role}`" },
    inside: { id: "hapus `{role}` dari kegiatan", en: "take `{role}` out of the activity" },
    help: {
      id: "hapus `{role}` dari kegiatan: `{text}`",
      en: "take `{role}` out of the activity: `{text}`",
    },
  },
  check({ sop, organisation, report }) {
    const { messages } = this;
    for (const chart of sop.charts) {
      for (const step of chart.steps) {
        const { text: entry } = step;
        const { text } = entry;
        const words = wordsOf(text);
        const end = isActive(words[0]?.text ?? "") ? undefined : subjectEnd(words, text, chart, organisation);
        const verb = words.find(({ at }) => end !== undefined && at >= end);
        if (end !== undefined && verb && isActive(verb.text)) {
          const role = text.slice(0, end);
          const rest = text.slice(verb.at);
          const shorter = rest.charAt(0).toUpperCase() + rest.slice(1);
          report(placeIn(entry, 0, end), say(messages.named, { role: brief(role, 24) }), {
            help: say(messages.help, { role: brief(role), text: brief(shorter, 60) }),
          });
          continue;
        }
        const own = rolesOfStep(step, chart, organisation).find((role) => isOwnDeed(role, step));
        if (!own) continue;
        report(placeIn(entry, own.at, own.end), say(messages.named, { role: brief(own.text, 24) }), {
          help: say(messages.inside, { role: `${own.part === "by" ? "oleh " : ""}${own.text}` }),
        });
      }
    }
  },
});

/** Where the subject before the verb ends: a role, or a person that no lane is called by. */
function subjectEnd(
  words: ReturnType<typeof wordsOf>,
  text: string,
  chart: Chart,
  organisation: Organisation | undefined,
): number | undefined {
  if (words.length < 2) return undefined;
  return rolesIn(text, chart, organisation).find(({ at }) => at === words[0]?.at)?.end ?? personAt(words);
}

/** Whether the words name, behind their first verb, the very role that does the step: `Mengoreksi konsep oleh Kabid`. */
function isOwnDeed({ part, act, lanes, entry, at }: StepRole, { text, actors }: Step): boolean {
  const byActive = part === "by" && act?.voice === "active" && !/\byang\b/i.test(entry.text.slice(act.at, at));
  return entry === text && (part === "acts" || byActive) && lanes.length === 1 && actors.includes(lanes[0] ?? "");
}

/** Words behind which a subject has ended, or goes on in a clause of its own. */
const ending = new Set("yang untuk dan atau serta agar guna dengan dari dalam di ke kepada".split(" "));

/** Where the subject ends: a person, or one with up to two words that say which (`petugas pengelola data`). */
function personAt([first, ...others]: readonly { text: string; at: number }[]): number | undefined {
  if (!first || !people.has(first.text.toLowerCase())) return undefined;
  const verb = others.slice(0, 3).findIndex(({ text }) => isActive(text));
  const told = others.slice(0, Math.max(0, verb));
  if (verb < 0 || told.some(({ text }) => ending.has(text.toLowerCase()))) return undefined;
  const last = told.at(-1) ?? first;
  return last.at + last.text.length;
}
