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
serempak {
  cabang {
    keputusan "Memeriksa data identitas"
      oleh staf
      tidak -> selesai cabang
  }
  cabang {
    keputusan "Memeriksa data alamat"
      oleh staf
      tidak -> selesai cabang
  }
  cabang {
    keputusan "Memeriksa data pekerjaan"
      oleh staf
      tidak -> selesai cabang
  }
  cabang {
    keputusan "Memeriksa data penghasilan"
      oleh staf
      tidak -> selesai cabang
  }
  cabang {
    keputusan "Memeriksa data keluarga"
      oleh staf
      tidak -> selesai cabang
  }
  cabang {
    keputusan "Memeriksa data rumah"
      oleh staf
      tidak -> selesai cabang
  }
  cabang {
    keputusan "Memeriksa data kesehatan"
      oleh staf
      tidak -> selesai cabang
  }
  cabang {
    keputusan "Memeriksa data pendidikan"
      oleh staf
      tidak -> selesai cabang
  }
  cabang {
    keputusan "Memeriksa data usaha"
      oleh staf
      tidak -> selesai cabang
  }
}
langkah "Menyusun daftar penerima"
  oleh staf
`,
  good: `sop "Verifikasi Calon Penerima"
pelaksana staf "Staf"
langkah "Membagi berkas calon"
  oleh staf
serempak {
  cabang {
    keputusan "Memeriksa data identitas"
      oleh staf
      tidak -> selesai cabang
  }
  cabang {
    keputusan "Memeriksa data alamat"
      oleh staf
      tidak -> selesai cabang
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
      id: "kurangi keputusan yang keluar dari cabang `serempak`, atau pecah menjadi beberapa `alur`",
      en: "let fewer decisions lead out of the branches of `serempak`, or make several charts with `alur`",
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
