import { say } from "../../diagnostics/define.ts";
import { rule } from "../rule.ts";
import { legalEntries, nameOf } from "./legal-basis.ts";
import { differing, knownRegulation, partNames, regulationAbout } from "./regulation-titles.ts";

export const wrongCitation = rule({
  code: "header/wrong-citation",
  severity: "warning",
  preset: "inti",
  title: {
    id: "jenis, nomor, atau tahun peraturan keliru",
    en: "a regulation cited with a wrong kind, number or year",
  },
  why: {
    id: "jenis, nomor, dan tahun menunjuk tepat satu peraturan; dengan satu yang keliru, SOP bersandar pada peraturan lain atau yang tidak ada",
    en: "kind, number and year name exactly one regulation; with one of them wrong, the SOP rests on another or on none",
  },
  bad: `sop "Pelayanan Informasi"
dasar-hukum
  - "Peraturan Pemerintah Nomor 25 Tahun 2008 tentang Pelayanan Publik" maksud uu-25-2009
`,
  good: `sop "Pelayanan Informasi"
dasar-hukum
  - "UU No. 25 Th 2009 tentang Pelayanan Publik" maksud uu-25-2009
`,
  also: {
    "organisasi.sop":
      'instansi contoh "Dinas Contoh"\nregulasi uu-25-2009 "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"\n',
  },
  messages: {
    wrong: { id: "{parts} kutipan ini keliru", en: "wrong {parts} in this citation" },
    about: { id: "judul ini milik peraturan lain", en: "this is the title of another regulation" },
    official: { id: "yang dimaksud: {official}", en: "what is meant: {official}" },
    declared: { id: "dinyatakan di sini", en: "declared here" },
    help: {
      id: "ganti menjadi `{official}`, atau tulis `{name}` saja tanpa teks",
      en: "make it `{official}`, or write `{name}` alone without a text",
    },
  },
  check(context) {
    const { organisation, report } = context;
    if (!organisation) return;
    for (const { regulation, cited, span } of legalEntries(context)) {
      if (!cited) continue;
      const known = regulation
        ? knownRegulation(organisation, regulation)
        : cited.subject === undefined
          ? undefined
          : regulationAbout(organisation, cited.subject);
      const found = known ? differing(cited, known.cited) : [];
      if (!known || found.length === 0) continue;
      const official = nameOf(known.regulation.title);
      report(span, regulation ? say(this.messages.wrong, { parts: partNames(found) }) : this.messages.about, {
        labels: [{ path: organisation.path, span: known.regulation.span, message: this.messages.declared }],
        notes: [say(this.messages.official, { official: known.regulation.title })],
        help: say(this.messages.help, { official, name: known.regulation.id }),
      });
    }
  },
});
