import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../source/span.ts";
import { brief } from "../form.ts";
import { type Kept, libraryRule } from "../library-rule.ts";
import { papersOf } from "./papers.ts";
import { nearPairs } from "./spellings.ts";

/** Names of documents in one SOP, each once, where it stands first. */
type Names = readonly { readonly name: string; readonly text: string; readonly span: Span }[];

interface Use {
  readonly text: string;
  readonly places: { readonly path: string; readonly span: Span }[];
}

const messages = {
  near: { id: "`{word}` di sini, SOP lain `{usual}`", en: "`{word}` here, other SOPs `{usual}`" },
  count: {
    id: "`{usual}` pada {count} SOP, `{text}` pada {own}",
    en: "`{usual}` in {count} SOPs, `{text}` in {own}",
  },
  usual: { id: "di sini `{text}`", en: "here `{text}`" },
  help: {
    id: "ganti `{word}` menjadi `{usual}`, atau sepakati satu ejaan untuk semua SOP",
    en: "write `{usual}` in place of `{word}`, or agree on one spelling for all SOPs",
  },
} as const satisfies Record<string, Bilingual>;

export const libraryNames = libraryRule<Names, typeof messages>({
  code: "documents/library-names",
  severity: "hint",
  title: { id: "ejaan dokumen lain daripada SOP lain", en: "a document spelt otherwise than in other SOPs" },
  why: {
    id: "dokumen yang sama beredar di antara SOP; bila ejaannya berbeda, tidak terlihat bahwa yang satu menghasilkan apa yang diperlukan yang lain",
    en: "one document goes through several SOPs; spelt otherwise, nobody sees that one makes what the other needs",
  },
  bad: `sop "Kegiatan Rapat"
pelaksana staf "Staf"
langkah "Menerima perintah"
  oleh staf
  kelengkapan "Telaahhan staf" dari luar
  output "Disposisi"
`,
  good: `sop "Kegiatan Rapat"
pelaksana staf "Staf"
langkah "Menerima perintah"
  oleh staf
  kelengkapan "Telaahan staf" dari luar
  output "Disposisi"
`,
  also: {
    "acara.sop":
      'sop "Pelatihan"\npelaksana staf "Staf"\nlangkah "Menyusun telaahan"\n  oleh staf\n  output "Telaahan staf"\n',
  },
  messages,
  collect({ sop }) {
    const names = new Map<string, Names[number]>();
    for (const { requirements, outputs } of papersOf(sop).rows) {
      for (const {
        thing,
        name: { written },
      } of [...requirements, ...outputs]) {
        const name = written.join(" ");
        if (name !== "" && !names.has(name)) names.set(name, { name, text: thing.text, span: thing.span });
      }
    }
    return names.size === 0 ? undefined : [...names.values()];
  },
  conclude({ sops, report }) {
    const uses = usesOf(sops);
    const pairs = nearPairs([...uses].map(([name, use]) => [name.split(" "), { name, use }] as const));
    const told = new Set<string>();
    for (const { first, second, words } of pairs) {
      const swap = second.use.places.length > first.use.places.length;
      const [usual, rare] = swap ? [second.use, first.use] : [first.use, second.use];
      const [usualWord, word] = swap ? [words[1], words[0]] : words;
      const where = new Set(usual.places.map(({ path }) => path));
      for (const { path, span } of rare.places) {
        const [other] = usual.places;
        if (!other || where.has(path) || told.has(`${path} ${word}`)) continue;
        told.add(`${path} ${word}`);
        const [count, own] = [usual.places.length, rare.places.length];
        report(path, span, say(messages.near, { word: brief(word, 12), usual: brief(usualWord, 12) }), {
          notes: [say(messages.count, { text: brief(rare.text), usual: brief(usual.text), count, own })],
          labels: [{ path: other.path, span: other.span, message: say(messages.usual, { text: usual.text }) }],
          help: say(messages.help, { word, usual: usualWord }),
        });
      }
    }
  },
});

/** Every name of the library with the SOPs that use it, in their order. */
function usesOf(sops: readonly Kept<Names>[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { path, value } of sops) {
    for (const { name, text, span } of value) {
      const use = uses.get(name);
      if (use) use.places.push({ path, span });
      else uses.set(name, { text, places: [{ path, span }] });
    }
  }
  return uses;
}
