import { titlePlace } from "../form.ts";
import { rule } from "../rule.ts";
import { judged } from "./soundness/soundness.ts";

export const notDecided = rule({
  code: "flow/not-decided",
  severity: "hint",
  title: { id: "alur yang terlalu bercabang untuk diperiksa", en: "a flow with too many branches to check" },
  why: {
    id: "cabang serempak saling memotong sehingga terlalu banyak kemungkinan: apakah prosedur selalu selesai tidak diperiksa sampai habis",
    en: "branches side by side cut across each other, with too many possibilities: whether the procedure always ends was not checked to the last",
  },
  bad: `sop "Verifikasi Calon Penerima"
pelaksana staf "Staf"
langkah "Membagi berkas calon"
  oleh staf
  lanjut -> identitas, alamat, pekerjaan, penghasilan, keluarga, rumah, usaha
keputusan identitas "Memeriksa data identitas"
  oleh staf
  ya    -> nilai-identitas
  tidak -> nilai-alamat
keputusan alamat "Memeriksa data alamat"
  oleh staf
  ya    -> nilai-alamat
  tidak -> nilai-pekerjaan
keputusan pekerjaan "Memeriksa data pekerjaan"
  oleh staf
  ya    -> nilai-pekerjaan
  tidak -> nilai-penghasilan
keputusan penghasilan "Memeriksa data penghasilan"
  oleh staf
  ya    -> nilai-penghasilan
  tidak -> nilai-keluarga
keputusan keluarga "Memeriksa data keluarga"
  oleh staf
  ya    -> nilai-keluarga
  tidak -> nilai-rumah
keputusan rumah "Memeriksa data rumah"
  oleh staf
  ya    -> nilai-rumah
  tidak -> nilai-usaha
keputusan usaha "Memeriksa data usaha"
  oleh staf
  ya    -> nilai-usaha
  tidak -> nilai-identitas
langkah nilai-identitas "Menilai identitas"
  oleh staf
  lanjut -> susun
langkah nilai-alamat "Menilai alamat"
  oleh staf
  lanjut -> susun
langkah nilai-pekerjaan "Menilai pekerjaan"
  oleh staf
  lanjut -> susun
langkah nilai-penghasilan "Menilai penghasilan"
  oleh staf
  lanjut -> susun
langkah nilai-keluarga "Menilai keluarga"
  oleh staf
  lanjut -> susun
langkah nilai-rumah "Menilai rumah"
  oleh staf
  lanjut -> susun
langkah nilai-usaha "Menilai usaha"
  oleh staf
  lanjut -> susun
langkah susun "Menyusun daftar penerima"
  oleh staf
`,
  good: `sop "Verifikasi Calon Penerima"
pelaksana staf "Staf"
langkah "Membagi berkas calon"
  oleh staf
serempak {
  cabang {
    langkah "Mendata identitas"
      oleh staf
    langkah "Menilai identitas"
      oleh staf
  }
  cabang {
    langkah "Mendata alamat"
      oleh staf
    langkah "Menilai alamat"
      oleh staf
  }
  cabang {
    langkah "Mendata pekerjaan"
      oleh staf
    langkah "Menilai pekerjaan"
      oleh staf
  }
}
langkah "Menyusun daftar penerima"
  oleh staf
`,
  messages: {
    undecided: {
      id: "alur ini terlalu bercabang untuk diperiksa",
      en: "this flow has too many branches to be checked",
    },
    help: {
      id: "jangan melompat dari satu cabang ke cabang lain, atau pecah menjadi beberapa `alur`",
      en: "do not jump from one branch into another, or make several charts with `alur`",
    },
  },
  check({ sop, tree, report }) {
    for (const { view, verdict } of judged(sop, tree)) {
      if (verdict.outcome !== "undecided") continue;
      const line = tree.procedure?.charts[view.chart.index]?.line;
      report(line?.title.span ?? titlePlace(tree), this.messages.undecided, { help: this.messages.help });
    }
  },
});
