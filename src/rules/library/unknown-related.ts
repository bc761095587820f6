import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { brief } from "../form.ts";
import { libraryRule } from "../library-rule.ts";
import { mentioned, type RelatedInWords, relatedInWords } from "./related-in-words.ts";

const messages = {
  unknown: { id: "pustaka ini tidak punya `{text}`", en: "not in this library: `{text}`" },
  help: {
    id: "rujuk SOP di pustaka dengan namanya, tanpa tanda kutip; milik instansi lain boleh tetap dalam tanda kutip",
    en: "name an SOP of the library by its name, without quotes; one of another agency may stay in quotes",
  },
} as const satisfies Record<string, Bilingual>;

export const unknownRelated = libraryRule<RelatedInWords, typeof messages>({
  code: "library/unknown-related",
  severity: "hint",
  preset: "ketat",
  title: { id: "SOP terkait tidak ada di pustaka", en: "a related SOP that the library does not have" },
  why: {
    id: "SOP dalam tanda kutip tidak dapat dibuka dari halaman, dan perubahan namanya tidak terlihat",
    en: "an SOP in quotes cannot be opened from the page, and nobody sees when its title changes",
  },
  bad: 'sop "Penerimaan Surat"\nketerkaitan terkait "SOP Penyimpanan Arsip"\n',
  good: 'sop "Penerimaan Surat"\nketerkaitan terkait arsip\n',
  also: { "arsip.sop": 'sop "Pengelolaan Arsip"\n' },
  messages,
  collect: relatedInWords,
  conclude({ sops, report }) {
    for (const { known, mentions } of mentioned(sops)) {
      const [first, ...others] = mentions;
      if (known || !first || others.some(({ path }) => path !== first.path)) continue;
      report(first.path, first.span, say(messages.unknown, { text: brief(first.text, 20) }), { help: messages.help });
    }
  },
});
