import { say } from "../../diagnostics/define.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { placeIn } from "../words/place.ts";
import { wordsOf } from "../words/plain.ts";
import { rolesIn } from "../words/roles.ts";
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
    help: {
      id: "hapus `{role}` dari kegiatan: `{text}`",
      en: "take `{role}` out of the activity: `{text}`",
    },
  },
  check({ sop, organisation, report }) {
    for (const chart of sop.charts) {
      for (const { text: entry } of chart.steps) {
        const { text } = entry;
        const words = wordsOf(text);
        // What opens with a verb has no subject before it: the look at the roles is dear.
        if (words.length < 2 || isActive(words[0]?.text ?? "")) continue;
        const end = rolesIn(text, chart, organisation).find(({ at }) => at === words[0]?.at)?.end ?? personAt(words);
        const verb = words.find(({ at }) => end !== undefined && at >= end);
        if (end === undefined || !verb || !isActive(verb.text)) continue;
        const role = text.slice(0, end);
        const rest = text.slice(verb.at);
        const shorter = rest.charAt(0).toUpperCase() + rest.slice(1);
        report(placeIn(entry, 0, end), say(this.messages.named, { role: brief(role, 24) }), {
          help: say(this.messages.help, { role: brief(role), text: brief(shorter, 60) }),
        });
      }
    }
  },
});

/** People that no lane is called by, as the subject of a sentence. */
const people = new Set("petugas pegawai kader plkb pkb pelaksana pemohon klien pns".split(" "));

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
