import { say } from "../../diagnostics/define.ts";
import { isEndRow } from "../../model/end-rows.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { misspellings } from "../words/misspellings.ts";
import { placeIn } from "../words/place.ts";
import { wordsOf } from "../words/plain.ts";
import { isActive } from "../words/verbs.ts";
import { tellsState } from "./state.ts";

export const noVerb = rule({
  code: "wording/no-verb",
  severity: "hint",
  preset: "ketat",
  title: { id: "kegiatan yang tidak dibuka dengan kata kerja", en: "an activity that does not open with a verb" },
  why: {
    id: "kegiatan ditulis dengan kata kerja aktif (Permenpan-RB 35/2012): `Mendistribusikan surat` menyuruh, `Pendistribusian surat` hanya menamai",
    en: "activities are active verbs (Permenpan-RB 35/2012): `Mendistribusikan surat` tells what to do, `Pendistribusian surat` only names it",
  },
  bad: `sop "Undangan Rapat"
pelaksana staf "Staf"
langkah "Pendistribusian undangan rapat"
  oleh staf
`,
  good: `sop "Undangan Rapat"
pelaksana staf "Staf"
langkah "Mendistribusikan undangan rapat"
  oleh staf
`,
  messages: {
    noun: { id: "kegiatan dibuka `{word}`, bukan kata kerja", en: "the activity opens with `{word}`, no verb" },
    help: {
      id: "mulai langkah {number} dengan kata kerja me- atau ber-, misalnya `Menyusun ...`, `Mendistribusikan ...`",
      en: "begin step {number} with a verb, for instance `Menyusun ...`, `Mendistribusikan ...`",
    },
  },
  check({ sop, report }) {
    for (const chart of sop.charts) {
      for (const step of chart.steps) {
        const [first, second] = wordsOf(step.text.text).filter(({ text }) => text.length > 1);
        // A verb in the second place: its subject is before it, and `wording/actor` tells of that.
        if (
          !first ||
          isActive(misspellings.get(first.text.toLowerCase()) ?? first.text) ||
          isActive(second?.text ?? "") ||
          isEndRow(chart, step) ||
          tellsState(step.text.text)
        )
          continue;
        const place = placeIn(step.text, first.at, first.at + first.text.length);
        report(place, say(this.messages.noun, { word: brief(first.text, 20) }), {
          help: say(this.messages.help, { number: step.called }),
        });
      }
    }
  },
});
