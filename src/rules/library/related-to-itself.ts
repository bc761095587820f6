import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Sop } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import { rule } from "../rule.ts";
import { plainTitle } from "./titles.ts";

const messages = {
  itself: { id: "yang dirujuk ialah SOP ini sendiri", en: "what is named is this very SOP" },
  likely: { id: "yang dirujuk agaknya SOP ini sendiri", en: "what is named seems to be this very SOP" },
  also: { id: "begitu pula di sini", en: "and here" },
  help: { id: "tulis SOP yang dimaksud, atau hapus baris ini", en: "write the SOP that is meant, or delete this line" },
} as const satisfies Record<string, Bilingual>;

export const relatedToItself = rule({
  code: "library/related-to-itself",
  severity: "warning",
  title: { id: "SOP terkait dengan dirinya sendiri", en: "an SOP related to itself" },
  why: {
    id: "keterkaitan dan keterangan menunjuk SOP lain yang harus dibaca bersama; SOP yang menunjuk dirinya biasanya salinan yang belum diganti",
    en: "related SOPs and remarks name others to read together with this one; one that names itself is mostly a copy not yet changed",
  },
  bad: 'sop "Penerimaan Surat"\nketerkaitan terkait "SOP Penerimaan Surat"\n',
  good: 'sop "Penerimaan Surat"\nketerkaitan terkait "SOP Penyimpanan Arsip"\n',
  messages,
  check({ sop, report }) {
    const [first, ...others] = [...relatedOnes(sop), ...mentions(sop)];
    if (!first) return;
    report(first.span, first.message, {
      labels: others.map(({ span }) => ({ span, message: messages.also })),
      help: messages.help,
    });
  },
});

interface Named {
  readonly span: Span;
  readonly message: Bilingual;
}

function relatedOnes(sop: Sop): Named[] {
  const own = plainTitle(sop.title);
  return sop.related.entries.flatMap(({ sop: id, text, notes, span }) => {
    const named = plainTitle(text) === own;
    if (id !== sop.id && !named) return [];
    // Other words than its title, and a note that it is meant: what the author only takes it to be.
    const guessed = !named && notes.some(({ kind }) => kind !== "remark");
    return [{ span, message: guessed ? messages.likely : messages.itself }];
  });
}

/** Mentions in rows; words of the paper that do not speak of an SOP (`Terkait ...`) say what a row is about. */
function mentions({ id, charts }: Sop): Named[] {
  return charts
    .flatMap(({ steps }) => steps.flatMap((step) => step.mentions))
    .filter(({ sop, printed }) => sop === id && (printed === undefined || /^\W*sop\b/iu.test(printed)))
    .map(({ span }) => ({ span, message: messages.itself }));
}
