import { say } from "../../diagnostics/define.ts";
import type { Sop } from "../../model/types.ts";
import { quoted, titlePlace } from "../form.ts";
import { rule } from "../rule.ts";

/** The parts of the identity page, in the order in which the form prints them. */
const sections = {
  legalBasis: "dasar-hukum",
  qualifications: "kualifikasi",
  related: "keterkaitan",
  equipment: "peralatan",
  warnings: "peringatan",
  records: "pencatatan",
} as const satisfies Partial<Record<keyof Sop, string>>;

export const missingSection = rule({
  code: "header/missing-section",
  severity: "warning",
  title: { id: "bagian halaman identitas tidak ditulis", en: "a part of the identity page is not written" },
  why: {
    id: "formulir memuat enam bagian; `kosong` atau `-` menyatakan bahwa naskah memang tidak mengisinya, tetapi bagian yang tidak ditulis bisa jadi terlupa",
    en: "the form has six parts; `kosong` or `-` say that the paper leaves one blank, but a part that is not written may have been forgotten",
  },
  bad: `sop "Peminjaman Ruang Rapat"
dasar-hukum "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"
kualifikasi "Memahami tata naskah dinas"
peralatan "Komputer"
peringatan kosong
`,
  good: `sop "Peminjaman Ruang Rapat"
dasar-hukum "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"
kualifikasi "Memahami tata naskah dinas"
keterkaitan kosong
peralatan "Komputer"
peringatan kosong
pencatatan "Buku agenda"
`,
  messages: {
    absent: { id: "belum ditulis: {names}", en: "not written: {names}" },
    help: {
      id: "tulis isinya, atau `{name} kosong` bila di naskah memang kosong",
      en: "write what it holds, or `{name} kosong` where the paper leaves it blank",
    },
  },
  check({ sop, tree, report }) {
    const absent = (Object.keys(sections) as (keyof typeof sections)[])
      .filter((key) => sop[key].state === "absent")
      .map((key) => sections[key]);
    const [first] = absent;
    if (first === undefined) return;
    report(titlePlace(tree), say(this.messages.absent, { names: quoted(absent) }), {
      help: say(this.messages.help, { name: first }),
    });
  },
});
