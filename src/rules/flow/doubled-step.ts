import { say } from "../../diagnostics/define.ts";
import { rule } from "../rule.ts";
import { faultsOf } from "./soundness/soundness.ts";
import { passed, rowNumber, rowPlace } from "./view.ts";

export const doubledStep = rule({
  code: "flow/doubled-step",
  severity: "warning",
  title: { id: "langkah yang dimulai dua kali sekaligus", en: "a step that is started twice at once" },
  why: {
    id: "pekerjaan yang bercabang serempak sampai ke langkah ini lebih dari sekali: langkah sesudahnya dikerjakan berulang, dan tidak ada yang tahu mana yang berlaku",
    en: "work that runs side by side comes here more than once: what follows is done again, and nobody knows which result holds",
  },
  bad: `sop "Penilaian Permohonan"
pelaksana
  - staf "Staf"
  - teknis "Tim Teknis"
langkah terima "Menerima permohonan"
  oleh staf
serempak {
  cabang {
    keputusan "Memeriksa berkas permohonan"
      oleh staf
      tidak -> terima
  }
  cabang {
    langkah "Meninjau lokasi"
      oleh teknis
  }
}
langkah "Menyusun hasil penilaian"
  oleh staf
`,
  good: `sop "Penilaian Permohonan"
pelaksana
  - staf "Staf"
  - teknis "Tim Teknis"
langkah terima "Menerima permohonan"
  oleh staf
keputusan "Memeriksa berkas permohonan"
  oleh staf
  tidak -> terima
serempak {
  cabang {
    langkah "Menghitung biaya"
      oleh staf
  }
  cabang {
    langkah "Meninjau lokasi"
      oleh teknis
  }
}
langkah "Menyusun hasil penilaian"
  oleh staf
`,
  messages: {
    twice: {
      id: "langkah {number} dapat dimulai dua kali sekaligus",
      en: "step {number} can be started twice at once",
    },
    fork: { id: "dari sini cabang berjalan serempak", en: "from here ways run side by side" },
    first: { id: "yang pertama lewat langkah {numbers}", en: "the first comes by step {numbers}" },
    second: { id: "yang kedua lewat langkah {numbers}", en: "the second comes by step {numbers}" },
    help: {
      id: "temukan cabang lebih dulu (`gabung semua`), atau pindahkan jalan kembali ke luar cabang",
      en: "let the ways meet first (`gabung semua`), or move the way back out of the branch",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const { view, fault } of faultsOf(sop, tree, "twice")) {
      const { chart } = view;
      const [first = [], second = []] = fault.paths;
      const at = fault.symbol ?? second.at(-1);
      const ways = [first, second].map((path) => passed(chart, at === undefined ? path : [...path, at]));
      const [one, other] = [ways[0] ?? rowNumber(chart, -1), ways[1] ?? rowNumber(chart, -1)];
      report(rowPlace(chart, at), say(messages.twice, { number: rowNumber(chart, at ?? -1) }), {
        labels: first[0] === undefined ? [] : [{ span: rowPlace(chart, first[0]), message: messages.fork }],
        notes: [say(messages.first, { numbers: one }), say(messages.second, { numbers: other })],
        help: messages.help,
      });
    }
  },
});
