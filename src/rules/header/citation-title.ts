import { say } from "../../diagnostics/define.ts";
import { brief, quoted } from "../form.ts";
import { rule } from "../rule.ts";
import { legalEntries } from "./legal-basis.ts";
import { differing, foreignWordsIn, knownRegulation, regulationNumbered } from "./regulation-titles.ts";

/** A regulation that changes another says so at the head of its title. */
const changes = /^perubahan\s+(?:\S+\s+){0,2}atas\s/iu;

export const citationTitle = rule({
  code: "header/citation-title",
  severity: "warning",
  title: { id: "judul peraturan keliru", en: "a regulation cited with a wrong title" },
  why: {
    id: "pembaca mengenali peraturan dari judulnya; judul lain pada nomor yang sama membuat ragu mana yang dimaksud",
    en: "readers know a regulation by its title; another title on the same number leaves in doubt which one is meant",
  },
  bad: `sop "Pelayanan Informasi"
dasar-hukum
  - "UU Nomor 25 Tahun 2009 tentang Keterbukaan Informasi" maksud uu-25-2009
`,
  good: `sop "Pelayanan Informasi"
dasar-hukum
  - "UU Nomor 25 Tahun 2009 tentang Pelayanan Publik" maksud uu-25-2009
`,
  also: {
    "organisasi.sop":
      'instansi contoh "Dinas Contoh"\nregulasi uu-25-2009 "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"\n',
  },
  messages: {
    foreign: {
      id: "{words} tidak ada di judulnya",
      en: "its title does not have {words}",
    },
    amended: {
      id: "ini judul peraturan yang diubahnya",
      en: "this is the title of what it amends",
    },
    official: { id: "judulnya: {official}", en: "its title: {official}" },
    declared: { id: "dinyatakan di sini", en: "declared here" },
    help: {
      id: "salin judulnya, atau tulis `{name}` saja tanpa teks",
      en: "copy its title, or write `{name}` alone without a text",
    },
  },
  check(context) {
    const { organisation, report } = context;
    if (!organisation) return;
    for (const { regulation, cited, span } of legalEntries(context)) {
      if (cited?.subject === undefined) continue;
      const known = regulation ? knownRegulation(organisation, regulation) : regulationNumbered(organisation, cited);
      const official = known?.cited.subject;
      // With a wrong number beside it nobody knows which of the two is the slip: that is another finding.
      if (!known || official === undefined || differing(cited, known.cited).length > 0) continue;
      const { id, title, aliases } = known.regulation;
      const titles = [official, ...aliases].join(" ");
      const words = foreignWordsIn(organisation, cited.subject, titles);
      const amended = changes.test(official) && !/perubahan/iu.test(cited.subject);
      if (words.length === 0 && !amended) continue;
      const message =
        words.length > 0
          ? say(this.messages.foreign, { words: quoted(words.slice(0, 2).map((word) => brief(word, 12))) })
          : this.messages.amended;
      report(span, message, {
        labels: [{ path: organisation.path, span: known.regulation.span, message: this.messages.declared }],
        notes: [say(this.messages.official, { official: title })],
        help: say(this.messages.help, { name: id }),
      });
    }
  },
});
