import { isBlank, titlePlace } from "../form.ts";
import { rule } from "../rule.ts";

export const missingUnit = rule({
  code: "header/missing-unit",
  severity: "warning",
  title: { id: "SOP tanpa unit", en: "an SOP without a unit" },
  why: {
    id: "kepala halaman identitas memuat unit yang memiliki SOP; tanpa itu tidak jelas siapa yang memeliharanya",
    en: "the head of the identity page names the unit that owns the SOP; without it nobody is seen to keep it",
  },
  bad: 'sop "Peminjaman Ruang Rapat"\nnomor belum\n',
  good: 'sop "Peminjaman Ruang Rapat"\nnomor belum\nunit "Subbagian Umum"\n',
  messages: {
    absent: { id: "SOP ini tidak menyebut unitnya", en: "this SOP does not say its unit" },
    blank: { id: "unit SOP ini kosong", en: "the unit of this SOP is blank" },
    help: {
      id: 'tulis `unit` dengan nama dari berkas organisasi, atau `unit "Subbagian Umum"`',
      en: 'write `unit` with a name of the organisation file, or `unit "Subbagian Umum"`',
    },
  },
  check({ sop, tree, report }) {
    const { state, span } = sop.unit;
    if (!isBlank(state)) return;
    const message = state === "absent" ? this.messages.absent : this.messages.blank;
    report(span ?? titlePlace(tree), message, { help: this.messages.help });
  },
});
