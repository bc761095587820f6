import { say } from "../../diagnostics/define.ts";
import { isOpen, rowsThatFill } from "../form.ts";
import { rule } from "../rule.ts";

export const missingTime = rule({
  code: "time/missing",
  severity: "warning",
  title: { id: "langkah tanpa waktu", en: "a step without a time" },
  why: {
    id: "waktu adalah mutu baku setiap langkah; tanpa itu lama seluruh prosedur tidak dapat dihitung. `-`, `belum`, dan kata seperti `seketika` adalah jawaban; sel yang kosong bukan",
    en: "time is part of every step's quality standard; without it the length of the procedure cannot be summed up. `-`, `belum` and words such as `seketika` are answers; a blank cell is none",
  },
  bad: `sop "Penerimaan Surat"
pelaksana staf "Staf"
langkah "Menerima surat"
  oleh staf
  kelengkapan "Surat" dari luar
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
    absent: { id: "langkah {number} tidak menyebut waktunya", en: "step {number} does not say its time" },
    blank: { id: "waktu langkah {number} kosong", en: "the time of step {number} is blank" },
    help: {
      id: "tulis misalnya `waktu 5 menit`, atau `waktu -` bila di naskah tercetak garis",
      en: "write for instance `waktu 5 menit`, or `waktu -` where the paper has a dash",
    },
  },
  check({ sop, report }) {
    for (const { called: number, text, duration } of rowsThatFill(sop, "waktu")) {
      if (!isOpen(duration.state)) continue;
      const message = duration.state === "absent" ? this.messages.absent : this.messages.blank;
      report(duration.span ?? text.span, say(message, { number }), { help: this.messages.help });
    }
  },
});
