import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { brief } from "../form.ts";
import { type Kept, libraryRule } from "../library-rule.ts";
import { holdsTitle, type KeptText, type KeptTexts, textsOf } from "./leftovers.ts";
import { nearCopies } from "./near-copies.ts";
import { Phrases } from "./phrases.ts";
import { plainTitle } from "./titles.ts";

/** A word that more SOPs than this are about is no one's own, nor is one that more speak of: so many, or of a hundred one. */
const OWNERS = 3;
const SPEAKERS = 4;
/** Sentences of fewer words are equal by chance; cells of the mutu baku name things and are shorter. */
const SENTENCE = 4;
const CELL = 2;
/** Of the SOPs that have one sentence, so many are looked at: what more have is a set phrase. */
const SHARED = 16;
const SHOWN = 6;

const messages = {
  word: {
    id: "`{word}` agaknya sisa dari SOP lain",
    en: "`{word}` is probably left from another SOP",
  },
  title: { id: "teks ini berbicara tentang SOP lain", en: "this text speaks of another SOP" },
  also: { id: "begitu pula di sini", en: "and here" },
  origin: { id: "di sana tertulis sama", en: "there it says the same" },
  about: { id: '`{id}` ialah "{title}"', en: '`{id}` is "{title}"' },
  more: { id: "dan {count} tempat lagi", en: "and {count} more places" },
  help: {
    id: "ganti dengan kata SOP ini; bila memang berkaitan, sebut di `keterkaitan`: `- terkait {id}`",
    en: "put words of this SOP; where the two do belong together, say so in `keterkaitan`: `- terkait {id}`",
  },
} as const satisfies Record<string, Bilingual>;

export const leftoverText = libraryRule<KeptTexts, typeof messages>({
  code: "library/leftover-text",
  severity: "warning",
  title: { id: "teks sisa dari SOP lain", en: "text left over from another SOP" },
  why: {
    id: "SOP baru sering disalin dari yang lama; kata-kata SOP asal yang tertinggal pada langkah, kualifikasi, atau peringatan menyesatkan pelaksana",
    en: "new SOPs are often copied from old ones; what is left of the old one in steps, qualifications or warnings misleads whoever works by it",
  },
  bad: 'sop "Jambore Kader"\nkualifikasi "Memahami penyusunan rencana kerja tahunan"\n',
  good: 'sop "Jambore Kader"\nkualifikasi "Memahami pembinaan kader"\n',
  also: {
    "rkt.sop": 'sop "Penyusunan Rencana Kerja Tahunan"\nkualifikasi "Memahami penyusunan rencana kerja tahunan"\n',
  },
  messages,
  collect: textsOf,
  conclude({ sops, report }) {
    const find = finder(sops);
    for (const sop of sops) {
      const byOrigin = new Map<Kept<KeptTexts>, Leftover[]>();
      for (const text of sop.value.texts) {
        const found = find(sop, text);
        if (!found) continue;
        const list = byOrigin.get(found.origin);
        if (list) list.push(found);
        else byOrigin.set(found.origin, [found]);
      }
      for (const [origin, [first, ...others]] of byOrigin) {
        if (!first) continue;
        const { id } = origin;
        const { word } = first;
        const rest = others.length - SHOWN;
        report(
          sop.path,
          first.text.span,
          word === undefined ? messages.title : say(messages.word, { word: brief(word, 14) }),
          {
            labels: [
              ...(first.there ? [{ path: origin.path, span: first.there.span, message: messages.origin }] : []),
              ...others
                .slice(0, SHOWN)
                .map(({ text }) => ({ path: sop.path, span: text.span, message: messages.also })),
            ],
            notes: [
              say(messages.about, { id, title: origin.title }),
              ...(rest > 0 ? [say(messages.more, { count: rest })] : []),
            ],
            help: say(messages.help, { id }),
          },
        );
      }
    }
  },
});

interface Leftover {
  readonly text: KeptText;
  readonly origin: Kept<KeptTexts>;
  /** The word of the other's subject; absent where its whole title stands there. */
  readonly word?: string;
  readonly there?: KeptText;
}

/** Looks for the SOP that a text of another speaks of. */
function finder(sops: readonly Kept<KeptTexts>[]) {
  const split = new Map(sops.flatMap(({ value }) => value.texts.map((text) => [text, text.words.split(" ")] as const)));
  const wordsOf = (text: KeptText): readonly string[] => split.get(text) ?? [];
  const own = new Map(sops.map((sop) => [sop, new Set([...sop.value.table.subject, ...sop.value.unit])]));
  const owners = counted(sops.map(({ value }) => value.table.subject));
  const speakers = counted(sops.map(({ value }) => new Set(value.texts.flatMap(wordsOf))));
  const groups = nearCopies(sops.map(({ value }) => value.table));
  const copies = new Map(groups.flatMap((group) => group.map((at) => [sops[at], group] as const)));
  const equal = equalTexts(sops);
  const phrases = new Phrases<Kept<KeptTexts>>();
  for (const sop of sops) if (sop.value.phrase !== undefined) phrases.add(sop.value.phrase.split(" "), sop);

  const isOther = (sop: Kept<KeptTexts>, other: Kept<KeptTexts>): boolean =>
    other !== sop && other.value.agency === sop.value.agency && !sop.value.names.includes(other.id);
  const few = Math.max(SPEAKERS, sops.length / 100);
  const isRare = (word: string): boolean => (owners.get(word) ?? 0) <= OWNERS && (speakers.get(word) ?? 0) <= few;

  const byTitle = (sop: Kept<KeptTexts>, text: KeptText): Leftover | undefined => {
    const words = wordsOf(text);
    for (let at = 0; at < words.length; at++) {
      const origins = phrases.at(words, at);
      if (origins.length === 0 || words[at - 1] === "sop") continue;
      for (const origin of origins) {
        const isOwn = plainTitle(sop.title).includes(origin.value.phrase ?? "");
        if (!isOwn && isOther(sop, origin)) return { text, origin };
      }
    }
    return undefined;
  };

  const byWord = (sop: Kept<KeptTexts>, text: KeptText): Leftover | undefined => {
    const places = equal.get(text.words) ?? [];
    const words = wordsOf(text);
    if (places.length < 2 || words.length < (text.isThing ? CELL : SENTENCE)) return undefined;
    for (const { sop: origin, text: there } of places) {
      if (!isOther(sop, origin)) continue;
      const { title, table } = origin.value;
      const word = words.find((each) => table.subject.includes(each) && !own.get(sop)?.has(each) && isRare(each));
      if (word === undefined || title === undefined) continue;
      const isCopy = copies.get(sop) !== undefined && copies.get(sop) === copies.get(origin);
      if (isCopy || (!text.isThing && holdsTitle(words, title))) return { text, origin, word, there };
    }
    return undefined;
  };
  return (sop: Kept<KeptTexts>, text: KeptText) => byTitle(sop, text) ?? byWord(sop, text);
}

/** In how many of the lists, each without repeats, a word is found. */
function counted(lists: readonly Iterable<string>[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const words of lists) for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** Where the same text is found, in order. */
function equalTexts(sops: readonly Kept<KeptTexts>[]) {
  const found = new Map<string, { sop: Kept<KeptTexts>; text: KeptText }[]>();
  for (const sop of sops) {
    for (const text of sop.value.texts) {
      const list = found.get(text.words);
      if (list === undefined) found.set(text.words, [{ sop, text }]);
      else if (list.length < SHARED) list.push({ sop, text });
    }
  }
  return found;
}
