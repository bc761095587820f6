import { say } from "../../diagnostics/define.ts";
import { isOpen, rowsThatFill } from "../form.ts";
import { rule } from "../rule.ts";

export const missingOutput = rule({
  code: "documents/missing-output",
  severity: "warning",
  title: { id: "langkah tanpa output", en: "a step without an output" },
  why: {
    id: "output menunjukkan bahwa langkah selesai dan apa yang diteruskan; langkah tanpa output tidak dapat diperiksa. `-` dan `belum` adalah jawaban; sel yang kosong bukan",
    en: "the output shows that a step is done and what goes on from it; a step without one cannot be checked. `-` and `belum` are answers; a blank cell is none",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
  kelengkapan "Surat" dari luar
  waktu 5 menit
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
    absent: { id: "langkah {number} tidak menyebut output", en: "step {number} does not say its output" },
    blank: { id: "output langkah {number} kosong", en: "the output of step {number} is blank" },
    help: {
      id: 'tulis misalnya `output "Surat tercatat"`, atau `output -` bila di naskah tercetak garis',
      en: 'write for instance `output "Surat tercatat"`, or `output -` where the paper has a dash',
    },
  },
  check({ sop, report }) {
    for (const { called: number, text, outputs } of rowsThatFill(sop, "output")) {
      if (!isOpen(outputs.state)) continue;
      const message = outputs.state === "absent" ? this.messages.absent : this.messages.blank;
      report(outputs.span ?? text.span, say(message, { number }), { help: this.messages.help });
    }
  },
});
