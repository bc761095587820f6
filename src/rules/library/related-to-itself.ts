import { say } from "../../diagnostics/define.ts";
import { rule } from "../rule.ts";
import { plainTitle } from "./titles.ts";

export const relatedToItself = rule({
  code: "library/related-to-itself",
  severity: "warning",
  title: { id: "SOP terkait dengan dirinya sendiri", en: "an SOP related to itself" },
  why: {
    id: "keterkaitan menunjuk SOP lain yang harus dibaca bersama; SOP yang menunjuk dirinya biasanya salinan yang belum diganti",
    en: "related SOPs are others to read together with this one; one that names itself is mostly a copy not yet changed",
  },
  bad: 'sop "Penerimaan Surat"\nketerkaitan terkait "SOP Penerimaan Surat"\n',
  good: 'sop "Penerimaan Surat"\nketerkaitan terkait "SOP Penyimpanan Arsip"\n',
  messages: {
    itself: { id: "`{title}` adalah SOP ini sendiri", en: "`{title}` is this very SOP" },
    help: {
      id: "tulis SOP yang dimaksud, atau hapus baris ini",
      en: "write the SOP that is meant, or delete this line",
    },
  },
  check({ sop, report }) {
    for (const { sop: id, text, span } of sop.related.entries) {
      if (id !== sop.id && plainTitle(text) !== plainTitle(sop.title)) continue;
      report(span, say(this.messages.itself, { title: text }), { help: this.messages.help });
    }
  },
});
