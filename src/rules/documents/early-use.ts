import { say } from "../../diagnostics/define.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { isBroad } from "../words/document-names.ts";
import { Order } from "./order.ts";
import { isMadeBy } from "./own-output.ts";
import { fetches, isEntry, type Paper, papersOf } from "./papers.ts";

export const earlyUse = rule({
  code: "documents/early-use",
  severity: "warning",
  title: { id: "dokumen dipakai sebelum dibuat", en: "a document used before it is made" },
  why: {
    id: "langkah ini memerlukan dokumen yang baru dihasilkan langkah sesudahnya; pada kali pertama dokumen itu belum ada",
    en: "this step needs a document that only a later step makes; the first time there is none",
  },
  bad: `sop "Undangan Rapat"
pelaksana
  - staf "Staf"
  - kasubag "Kasubag"
langkah "Menerima perintah rapat"
  oleh staf
  output "Disposisi"
langkah "Memeriksa konsep undangan"
  oleh kasubag
  kelengkapan "Konsep undangan rapat"
  output "Arahan kasubag"
langkah "Menyusun konsep undangan"
  oleh staf
  kelengkapan "Arahan kasubag"
  output "Konsep undangan rapat"
`,
  good: `sop "Undangan Rapat"
pelaksana
  - staf "Staf"
  - kasubag "Kasubag"
langkah "Menyusun konsep undangan"
  oleh staf
  output "Konsep undangan rapat"
langkah "Memeriksa konsep undangan"
  oleh kasubag
  kelengkapan "Konsep undangan rapat"
  output "Arahan kasubag"
`,
  messages: {
    early: { id: "`{text}` dipakai sebelum dibuat", en: "`{text}` is used before it is made" },
    made: { id: "baru dibuat langkah {number}", en: "made only by step {number}" },
    way: { id: "jalannya: langkah {way}", en: "the way: steps {way}" },
    help: {
      id: 'pindahkan langkah {maker} ke atas, atau tulis asalnya: `"{text}" dari luar`',
      en: 'move step {maker} up, or say where it comes from: `"{text}" dari luar`',
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    const papers = papersOf(sop);
    const order = new Order(sop, tree);
    const earliest = new Map<string, number>();
    for (const { requirements, outputs } of papers.rows) {
      for (const paper of requirements) {
        const { name, thing, step } = paper;
        if (thing.source || isBroad(name) || isEntry(paper) || isMadeBy(step, name)) continue;
        const all = papers.makersOf(name);
        const first =
          earliest.get(name.key) ?? all.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
        earliest.set(name.key, first);
        if (first < paper.row) continue;
        const makers = all.filter(({ row }) => row !== paper.row);
        const same = makers.find((maker) => isSame(maker, paper));
        if (!same || outputs.some((output) => isSame(output, paper))) continue;
        if (makers.some((maker) => order.canPrecede(maker, paper)) || fetches(step)) continue;
        if (papers.rowsNaming(name).some((row) => row <= paper.row && row !== same.row && row !== paper.row)) continue;
        // What is needed again further down is the same fault.
        earliest.set(name.key, -1);
        const way = order.way(paper, same);
        report(thing.span, say(messages.early, { text: brief(thing.text, 20) }), {
          labels: [{ span: same.thing.span, message: say(messages.made, { number: same.step.called }) }],
          notes: way ? [say(messages.way, { way })] : [],
          help: say(messages.help, { maker: same.step.called, text: thing.text }),
        });
      }
    }
  },
});

/** The same document, as far along, or less far: a maker that says more has only worked on it. */
function isSame(maker: Paper, { name }: Paper): boolean {
  const further = [...maker.name.statuses].some((status) => !name.statuses.has(status));
  return maker.name.key === name.key && maker.name.draft === name.draft && !further;
}
