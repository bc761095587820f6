import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { libraryRule } from "../library-rule.ts";
import { mentioned, type RelatedInWords, relatedInWords } from "./related-in-words.ts";

/** Named by one SOP alone, it may well be another agency's; that is `library/unknown-related`. */
const SOPS = 2;
/** At most so many other places are shown. */
const SHOWN = 8;

const messages = {
  missing: { id: "SOP ini tidak ada, padahal dirujuk {count} SOP", en: "there is no such SOP, and {count} name it" },
  other: { id: "dirujuk juga di sini", en: "named here too" },
  more: { id: "dan pada {count} SOP lain", en: "and in {count} more" },
  help: {
    id: "tulis SOP itu (`sopan new`), atau rujuk SOP yang dimaksud dengan namanya, tanpa tanda kutip",
    en: "write that SOP (`sopan new`), or name the one that is meant by its name, without quotes",
  },
} as const satisfies Record<string, Bilingual>;

export const missingRelated = libraryRule<RelatedInWords, typeof messages>({
  code: "library/missing-related",
  severity: "warning",
  title: { id: "SOP yang dirujuk banyak SOP tidak ada", en: "an SOP that several name is not there" },
  why: {
    id: "beberapa SOP bersandar pada SOP yang tidak ada di pustaka: pegawai yang mengikutinya tidak menemukan kelanjutannya",
    en: "several SOPs lean on one that the library does not have: whoever follows them does not find how it goes on",
  },
  bad: 'sop "Penerimaan Surat"\nketerkaitan terkait "SOP Penyimpanan Arsip"\n',
  good: 'sop "Penerimaan Surat"\nketerkaitan terkait arsip\n',
  also: {
    "arsip.sop": 'sop "Pengelolaan Arsip"\n',
    "keluar.sop": 'sop "Pengiriman Surat"\nketerkaitan terkait "SOP Penyimpanan Arsip"\n',
  },
  messages,
  collect: relatedInWords,
  conclude({ sops, report }) {
    for (const { known, mentions } of mentioned(sops)) {
      // Of each SOP the first place that names it.
      const [first, ...others] = mentions.filter(({ path }, at) => path !== mentions[at - 1]?.path);
      const count = others.length + 1;
      if (known || !first || count < SOPS) continue;
      const rest = others.length - SHOWN;
      report(first.path, first.span, say(messages.missing, { count }), {
        labels: others.slice(0, SHOWN).map(({ path, span }) => ({ path, span, message: messages.other })),
        notes: rest > 0 ? [say(messages.more, { count: rest })] : [],
        help: messages.help,
      });
    }
  },
});
