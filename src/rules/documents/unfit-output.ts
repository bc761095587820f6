import { say } from "../../diagnostics/define.ts";
import type { Thing } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { type Act, actsIn, deedsIn } from "../words/acts.ts";
import { isBroad, isBroadWord } from "../words/document-names.ts";
import { doingsOf } from "./doings.ts";
import { tellsDeed } from "./no-document.ts";
import { type PaperRow, papersOf } from "./papers.ts";

/** Statuses that a step gives by itself, told by its verb. Who signs, approves or checks is another rule's affair. */
const given = new Set<Act>(["gather", "archive", "hand-over", "analyse", "consult", "report", "copy", "stamp"]);

export const unfitOutput = rule({
  code: "documents/unfit-output",
  severity: "warning",
  title: { id: "output yang tidak cocok dengan kegiatannya", en: "an output that does not fit its step" },
  why: {
    id: "output menunjukkan apa yang dikerjakan langkah; bila ia menyebut hal lain, salah satunya keliru, sering karena tersalin dari SOP lain",
    en: "the output shows what the step does; where it tells of something else one of them is wrong, often copied from another SOP",
  },
  bad: `sop "Jadwal Pembinaan"
pelaksana staf "Staf"
langkah "Mengetik draf jadwal pembinaan"
  oleh staf
  kelengkapan "Konsep jadwal pembinaan" dari luar
  output "Data terhimpun"
`,
  good: `sop "Jadwal Pembinaan"
pelaksana staf "Staf"
langkah "Mengetik draf jadwal pembinaan"
  oleh staf
  kelengkapan "Konsep jadwal pembinaan" dari luar
  output "Draf jadwal pembinaan"
`,
  messages: {
    status: {
      id: "`{status}` bukan hasil langkah ini",
      en: "`{status}` is not what this step does",
    },
    other: { id: "output bukan yang dibuat langkah ini", en: "the output is not what this step makes" },
    text: { id: "kegiatannya ini", en: "this is what is done" },
    help: {
      id: "ganti `{text}` dengan hasil langkah {number}, atau perbaiki uraian kegiatannya",
      en: "write in place of `{text}` what step {number} makes, or mend what it says is done",
    },
  },
  check({ sop, report }) {
    const { messages } = this;
    const done = new Set<Act>();
    for (const row of papersOf(sop).rows) {
      for (const act of doingsOf(row.step)) done.add(act);
      for (const { name } of row.requirements) for (const act of name.statuses) done.add(act);
      const strange = strangeStatus(row, done);
      const thing = strange?.thing ?? foreignOutput(row);
      if (!thing) continue;
      const number = row.step.called;
      const message = strange ? say(messages.status, { status: brief(strange.status, 16) }) : messages.other;
      report(thing.span, message, {
        labels: [{ span: row.step.text.span, message: messages.text }],
        help: say(messages.help, { text: brief(thing.text, 60), number }),
      });
    }
  },
});

/** An output with a status that neither its step nor any before it gives, where the step's own deed is known. */
function strangeStatus(
  { step, outputs }: PaperRow,
  done: ReadonlySet<Act>,
): { thing: Thing; status: string } | undefined {
  if (deedsIn(step.text.text).length === 0) return undefined;
  for (const { thing } of outputs) {
    const told = actsIn(thing.text).find(({ act, voice }) => voice === "passive" && given.has(act));
    const handed = told?.act === "hand-over" && /\b(?:ke|kepada)\b/i.test(step.text.text);
    if (told && !handed && !done.has(told.act)) return { thing, status: told.word };
  }
  return undefined;
}

/** The output of a step that writes something, where it shares no word with what the step says it writes. */
function foreignOutput({ step, words, outputs, requirements }: PaperRow): Thing | undefined {
  const drafts = deedsIn(step.text.text).some(
    ({ act, word }) => act === "draft" && !/^me(?:rumus|rancang)/i.test(word),
  );
  if (!drafts || outputs.some(({ name, thing }) => isBroad(name) || tellsDeed(thing.text))) return undefined;
  const own = new Set(words);
  const initials = words.map((word) => word[0]).join("");
  const told = (word: string): boolean => own.has(word) || (word.length <= 5 && initials.includes(word));
  const shared = outputs.some(({ name }) => name.words.some((word) => !isBroadWord(word) && told(word)));
  const needed = new Set(requirements.flatMap(({ name }) => name.words));
  return shared || outputs.some(({ name }) => name.words.every((word) => needed.has(word)))
    ? undefined
    : outputs[0]?.thing;
}
