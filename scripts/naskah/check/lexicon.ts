import { isDistinctive, wordsOf } from "./fold.ts";

/** Tells words from OCR noise: known are words of the library, and those made of letter groups that its words have. */
export class Lexicon {
  readonly #words = new Set<string>();
  readonly #groups = new Map<string, number>();

  /** @param texts the library's own texts, in correct Indonesian */
  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      for (const word of wordsOf(text)) {
        if (!isDistinctive(word.text) || this.#words.has(word.folded)) continue;
        this.#words.add(word.folded);
        for (const group of groupsOf(word.folded)) this.#groups.set(group, (this.#groups.get(group) ?? 0) + 1);
      }
    }
  }

  isWord(folded: string): boolean {
    return this.#words.has(folded) || groupsOf(folded).every((group) => (this.#groups.get(group) ?? 0) > 1);
  }
}

/** Each three letters, with the word's ends. */
function groupsOf(word: string): string[] {
  const ended = `^${word}$`;
  return Array.from({ length: ended.length - 2 }, (_, at) => ended.slice(at, at + 3));
}
