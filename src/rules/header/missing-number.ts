import { legibleDate } from "../../model/legible-date.ts";
import { isBlank, titlePlace } from "../form.ts";
import { rule } from "../rule.ts";
import { isBlankPart, partsOf } from "./open-number.ts";

export const missingNumber = rule({
  code: "header/missing-number",
  severity: "warning",
  title: { id: "nomor tidak ada atau belum lengkap", en: "a number that is missing or not complete" },
  why: {
    id: "nomor menghubungkan naskah yang ditandatangani dengan arsip dan rujukannya; `nomor belum` tidak dilaporkan, karena penulis tahu nomornya masih dimintakan",
    en: "the number ties the signed document to the archive and to what cites it; `nomor belum` is not reported, for its author knows that the number is still to come",
  },
  bad: 'sop "Peminjaman Ruang Rapat"\nunit "Subbagian Umum"\n',
  good: 'sop "Peminjaman Ruang Rapat"\nnomor "065/035/2018"\nunit "Subbagian Umum"\n',
  messages: {
    absent: { id: "SOP ini tidak menyebut nomornya", en: "this SOP does not say its number" },
    blank: { id: "nomor SOP ini kosong", en: "the number of this SOP is blank" },
    part: { id: "nomor ini belum lengkap", en: "this number is not complete" },
    partHelp: {
      id: "isi bagian yang kosong, atau tulis `nomor belum` bila nomornya belum terbit",
      en: "fill in the blank part, or write `nomor belum` where it is not yet given",
    },
    help: {
      id: 'tulis `nomor "..."`, atau `nomor belum` bila nomornya belum terbit',
      en: 'write `nomor "..."`, or `nomor belum` where it is not yet given',
    },
  },
  check({ sop, tree, report }) {
    const { state, span, value } = sop.number;
    // A form is in force with its number; before that, who fills it in knows what is to come.
    const inForce = legibleDate(sop.dates.effective.value) !== undefined;
    if (value !== undefined && span && inForce && partsOf(value).some(isBlankPart)) {
      report(span, this.messages.part, { help: this.messages.partHelp });
    }
    if (!isBlank(state)) return;
    const message = state === "absent" ? this.messages.absent : this.messages.blank;
    report(span ?? titlePlace(tree), message, { help: this.messages.help });
  },
});
