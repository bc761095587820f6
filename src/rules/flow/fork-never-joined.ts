import { say } from "../../diagnostics/define.ts";
import { rule } from "../rule.ts";
import { armsMeet } from "./arms.ts";
import { faultsOf } from "./soundness/soundness.ts";
import { passed, rowNumber, rowPlace } from "./view.ts";

export const forkNeverJoined = rule({
  code: "flow/fork-never-joined",
  severity: "warning",
  title: { id: "cabang yang tidak pernah bertemu", en: "branches that never meet" },
  why: {
    id: "setiap cabang berakhir dengan `selesai` sendiri: prosedur dianggap selesai ketika cabang pertama selesai, padahal yang lain belum",
    en: "every branch ends with an end of its own: the procedure is over when the first is done, and the others are not",
  },
  bad: `sop "Pengumuman Hasil Seleksi"
pelaksana
  - staf "Staf"
  - humas "Humas"
langkah "Menetapkan hasil seleksi"
  oleh staf
  lanjut -> kirim, umumkan
langkah kirim "Mengirim surat kepada peserta"
  oleh staf
  selesai
langkah umumkan "Mengumumkan hasil seleksi"
  oleh humas
  selesai
`,
  good: `sop "Pengumuman Hasil Seleksi"
pelaksana
  - staf "Staf"
  - humas "Humas"
langkah "Menetapkan hasil seleksi"
  oleh staf
  lanjut -> kirim, umumkan
langkah kirim "Mengirim surat kepada peserta"
  oleh staf
  lanjut -> arsip
langkah umumkan "Mengumumkan hasil seleksi"
  oleh humas
langkah arsip "Mengarsipkan hasil seleksi"
  oleh staf
`,
  messages: {
    never: {
      id: "cabang langkah {number} tidak pernah bertemu",
      en: "branches from step {number} never meet again",
    },
    ends: { id: "satu cabang selesai di sini", en: "one branch ends here" },
    way: { id: "cabang: langkah {numbers}, lalu selesai", en: "a branch: step {numbers}, then the end" },
    help: {
      id: "tulis `selesai cabang` pada cabang sampingan, atau `lanjut -> ...` ke langkah tempat bertemu",
      en: "write `selesai cabang` in the side branch, or `lanjut -> ...` to the step where they meet",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const { view, fault } of faultsOf(sop, tree, "ends-twice")) {
      const { chart } = view;
      const [one = [], other = []] = fault.paths;
      if (armsMeet(view, one, other)) continue;
      const [fork = -1] = one;
      report(rowPlace(chart, fork), say(messages.never, { number: rowNumber(chart, fork) }), {
        labels: [one, other].map((path) => ({ span: rowPlace(chart, path.at(-1)), message: messages.ends })),
        notes: [one, other].map((path) => say(messages.way, { numbers: passed(chart, path.slice(1)) })),
        help: messages.help,
      });
    }
  },
});
