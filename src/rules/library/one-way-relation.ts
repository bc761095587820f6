import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../source/span.ts";
import { type Kept, libraryRule } from "../library-rule.ts";

interface Relations {
  readonly agency: string;
  readonly related: readonly { readonly sop: string; readonly back: string; readonly span: Span }[];
  /** The line `keterkaitan`, where it says all there is: not `belum`. */
  readonly line: Span | undefined;
}

/** What the other SOP says in return; a part of a whole is listed by the whole in its steps. */
const back: Readonly<Record<string, string>> = { terkait: "terkait", prasyarat: "lanjutan", lanjutan: "prasyarat" };
const SHOWN = 8;

const messages = {
  one: { id: "disebut terkait oleh 1 SOP, tidak sebaliknya", en: "one SOP names this one, unnamed in return" },
  many: {
    id: "disebut terkait oleh {count} SOP, tidak sebaliknya",
    en: "{count} SOPs name this one, unnamed in return",
  },
  by: { id: "menyebut SOP ini", en: "names this SOP" },
  more: { id: "dan {count} SOP lain", en: "and {count} more" },
  help: { id: "tambahkan di `keterkaitan`: {lines}", en: "add to `keterkaitan`: {lines}" },
} as const satisfies Record<string, Bilingual>;

export const oneWayRelation = libraryRule<Relations, typeof messages>({
  code: "library/one-way-relation",
  severity: "hint",
  title: { id: "keterkaitan hanya satu arah", en: "a relation known only one way" },
  why: {
    id: "dua SOP yang terkait dibaca bersama; bila hanya satu yang menyebutnya, perubahan pada yang lain luput diikuti",
    en: "two related SOPs are read together; where only one says so, changes of the other go unnoticed",
  },
  bad: 'sop "Penerimaan Surat"\nketerkaitan kosong\n',
  good: 'sop "Penerimaan Surat"\nketerkaitan lanjutan arsip\n',
  also: { "arsip.sop": 'sop "Penyimpanan Arsip"\nketerkaitan prasyarat contoh\n' },
  messages,
  collect({ sop }) {
    const related = sop.related.entries.flatMap(({ sop: other, relation, span }) => {
      const inReturn = back[relation];
      return other === undefined || other === sop.id ? [] : [{ sop: other, back: inReturn ?? "", span }];
    });
    const open = sop.related.state === "unknown" || sop.related.state === "absent";
    return { agency: sop.agency?.id ?? "", related, line: open ? undefined : sop.related.span };
  },
  conclude({ sops, report }) {
    const naming = new Map<string, { by: Kept<Relations>; back: string; span: Span }[]>();
    for (const by of sops) {
      for (const { sop, back: inReturn, span } of by.value.related) {
        if (inReturn === "") continue;
        const list = naming.get(sop);
        if (list) list.push({ by, back: inReturn, span });
        else naming.set(sop, [{ by, back: inReturn, span }]);
      }
    }
    for (const { id, path, value } of sops) {
      const { line, agency } = value;
      if (!line) continue;
      const named = new Set(value.related.map(({ sop }) => sop));
      const missing = (naming.get(id) ?? []).filter(({ by }) => !named.has(by.id) && by.value.agency === agency);
      if (missing.length === 0) continue;
      const shown = missing.slice(0, SHOWN);
      const lines = shown.map(({ by, back: inReturn }) => `\`- ${inReturn} ${by.id}\``).join(", ");
      const rest = missing.length - shown.length;
      report(path, line, missing.length === 1 ? messages.one : say(messages.many, { count: missing.length }), {
        labels: shown.map(({ by, span }) => ({ path: by.path, span, message: messages.by })),
        notes: rest > 0 ? [say(messages.more, { count: rest })] : [],
        help: say(messages.help, { lines }),
      });
    }
  },
});
