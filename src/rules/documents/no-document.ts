import { say } from "../../diagnostics/define.ts";
import type { Step } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { type Act, actsIn, deedsIn } from "../words/acts.ts";
import { people } from "../words/people.ts";
import { wordsOf } from "../words/plain.ts";
import { isActive } from "../words/verbs.ts";
import { papersOf } from "./papers.ts";

export const noDocument = rule({
  code: "documents/no-document",
  severity: "warning",
  title: { id: "output yang berupa perbuatan, bukan hasil", en: "an output that is a deed, not a result" },
  why: {
    id: "output ialah apa yang ada setelah langkah selesai dan dapat ditunjukkan; `mengetahui draf` atau `adanya bahan` tidak dapat diserahkan atau diperiksa",
    en: "an output is what there is to show when the step is done; `mengetahui draf` or `adanya bahan` cannot be handed on or checked",
  },
  bad: `sop "Penyusunan RKA"
pelaksana staf "Staf"
langkah "Menyajikan draf RKA"
  oleh staf
  kelengkapan "Draf RKA" dari luar
  output "Mengetahui draf RKA"
`,
  good: `sop "Penyusunan RKA"
pelaksana staf "Staf"
langkah "Menyajikan draf RKA"
  oleh staf
  kelengkapan "Draf RKA" dari luar
  output "Notulen pembahasan draf RKA"
`,
  messages: {
    deed: { id: "output `{text}` bukan hasil", en: "the output `{text}` is no result" },
    help: {
      id: "ganti dengan apa yang ada setelah langkah {number} selesai: dokumen, catatan, atau barang",
      en: "write what is there when step {number} is done: a document, a record, or a thing",
    },
  },
  check({ sop, report }) {
    for (const { outputs } of papersOf(sop).rows) {
      for (const { thing, step } of outputs) {
        if (!tellsDeed(thing.text) && !namesOwnDeed(thing.text, step)) continue;
        report(thing.span, say(this.messages.deed, { text: brief(thing.text, 20) }), {
          help: say(this.messages.help, { number: step.called }),
        });
      }
    }
  },
});

/** Words of being there: `adanya bahan`, `terlaksananya pengadaan`. */
const being = /^(?:adanya|(?:ter|di)\p{L}{4,}nya)$/iu;

/** Work of which the doing is no paper: `pendistribusian undangan`, but `persetujuan` and `pengumuman` are papers. */
const mereWork = new Set<Act>(["hand-over", "receive", "archive", "gather", "copy", "conduct"]);

/** True for an output that only names what its step does: `Mengarsipkan surat` makes `Pengarsipan surat`. */
function namesOwnDeed(text: string, { text: { text: activity } }: Step): boolean {
  const [first] = wordsOf(text);
  const named = actsIn(text)[0];
  if (!first || !named || named.at !== first.at || named.voice !== "noun" || !/^pe.+an$/i.test(first.text))
    return false;
  return mereWork.has(named.act) && deedsIn(activity).some(({ act }) => act === named.act);
}

/** True for an output that opens with a verb of doing, behind a person who does it or not, or with a word of being there. */
export function tellsDeed(text: string): boolean {
  const words = wordsOf(text);
  const first = words[0]?.low === "dapat" ? words[1] : words[0];
  if (!first) return false;
  const deed = people.has(first.low) && isActive(words[1]?.text ?? "");
  return deed || isActive(first.text) || being.test(first.text);
}
