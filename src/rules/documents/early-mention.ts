import { say } from "../../diagnostics/define.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { type Act, deedsIn } from "../words/acts.ts";
import { isBroadWord } from "../words/document-names.ts";
import { Order } from "./order.ts";
import { type Paper, type PaperRow, papersOf } from "./papers.ts";

/** Deeds that need the document to be there. */
const needing = new Set<Act>(["check", "approve", "sign", "hand-over", "copy", "archive", "stamp", "revise"]);

export const earlyMention = rule({
  code: "documents/early-mention",
  severity: "warning",
  title: { id: "kegiatan atas dokumen yang belum dibuat", en: "a deed on a document that is not made yet" },
  why: {
    id: "kegiatan ini memeriksa, menandatangani, atau mengirim dokumen yang menurut kolom output baru dihasilkan langkah sesudahnya; urutannya terbalik atau ada output yang terlewat",
    en: "this activity checks, signs or sends a document that, by the outputs, only a later step makes; the order is wrong, or an output was left out",
  },
  bad: `sop "Undangan Rapat"
pelaksana
  - staf "Staf"
  - kasubag "Kasubag"
langkah "Menerima perintah rapat"
  oleh staf
  output "Disposisi"
langkah "Menandatangani undangan rapat koordinasi"
  oleh kasubag
  kelengkapan "Disposisi"
  output "Arahan kasubag"
langkah "Mengetik undangan"
  oleh staf
  kelengkapan "Arahan kasubag"
  output "Undangan rapat koordinasi"
`,
  good: `sop "Undangan Rapat"
pelaksana
  - staf "Staf"
  - kasubag "Kasubag"
langkah "Mengetik undangan"
  oleh staf
  output "Undangan rapat koordinasi"
langkah "Menandatangani undangan rapat koordinasi"
  oleh kasubag
  kelengkapan "Undangan rapat koordinasi"
  output "Undangan rapat koordinasi ditandatangani"
`,
  messages: {
    early: { id: "`{text}` belum dibuat", en: "`{text}` is not made yet" },
    made: { id: "baru dibuat langkah {number}", en: "made only by step {number}" },
    way: { id: "jalannya: langkah {way}", en: "the way: steps {way}" },
    help: {
      id: "pindahkan langkah {maker} sebelum langkah {number}, atau tulis `{text}` sebagai output langkah yang membuatnya",
      en: "move step {maker} before step {number}, or write `{text}` as the output of the step that makes it",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    const papers = papersOf(sop);
    const order = new Order(sop, tree);
    for (const paper of papers.rows.flatMap(({ outputs }) => outputs)) {
      const { name, thing, step } = paper;
      if (name.statuses.size > 0 || name.words.filter((word) => !isBroadWord(word)).length < 2) continue;
      const [first] = papers.rowsNaming(name);
      const row = papers.rows[first ?? paper.row];
      if (first === undefined || !row || first >= paper.row || !worksOn(row, paper)) continue;
      const place = { chart: row.chart, step: row.step, row: first };
      const needed = row.requirements.some((each) => each.name.words.some((word) => name.words.includes(word)));
      if (needed || papers.makersOf(name).some((maker) => maker.row <= first || order.canPrecede(maker, place)))
        continue;
      const [number, maker, text] = [row.step.called, step.called, brief(thing.text)];
      const way = order.way(place, paper);
      report(row.step.text.span, say(messages.early, { text: brief(thing.text, 24) }), {
        labels: [{ span: thing.span, message: say(messages.made, { number: maker }) }],
        notes: way ? [say(messages.way, { way })] : [],
        help: say(messages.help, { maker, number, text }),
      });
    }
  },
});

/** True where a row's own deed is on this document, named in just these words. */
function worksOn({ step, words }: PaperRow, { name }: Paper): boolean {
  const deeds = deedsIn(step.text.text);
  const drafts = deeds.some(({ act }) => act === "draft" || act === "gather" || act === "receive");
  return (
    !drafts && deeds.some(({ act }) => needing.has(act)) && ` ${words.join(" ")} `.includes(` ${name.words.join(" ")} `)
  );
}
