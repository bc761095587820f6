import { distance } from "../../diagnostics/near.ts";

/** Words shorter than this are other words when a letter differs: `kasi`, `kadis`. */
const SHORTEST = 6;

/** A word with each of its letters left out in turn, and whole: two words a letter apart share one of these. */
export function deletions(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

/** True where two words differ by one letter that is other, missing, or swapped with its neighbour. */
export function oneLetterApart(a: string, b: string): boolean {
  return a !== b && distance(a, b, 1) === 1;
}

/** Things by the words of their names, whatever their order. Each thing is found in the order in which it was added. */
export class WordIndex<T> {
  readonly #byWord = new Map<
    string,
    { readonly words: ReadonlySet<string>; readonly thing: T; readonly at: number }[]
  >();
  readonly #variants = new Map<string, string[]>();
  readonly #forgiving: boolean;
  #count = 0;

  /** `forgiving`: a word that no name has stands for one a letter apart. */
  constructor(forgiving: boolean) {
    this.#forgiving = forgiving;
  }

  add(words: readonly string[], thing: T): void {
    const entry = { words: new Set(words), thing, at: this.#count++ };
    for (const word of entry.words) {
      const known = this.#byWord.get(word);
      if (known) known.push(entry);
      else {
        this.#byWord.set(word, [entry]);
        if (word.length < SHORTEST || !this.#forgiving) continue;
        for (const variant of deletions(word)) {
          const others = this.#variants.get(variant);
          if (others) others.push(word);
          else this.#variants.set(variant, [word]);
        }
      }
    }
  }

  /** Things whose names have all of these words. */
  holding(words: readonly string[]): T[] {
    const wanted = this.#known(words);
    const lists = wanted.map((word) => this.#byWord.get(word) ?? []);
    const [rarest, ...others] = lists.toSorted((a, b) => a.length - b.length);
    if (!rarest) return [];
    const rest = others.length === 0 ? [] : wanted;
    return rarest.filter((entry) => rest.every((word) => entry.words.has(word))).map(({ thing }) => thing);
  }

  /** Things whose names have no other words than these. */
  within(words: readonly string[]): T[] {
    const found = new Map<number, { left: number; thing: T }>();
    for (const word of new Set(this.#known(words))) {
      for (const { at, words: all, thing } of this.#byWord.get(word) ?? []) {
        const entry = found.get(at);
        if (entry) entry.left--;
        else found.set(at, { left: all.size - 1, thing });
      }
    }
    return [...found]
      .filter(([, { left }]) => left === 0)
      .sort(([a], [b]) => a - b)
      .map(([, { thing }]) => thing);
  }

  /** The words, each that is unknown replaced by a known one a letter apart. */
  #known(words: readonly string[]): string[] {
    return words.map((word) => {
      if (this.#byWord.has(word) || word.length < SHORTEST || !this.#forgiving) return word;
      const near = deletions(word).flatMap((variant) => this.#variants.get(variant) ?? []);
      return near.find((other) => oneLetterApart(word, other)) ?? word;
    });
  }
}
