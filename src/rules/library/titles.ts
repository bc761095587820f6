import { isSpeltLike } from "../../model/citations.ts";
import { plain } from "../words/plain.ts";

/** A title by its letters alone, without the word SOP before it: what two titles of one SOP have in common. */
export function plainTitle(title: string): string {
  return plain(title).replace(/^sop /, "");
}

/** Words that many titles share and that do not tell one procedure from another. */
const common = new Set(
  "sop dan atau serta di ke dari pada untuk bagi dengan dalam tentang yang oleh atas secara tingkat kegiatan pelaksanaan melaksanakan penyelenggaraan menyelenggarakan penyusunan menyusun membuat pembuatan melakukan bidang seksi sub koordinator".split(
    " ",
  ),
);

/** Longer titles are compared by their beginnings. */
const WORDS = 40;

/** Words of a title that tell what it is about, each once, in order. */
export function tellingWords(title: string): string[] {
  const words = [...new Set(plainTitle(title).split(" "))];
  return words.filter((word) => word.length > 1 && !common.has(word)).slice(0, WORDS);
}

/** Longest word that is tried as a short one. */
const SHORT = 8;

/** Whether a word is made of beginnings of words in a row: `rka`, `anjab`, `linlap`. */
export function isShortFor(word: string, words: readonly string[]): boolean {
  return word.length <= SHORT && words.some((_, at) => takesFrom(word, words, at) > 1);
}

/** How many words from `at` on the short word is made of, each giving one to three letters; 0 where it is not. */
function takesFrom(word: string, words: readonly string[], at: number): number {
  if (word === "") return 0;
  const next = words[at];
  if (next === undefined) return 0;
  for (let length = Math.min(3, word.length, next.length); length > 0; length--) {
    if (next.slice(0, length) !== word.slice(0, length)) continue;
    if (length === word.length) return 1;
    const rest = takesFrom(word.slice(length), words, at + 1);
    if (rest > 0) return rest + 1;
  }
  return 0;
}

/** Telling words of a title that another does not have, neither whole, misspelt, shortened nor written out. */
export function wordsBeside(title: string, other: string): string[] {
  const own = tellingWords(title);
  const theirs = tellingWords(other);
  const written = own.filter((word) => !theirs.some((each) => isSpeltLike(word, each) || isSpeltLike(each, word)));
  return written.filter((word) => {
    if (isShortFor(word, theirs)) return false;
    return !theirs.some((short) => short.length <= SHORT && wordsOfShort(short, own).has(word));
  });
}

/** The words that a short one stands for. */
function wordsOfShort(short: string, words: readonly string[]): ReadonlySet<string> {
  for (const [at] of words.entries()) {
    const count = takesFrom(short, words, at);
    if (count > 1) return new Set(words.slice(at, at + count));
  }
  return new Set();
}
