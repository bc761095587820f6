import { say } from "../../diagnostics/define.ts";
import { isEndRow } from "../../model/end-rows.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { wordsOf } from "../words/plain.ts";
import { isActive, isPassive } from "../words/verbs.ts";

export const state = rule({
  code: "wording/state",
  severity: "hint",
  title: { id: "keadaan di tempat kegiatan", en: "a state in place of an activity" },
  why: {
    id: "kegiatan menyebut apa yang dikerjakan pelaksananya; `dokumen sudah jadi` hanya menyebut keadaan, dan tidak jelas apa yang harus dilakukan dan kapan selesai",
    en: "an activity says what somebody does; `dokumen sudah jadi` only tells a state, and nobody knows what to do or when it is done",
  },
  bad: `sop "Penyusunan RKA"
pelaksana staf "Staf"
langkah "Dokumen RKA sudah jadi"
  oleh staf
`,
  good: `sop "Penyusunan RKA"
pelaksana staf "Staf"
langkah "Mengarsipkan dokumen RKA"
  oleh staf
`,
  messages: {
    state: { id: "`{text}` keadaan, bukan kegiatan", en: "`{text}` is a state, no activity" },
    help: {
      id: "tulis apa yang dikerjakan di langkah {number}, mulai dengan kata kerja: `Menyerahkan ...`, `Mengarsipkan ...`",
      en: "write what is done in step {number}, with a verb first: `Menyerahkan ...`, `Mengarsipkan ...`",
    },
  },
  check({ sop, report }) {
    for (const chart of sop.charts) {
      for (const step of chart.steps) {
        if (isEndRow(chart, step) || !tellsState(step.text.text)) continue;
        report(step.text.span, say(this.messages.state, { text: brief(step.text.text) }), {
          help: say(this.messages.help, { number: step.called }),
        });
      }
    }
  },
});

const copulas = new Set("berupa adalah ialah merupakan jadi siap selesai lengkap tersedia".split(" "));
const done = new Set(["sudah", "telah"]);

/** True for a text without a verb of doing that says what something is, or what has become of it. */
export function tellsState(text: string): boolean {
  const words = wordsOf(text).map((word) => word.text.toLowerCase());
  if (words.length < 2 || words.some(isActive)) return false;
  return words.some((word, i) => {
    const before = words[i - 1] ?? "";
    if (i === 0 || relative.has(before) || (done.has(before) && relative.has(words[i - 2] ?? ""))) return false;
    return isPassive(word) || (copulas.has(word) && (done.has(before) || word === "berupa" || word === "adalah"));
  });
}

/** Before a passive that only says more of a noun: `yang disusun`, `untuk ditandatangani`. */
const relative = new Set("yang untuk guna agar supaya akan jika bila apabila".split(" "));
