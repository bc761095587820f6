import { say } from "../../diagnostics/define.ts";
import { rule } from "../rule.ts";
import { legalEntries, nameOf } from "./legal-basis.ts";

export const unknownRegulationKind = rule({
  code: "header/unknown-regulation-kind",
  severity: "warning",
  title: { id: "jenis peraturan tidak dikenal", en: "a regulation of an unknown kind" },
  why: {
    id: "peraturan dikutip menurut jenisnya: Undang-Undang, Peraturan Pemerintah, Peraturan Menteri, Peraturan Daerah, dan seterusnya; sebutan lain tidak menunjuk satu peraturan pun",
    en: "regulations are cited by their kind: Undang-Undang, Peraturan Pemerintah, Peraturan Menteri, Peraturan Daerah and so on; other words name none",
  },
  bad: 'sop "Pelayanan Informasi"\ndasar-hukum "Peraturan Perundang-undangan Nomor 25 Tahun 2009 tentang Pelayanan Publik"\n',
  good: 'sop "Pelayanan Informasi"\ndasar-hukum "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"\n',
  messages: {
    unknown: {
      id: "jenis peraturannya tidak dikenal",
      en: "not a known kind of regulation",
    },
    meant: { id: "yang dimaksud: {official}", en: "what is meant: {official}" },
    help: {
      id: "tulis jenisnya di depan, misalnya `Undang-Undang`, `Peraturan Pemerintah`, `Peraturan Bupati`",
      en: "write its kind first, such as `Undang-Undang`, `Peraturan Pemerintah`, `Peraturan Bupati`",
    },
    known: { id: "awali dengan `{official}`", en: "begin with `{official}`" },
  },
  check(context) {
    for (const { cited, regulation, span } of legalEntries(context)) {
      // Words without a number or a year name no regulation: a code of ethics, a manual.
      if (!cited || cited.kind !== undefined || (cited.number === undefined && cited.year === undefined)) continue;
      context.report(span, this.messages.unknown, {
        notes: regulation ? [say(this.messages.meant, { official: regulation.title })] : [],
        help: regulation ? say(this.messages.known, { official: nameOf(regulation.title) }) : this.messages.help,
      });
    }
  },
});
