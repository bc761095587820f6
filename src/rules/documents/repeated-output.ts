import { say } from "../../diagnostics/define.ts";
import { brief, quoted } from "../form.ts";
import { rule } from "../rule.ts";
import type { Paper } from "./papers.ts";
import { runsOf } from "./runs.ts";

/** At most so many rows of a run are pointed at. */
const shown = 4;

export const repeatedOutput = rule({
  code: "documents/repeated-output",
  severity: "warning",
  title: { id: "output yang sama di langkah-langkah berturut-turut", en: "one output for several steps in a row" },
  why: {
    id: "bila beberapa langkah menghasilkan hal yang sama, tidak terlihat apa yang ditambahkan tiap langkah dan sampai di mana pekerjaannya",
    en: "when several steps put out the same thing, nothing shows what each of them adds and how far the work is",
  },
  bad: `sop "Usulan RKA"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
langkah "Mengetik usulan RKA"
  oleh staf
  output "Usulan RKA"
langkah "Menggandakan usulan RKA"
  oleh staf
  output "Usulan RKA"
langkah "Menyampaikan usulan RKA"
  oleh kabid
  output "Usulan RKA"
`,
  good: `sop "Usulan RKA"
pelaksana
  - staf "Staf"
  - kabid "Kabid"
langkah "Mengetik usulan RKA"
  oleh staf
  output "Usulan RKA"
langkah "Menggandakan usulan RKA"
  oleh staf
  output "Salinan usulan RKA"
langkah "Menyampaikan usulan RKA"
  oleh kabid
  output "Tanda terima usulan RKA"
`,
  messages: {
    again: { id: "{count} langkah dengan output yang sama", en: "{count} steps with the same output" },
    rows: { id: "langkah {from} sampai {to}: {names}", en: "steps {from} to {to}: {names}" },
    here: { id: "`{text}` lagi", en: "`{text}` again" },
    help: {
      id: "tulis pada tiap langkah apa yang berubah padanya, misalnya `{text} diparaf`, `{text} dikirim`",
      en: "write in each step what becomes of it, for instance `{text} diparaf`, `{text} dikirim`",
    },
  },
  check({ sop, report }) {
    for (const run of runsOf(sop)) {
      const [first, ...others] = run;
      const [paper] = first?.outputs ?? [];
      const last = others.at(-1);
      if (!first || !paper || !last) continue;
      const text = brief(paper.thing.text);
      const names = quoted(first.outputs.map(({ thing }) => brief(thing.text)));
      report(paper.thing.span, say(this.messages.again, { count: run.length }), {
        labels: others
          .slice(0, shown)
          .flatMap(({ outputs }) => outputs[0] ?? [])
          .map(({ thing }) => ({ span: thing.span, message: say(this.messages.here, { text }) })),
        notes: [say(this.messages.rows, { from: first.step.called, to: last.step.called, names })],
        help: say(this.messages.help, { text: stateless(paper) }),
      });
    }
  },
});

/** The document's name without what is said to have been done with it, so that another state fits behind. */
function stateless({ name, thing }: Paper): string {
  return brief(name.statuses.size > 0 ? name.words.join(" ") : thing.text, 60);
}
