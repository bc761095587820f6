import { isBlank, titlePlace } from "../form.ts";
import { rule } from "../rule.ts";

export const missingNumber = rule({
  code: "header/missing-number",
  severity: "warning",
  title: { id: "SOP tanpa nomor", en: "an SOP without a number" },
  why: {
    id: "nomor menghubungkan naskah yang ditandatangani dengan arsip dan rujukannya; `nomor belum` tidak dilaporkan, karena penulis tahu nomornya masih dimintakan",
    en: "the number ties the signed document to the archive and to what cites it; `nomor belum` is not reported, for its author knows that the number is still to come",
  },
  bad: 'sop "Peminjaman Ruang Rapat"\nunit "Subbagian Umum"\n',
  good: 'sop "Peminjaman Ruang Rapat"\nnomor "065/035/2018"\nunit "Subbagian Umum"\n',
  messages: {
    absent: { id: "SOP ini tidak menyebut nomornya", en: "this SOP does not say its number" },
    blank: { id: "nomor SOP ini kosong", en: "the number of this SOP is blank" },
    help: {
      id: 'tulis `nomor "..."`, atau `nomor belum` bila nomornya belum terbit',
      en: 'write `nomor "..."`, or `nomor belum` where it is not yet given',
    },
  },
  check({ sop, tree, report }) {
    const { state, span } = sop.number;
    if (!isBlank(state)) return;
    const message = state === "absent" ? this.messages.absent : this.messages.blank;
    report(span ?? titlePlace(tree), message, { help: this.messages.help });
  },
});
