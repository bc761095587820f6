import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { libraryRule } from "../library-rule.ts";
import { mentioned, type RelatedInWords, relatedInWords } from "./related-in-words.ts";

const messages = {
  here: { id: "`{text}` ada di pustaka ini: `{id}`", en: "`{text}` is in this library: `{id}`" },
  help: { id: "tulis namanya di depan teks: `{id} {quoted}`", en: "write its name before the text: `{id} {quoted}`" },
} as const satisfies Record<string, Bilingual>;

export const relatedByTitle = libraryRule<RelatedInWords, typeof messages>({
  code: "library/related-by-title",
  severity: "warning",
  title: { id: "SOP di pustaka dirujuk dengan judulnya saja", en: "an SOP of the library named by its title alone" },
  why: {
    id: "dengan namanya, halaman menautkan kedua SOP dan peta pustaka menunjukkannya; dengan judul saja tidak",
    en: "by its name, pages link both SOPs and the map of the library shows it; by the title alone they do not",
  },
  bad: 'sop "Penerimaan Surat"\nketerkaitan terkait "SOP Penyimpanan Arsip"\n',
  good: 'sop "Penerimaan Surat"\nketerkaitan terkait arsip "SOP Penyimpanan Arsip"\n',
  also: { "arsip.sop": 'sop "Penyimpanan Arsip"\n' },
  messages,
  collect: relatedInWords,
  conclude({ sops, report }) {
    for (const { known, mentions } of mentioned(sops)) {
      for (const { path, text, span } of mentions) {
        // An SOP that names itself is another fault.
        if (!known || known.path === path) continue;
        const { id } = known;
        const help = say(messages.help, { id, quoted: `"${text}"` });
        report(path, span, say(messages.here, { text, id }), {
          help,
          fix: { safe: true, title: help, edits: [{ span: { start: span.start, end: span.start }, text: `${id} ` }] },
        });
      }
    }
  },
});
