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
    itself: { id: "yang dirujuk SOP ini sendiri", en: "what is named is this very SOP" },
    likely: { id: "yang dirujuk agaknya SOP ini sendiri", en: "what is named seems to be this very SOP" },
    help: {
      id: "tulis SOP yang dimaksud, atau hapus baris ini",
      en: "write the SOP that is meant, or delete this line",
    },
  },
  check({ sop, report }) {
    const own = plainTitle(sop.title);
    for (const { sop: id, text, notes, span } of sop.related.entries) {
      const named = plainTitle(text) === own;
      if (id !== sop.id && !named) continue;
      // Other words than its title, and a note that it is meant: what the author only takes it to be.
      const guessed = !named && notes.some(({ kind }) => kind !== "remark");
      report(span, guessed ? this.messages.likely : this.messages.itself, { help: this.messages.help });
    }
  },
});
