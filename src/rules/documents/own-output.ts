import { say } from "../../diagnostics/define.ts";
import type { Step } from "../../model/types.ts";
import { brief } from "../form.ts";
import { rule } from "../rule.ts";
import { actsIn } from "../words/acts.ts";
import { canonicalWords, type DocumentName, isGeneral } from "../words/document-names.ts";
import { Order } from "./order.ts";
import { papersOf } from "./papers.ts";

export const ownOutput = rule({
  code: "documents/own-output",
  severity: "warning",
  title: { id: "kelengkapan yang baru dibuat langkah itu sendiri", en: "a requirement that its own step makes" },
  why: {
    id: "kelengkapan harus sudah ada sebelum langkah dimulai; dokumen yang baru disusun di langkah itu tidak mungkin menjadi syaratnya",
    en: "requirements must be there before a step begins; a document that the step is about to write cannot be one",
  },
  bad: `sop "Izin Cuti"
pelaksana
  - pegawai "Pegawai"
  - kasubag "Kasubag"
langkah "Membuat surat permohonan cuti"
  oleh pegawai
  kelengkapan "Surat permohonan cuti"
  output "Surat permohonan cuti"
langkah "Memeriksa surat permohonan cuti"
  oleh kasubag
  kelengkapan "Surat permohonan cuti"
  output "Surat permohonan cuti diperiksa"
`,
  good: `sop "Izin Cuti"
pelaksana
  - pegawai "Pegawai"
  - kasubag "Kasubag"
langkah "Membuat surat permohonan cuti"
  oleh pegawai
  kelengkapan "Formulir cuti" dari luar
  output "Surat permohonan cuti"
langkah "Memeriksa surat permohonan cuti"
  oleh kasubag
  kelengkapan "Surat permohonan cuti"
  output "Surat permohonan cuti diperiksa"
`,
  messages: {
    own: { id: "`{text}` baru dibuat di sini", en: "`{text}` is only made here" },
    here: { id: "langkah {number} yang membuatnya", en: "step {number} makes it" },
    help: {
      id: "hapus `{text}` dari kelengkapan langkah {number}, atau ganti dengan bahan yang dipakai membuatnya",
      en: "take `{text}` out of the requirements of step {number}, or write what it is made from",
    },
  },
  check({ sop, tree, report }) {
    const papers = papersOf(sop);
    const order = new Order(sop, tree);
    for (const { requirements } of papers.rows) {
      for (const paper of requirements) {
        if (paper.thing.source || !isMadeBy(paper.step, paper.name)) continue;
        const others = papers
          .makersOf(paper.name)
          .filter(({ row, name }) => row !== paper.row && says(name, paper.name));
        if (others.some((other) => order.canPrecede(other, paper))) continue;
        report(paper.thing.span, say(this.messages.own, { text: brief(paper.thing.text, 22) }), {
          labels: [{ span: paper.step.text.span, message: say(this.messages.here, { number: paper.step.called }) }],
          help: say(this.messages.help, { text: paper.thing.text, number: paper.step.called }),
        });
      }
    }
  },
});

/** True where one name has every word of the other. */
function says(name: DocumentName, other: DocumentName): boolean {
  return other.words.every((word) => name.words.includes(word));
}

/** Typing is no making: what is typed was written before. */
const typing = /^men(?:g?etik|draf)/i;
/** Words behind which a sentence says what something is for or made from. */
const beyond = /\s(?:untuk|guna|dari|berdasarkan|sesuai|dengan|atas|kepada|terkait|menurut|agar)\s/i;

/** True where the words of a step say that it writes this very document, as far along as the name says. */
export function isMadeBy({ text: { text } }: Step, name: DocumentName): boolean {
  if (isGeneral(name) || name.words[0] === "hasil") return false;
  const acts = actsIn(text).filter(({ voice }) => voice === "active");
  return acts.some(({ act, word, at }, i) => {
    if (act !== "draft" || typing.test(word)) return false;
    const phrase = text.slice(at + word.length, acts[i + 1]?.at).split(beyond)[0] ?? "";
    const words = new Set(canonicalWords(phrase));
    const drafted = ["konsep", "draf", "rancangan"].some((draft) => words.has(draft));
    return drafted === name.draft && name.words.every((each) => words.has(each));
  });
}
