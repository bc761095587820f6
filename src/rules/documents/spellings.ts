import { misspellings } from "../words/misspellings.ts";
import { deletions, oneLetterApart } from "../words/word-index.ts";

/** Of two words so short a letter makes another word: `data` and `dana`. One of them must be longer. */
const shortest = 4;

/** Two ways to write one name: the same words, but for one letter of one of them. */
export interface Pair<T> {
  readonly first: T;
  readonly second: T;
  /** The words that differ. */
  readonly words: readonly [string, string];
}

/**
 * Pairs of names that differ by one letter of one word. Names come as words, each once; a name is paired with the first
 * before it. Words that are known to be misspelt are left out: they are told of where they stand, and so are words that
 * both are words of the language.
 *
 * A name is looked for under each of its words left out, and there under the word with each letter left out, so that
 * the work follows the letters of the names and not their pairs.
 */
export function nearPairs<T>(names: Iterable<readonly [words: readonly string[], name: T]>): Pair<T>[] {
  const all = [...names].map(([words, name]) => ({ name, slots: slotsOf(words) }));
  const shared = new Map<string, number>();
  for (const { slots } of all) for (const { rest } of slots) shared.set(rest, (shared.get(rest) ?? 0) + 1);
  const seen = new Map<string, { readonly word: string; readonly name: T }>();
  const pairs: Pair<T>[] = [];
  for (const { name, slots } of all) {
    // Most names share the rest of their words with no other.
    const keys = slots
      .filter(({ rest }) => shared.get(rest) !== 1)
      .flatMap(({ rest, word }) => deletions(word).map((variant) => ({ key: rest + variant, word })));
    const near = keys.find(({ key, word }) => {
      const other = seen.get(key);
      return other !== undefined && isSlip(other.word, word);
    });
    const first = near && seen.get(near.key);
    if (near && first) pairs.push({ first: first.name, second: name, words: [first.word, near.word] });
    for (const { key, word } of keys) if (!seen.has(key)) seen.set(key, { word, name });
  }
  return pairs;
}

/** Each word of a name that may be misspelt, with the rest of the name. */
function slotsOf(words: readonly string[]): { rest: string; word: string }[] {
  return words.flatMap((word, i) => {
    if (word.length < shortest || /\d/.test(word) || misspellings.has(word)) return [];
    return [{ rest: `${words.slice(0, i).join(" ")}|${words.slice(i + 1).join(" ")}|`, word }];
  });
}

/** Words of office papers that are a letter apart and mean different things. */
const distinct = new Set(
  "rapat dapat|bidan bidang|kepada kepala|lembar lembur|tugas tegas|bahan bahas|acara cara|laporan laporkan|rencana bencana|kader kadar|rekap rekam|bulan bukan|kasir kasih".split(
    "|",
  ),
);

function isSlip(a: string, b: string): boolean {
  if (
    Math.max(a.length, b.length) <= shortest ||
    !oneLetterApart(a, b) ||
    distinct.has(`${a} ${b}`) ||
    distinct.has(`${b} ${a}`)
  )
    return false;
  return !isVoice(a, b);
}

/** `menyusun` and `penyusun`, `dikirim` and `dikirimi`: forms of one word that mean different things. */
function isVoice(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const prefixed = a.length === b.length && a.slice(1) === b.slice(1) && /^[mp]e/.test(a) && /^[mp]e/.test(b);
  return prefixed || long === `${short}i`;
}
