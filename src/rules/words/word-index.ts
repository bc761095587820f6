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

/** Things whose names have the same words. */
interface Group<T> {
  readonly words: ReadonlySet<string>;
  /** Place of the first of them. */
  readonly at: number;
  readonly things: T[];
}

/**
 * Things by the words of their names, whatever their order. What is found comes in the order of the names, each with
 * all its things. A question costs what the rarest of its words, and what it finds, ask for.
 */
export class WordIndex<T> {
  readonly #groups = new Map<string, Group<T>>();
  readonly #forgiving: boolean;
  #places: Places<T> | undefined;
  /** Known words by what is left of them without a letter; made for the first unknown word. */
  #variants: ReadonlyMap<string, readonly string[]> | undefined;

  /** `forgiving`: a word that no name has stands for one a letter apart. */
  constructor(forgiving: boolean) {
    this.#forgiving = forgiving;
  }

  add(words: readonly string[], thing: T): void {
    const set = new Set(words);
    const key = [...set].sort().join(" ");
    const group = this.#groups.get(key);
    if (group) group.things.push(thing);
    else this.#groups.set(key, { words: set, at: this.#groups.size, things: [thing] });
    this.#places = undefined;
    this.#variants = undefined;
  }

  /** Things whose names have all of these words. */
  holding(words: readonly string[]): T[] {
    const { byWord } = this.#placed();
    const wanted = this.#known(words);
    const lists = wanted.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    const found = lists[0]?.filter((group) => wanted.every((word) => group.words.has(word))) ?? [];
    return found.flatMap(({ things }) => things);
  }

  /** Things whose names have no other words than these. */
  within(words: readonly string[]): T[] {
    const { byRarest } = this.#placed();
    const wanted = new Set(this.#known(words));
    return [...wanted]
      .flatMap((word) => byRarest.get(word) ?? [])
      .filter((group) => [...group.words].every((word) => wanted.has(word)))
      .sort((a, b) => a.at - b.at)
      .flatMap(({ things }) => things);
  }

  /** The words, each that is unknown replaced by a known one a letter apart. */
  #known(words: readonly string[]): string[] {
    if (!this.#forgiving) return [...words];
    const { byWord } = this.#placed();
    return words.map((word) => {
      if (byWord.has(word) || word.length < SHORTEST) return word;
      this.#variants ??= variantsOf(byWord.keys());
      const variants = this.#variants;
      const near = deletions(word).flatMap((variant) => variants.get(variant) ?? []);
      return near.find((other) => oneLetterApart(word, other)) ?? word;
    });
  }

  #placed(): Places<T> {
    this.#places ??= placesOf([...this.#groups.values()]);
    return this.#places;
  }
}

interface Places<T> {
  readonly byWord: ReadonlyMap<string, readonly Group<T>[]>;
  /** Each group once, by the word of it that the fewest have. */
  readonly byRarest: ReadonlyMap<string, readonly Group<T>[]>;
}

function placesOf<T>(groups: readonly Group<T>[]): Places<T> {
  const byWord = new Map<string, Group<T>[]>();
  for (const group of groups) for (const word of group.words) put(byWord, word, group);
  const count = (word: string): number => byWord.get(word)?.length ?? 0;
  const byRarest = new Map<string, Group<T>[]>();
  for (const group of groups) {
    const [first, ...others] = group.words;
    if (first === undefined) continue;
    put(
      byRarest,
      others.reduce((rarest, word) => (count(word) < count(rarest) ? word : rarest), first),
      group,
    );
  }
  return { byWord, byRarest };
}

function variantsOf(words: Iterable<string>): Map<string, string[]> {
  const variants = new Map<string, string[]>();
  for (const word of words) {
    if (word.length >= SHORTEST) for (const variant of deletions(word)) put(variants, variant, word);
  }
  return variants;
}

function put<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
