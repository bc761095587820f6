import { say } from "../../diagnostics/define.ts";
import { isOpen, rowsThatFill } from "../form.ts";
import { rule } from "../rule.ts";

export const missingRequirements = rule({
  code: "documents/missing-requirements",
  severity: "warning",
  title: { id: "langkah tanpa kelengkapan", en: "a step without its requirements" },
  why: {
    id: "kelengkapan menyatakan apa yang harus ada sebelum langkah dimulai; tanpa itu pelaksana bekerja dengan berkas yang kurang. `-` dan `belum` adalah jawaban; sel yang kosong bukan",
    en: "the requirements say what must be at hand before a step begins; without them it starts with papers lacking. `-` and `belum` are answers; a blank cell is none",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
  waktu 5 menit
  output "Surat tercatat"
`,
  good: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
  kelengkapan "Surat" dari luar
  waktu 5 menit
  output "Surat tercatat"
`,
  messages: {
    absent: { id: "langkah {number} tidak menyebut kelengkapan", en: "step {number} does not say its requirements" },
    blank: { id: "kelengkapan langkah {number} kosong", en: "the requirements of step {number} are blank" },
    help: {
      id: 'tulis misalnya `kelengkapan "Surat" dari luar`, atau `kelengkapan -` bila di naskah tercetak garis',
      en: 'write for instance `kelengkapan "Surat" dari luar`, or `kelengkapan -` where the paper has a dash',
    },
  },
  check({ sop, report }) {
    for (const { called: number, text, requirements } of rowsThatFill(sop, "kelengkapan")) {
      if (!isOpen(requirements.state)) continue;
      const message = requirements.state === "absent" ? this.messages.absent : this.messages.blank;
      report(requirements.span ?? text.span, say(message, { number }), { help: this.messages.help });
    }
  },
});
