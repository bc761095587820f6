import { say } from "../../diagnostics/define.ts";
import { rule } from "../rule.ts";
import { armsMeet } from "./arms.ts";
import { faultsOf } from "./soundness/soundness.ts";
import { passed, rowNumber, rowPlace } from "./view.ts";

export const endsTwice = rule({
  code: "flow/ends-twice",
  severity: "warning",
  title: {
    id: "prosedur yang selesai selagi cabang lain berjalan",
    en: "a procedure that ends while a branch goes on",
  },
  why: {
    id: "satu cabang mengakhiri prosedur sementara cabang lain masih berjalan sampai selesai: tidak jelas hasil mana yang berlaku",
    en: "one branch ends the procedure while another still runs on to an end: which result holds is not clear",
  },
  bad: `sop "Penilaian Permohonan"
pelaksana
  - staf "Staf"
  - teknis "Tim Teknis"
langkah "Menerima permohonan"
  oleh staf
serempak {
  cabang {
    keputusan "Memeriksa berkas permohonan"
      oleh staf
      tidak -> selesai "Permohonan ditolak"
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
keputusan "Memeriksa berkas permohonan"
  oleh staf
  tidak -> selesai "Permohonan ditolak"
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
      id: "prosedur bisa selesai di langkah {first} dan {second}",
      en: "it can end in step {first} and again in {second}",
    },
    fork: { id: "dari sini cabang berjalan serempak", en: "from here ways run side by side" },
    one: { id: "satu cabang: langkah {numbers}, lalu selesai", en: "one branch: step {numbers}, then the end" },
    other: { id: "cabang lain: langkah {numbers}, lalu selesai", en: "another: step {numbers}, then the end" },
    help: {
      id: "tulis `selesai cabang` bila hanya cabang ini yang berakhir, atau putuskan sebelum bercabang",
      en: "write `selesai cabang` where only this branch ends, or decide before the ways part",
    },
  },
  check({ sop, tree, report }) {
    const { messages } = this;
    for (const { view, fault } of faultsOf(sop, tree, "ends-twice")) {
      const { chart } = view;
      const [one = [], other = []] = fault.paths;
      if (!armsMeet(view, one, other)) continue;
      const [first, second] = [one.at(-1) ?? -1, other.at(-1) ?? -1];
      report(
        rowPlace(chart, first),
        say(messages.twice, { first: rowNumber(chart, first), second: rowNumber(chart, second) }),
        {
          labels: [{ span: rowPlace(chart, one[0]), message: messages.fork }],
          notes: [
            say(messages.one, { numbers: passed(chart, one) }),
            say(messages.other, { numbers: passed(chart, other) }),
          ],
          help: messages.help,
        },
      );
    }
  },
});
