import { say } from "../../diagnostics/define.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { isGeneral } from "../words/document-names.ts";
import { papersOf } from "./papers.ts";

/** At most so many other places are pointed at. */
const shown = 3;

export const tooVague = rule({
  code: "documents/too-vague",
  severity: "warning",
  title: { id: "dokumen yang tidak jelas yang mana", en: "a document that could be any" },
  why: {
    id: "`dokumen`, `data` atau `berkas` saja cocok untuk dokumen apa pun; pelaksana tidak tahu apa yang harus ada, dan pemeriksa tidak tahu apa yang dihasilkan",
    en: "`dokumen`, `data` or `berkas` alone fit every document; nobody knows what must be at hand, or what was made",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
  kelengkapan "Dokumen terkait"
  output "Surat tercatat"
`,
  good: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
  kelengkapan "Surat permohonan" dari luar
  output "Surat tercatat"
`,
  messages: {
    vague: { id: "`{text}`: dokumen yang mana?", en: "`{text}`: which document?" },
    again: { id: "begitu pula di sini", en: "nor here" },
    more: { id: "dan pada {count} tempat lain di SOP ini", en: "and in {count} other places of this SOP" },
    help: {
      id: 'tulis nama dokumennya di langkah {number}, misalnya `"Surat permohonan"` atau `"Laporan kegiatan"`',
      en: 'write the name of the document in step {number}, for instance `"Surat permohonan"` or `"Laporan kegiatan"`',
    },
  },
  check({ sop, report }) {
    const { messages } = this;
    const vague = papersOf(sop)
      .rows.flatMap(({ requirements, outputs }) => [...requirements, ...outputs])
      .filter(({ name }) => name.statuses.size === 0 && isGeneral(name));
    const [first, ...others] = vague;
    if (!first) return;
    const left = others.length - shown;
    report(first.thing.span, say(messages.vague, { text: brief(first.thing.text, 22) }), {
      labels: others.slice(0, shown).map(({ thing }) => ({ span: thing.span, message: messages.again })),
      notes: left > 0 ? [say(messages.more, { count: left })] : [],
      help: say(messages.help, { number: first.step.called }),
    });
  },
});
