import { plain } from "../../rules/words/plain.ts";
import { gramsOf, likeness } from "./similarity.ts";

/** Something with words, in one version. */
export interface Item {
  readonly text: string;
  /** The name that the author gave it. */
  readonly key?: string | undefined;
}

export interface Match {
  readonly old: number;
  readonly new: number;
}

/** From here on two texts are taken for versions of one. */
const ALIKE = 0.5;
/** The same, where nearly everything else about them agrees. */
const ALIKE_IN_PLACE = 0.25;
const SAME_OTHERWISE = 0.75;
/** A name that both versions use is believed unless the texts have nothing in common. */
const ALIKE_BY_NAME = 0.15;

/** Bounds on the candidates of an item, which keep the work linear: its rarest words, and the nearest that have one. */
const WORDS = 6;
const NEAREST = 8;
const AROUND = 2;

interface Read extends Item {
  readonly plain: string;
}

/**
 * Which items of two versions are the same, each at most once: those whose words are found once on both sides, then
 * those of one name, then the most alike, a like place deciding between equals. Each item is held against at most
 * some fifty others, whatever the length of the lists. The other way round the same items are paired.
 * @param context how much else agrees, 0 to 1: who does it, with what, how long; undefined where nothing else counts
 * @returns in the order of the old version
 */
export function matchItems(
  old: readonly Item[],
  fresh: readonly Item[],
  context?: (old: number, fresh: number) => number,
): Match[] {
  // Both ways begin at the same side, so that ties are broken alike.
  const swapped = orderKey(old) > orderKey(fresh);
  if (!swapped) return matchFrom(old, fresh, context).inOrder();
  const found = matchFrom(fresh, old, context && ((i, j) => context(j, i))).inOrder();
  return found.map((match) => ({ old: match.new, new: match.old })).sort((x, y) => x.old - y.old);
}

const orderKey = (items: readonly Item[]): string => JSON.stringify(items.map(({ text, key }) => [text, key ?? ""]));

function matchFrom(
  old: readonly Item[],
  fresh: readonly Item[],
  context?: (old: number, fresh: number) => number,
): Pairs {
  const read = (items: readonly Item[]): Read[] => items.map((item) => ({ ...item, plain: plain(item.text) }));
  const [a, b] = [read(old), read(fresh)];
  const pairs = new Pairs();
  pairUnique(a, b, ({ text }) => text, pairs);
  pairUnique(a, b, ({ plain }) => plain, pairs);
  const grams = { old: a.map(({ plain }) => gramsOf(plain)), new: b.map(({ plain }) => gramsOf(plain)) };
  const alike = (i: number, j: number): number => {
    const [one, other] = [grams.old[i], grams.new[j]];
    return one && other ? likeness(one, other) : 0;
  };
  pairUnique(
    a,
    b,
    ({ key }) => key,
    pairs,
    (i, j) => alike(i, j) >= ALIKE_BY_NAME,
  );
  for (const { i, j } of ranked(a, b, pairs, alike, context)) pairs.add(i, j);
  return pairs;
}

class Pairs {
  readonly #of = new Map<number, number>();
  readonly #taken = new Set<number>();

  add(old: number, fresh: number): void {
    if (!this.isFree(old, fresh)) return;
    this.#of.set(old, fresh);
    this.#taken.add(fresh);
  }
  isFree(old: number, fresh: number): boolean {
    return !this.#of.has(old) && !this.#taken.has(fresh);
  }
  of(old: number): number | undefined {
    return this.#of.get(old);
  }
  isTaken(fresh: number): boolean {
    return this.#taken.has(fresh);
  }
  inOrder(): Match[] {
    return [...this.#of].map(([old, fresh]) => ({ old, new: fresh })).sort((x, y) => x.old - y.old);
  }
}

function pairUnique(
  a: readonly Read[],
  b: readonly Read[],
  keyOf: (item: Read) => string | undefined,
  pairs: Pairs,
  accept: (i: number, j: number) => boolean = () => true,
): void {
  const [once, other] = [uniqueKeys(a, keyOf), uniqueKeys(b, keyOf)];
  for (const [key, i] of once) {
    const j = other.get(key);
    if (i !== undefined && j !== undefined && pairs.isFree(i, j) && accept(i, j)) pairs.add(i, j);
  }
}

/** The place of every key; undefined where it is found again. */
function uniqueKeys(
  items: readonly Read[],
  keyOf: (item: Read) => string | undefined,
): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  items.forEach((item, at) => {
    const key = keyOf(item);
    if (key !== undefined && key !== "") places.set(key, places.has(key) ? undefined : at);
  });
  return places;
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly rank: number;
}

/** Pairs that may be taken, the best first, ties by place. */
function ranked(
  a: readonly Read[],
  b: readonly Read[],
  pairs: Pairs,
  alike: (i: number, j: number) => number,
  context?: (old: number, fresh: number) => number,
): Candidate[] {
  const index = wordIndex(b, pairs);
  const found: Candidate[] = [];
  let expected = 0;
  a.forEach((item, i) => {
    const known = pairs.of(i);
    if (known !== undefined) {
      expected = known + 1;
      return;
    }
    for (const j of candidates(item, expected, b.length, index, pairs)) {
      const text = item.plain === b[j]?.plain ? 1 : alike(i, j);
      const rest = context?.(i, j);
      if (text < ALIKE && !(text >= ALIKE_IN_PLACE && (rest ?? 0) >= SAME_OTHERWISE)) continue;
      const near = 1 / (1 + Math.abs(j - expected));
      found.push({ i, j, rank: text + 0.4 * (rest ?? 0) + 0.2 * near });
    }
    expected++;
  });
  return found.sort((x, y) => y.rank - x.rank || x.i - y.i || x.j - y.j);
}

/** Where each word of the items that are still free stands, in order. */
function wordIndex(items: readonly Read[], pairs: Pairs): Map<string, number[]> {
  const index = new Map<string, number[]>();
  items.forEach((item, at) => {
    if (pairs.isTaken(at)) return;
    for (const word of new Set(item.plain.split(" "))) {
      const known = index.get(word);
      if (known) known.push(at);
      else index.set(word, [at]);
    }
  });
  return index;
}

function candidates(
  item: Read,
  expected: number,
  count: number,
  index: ReadonlyMap<string, readonly number[]>,
  pairs: Pairs,
): ReadonlySet<number> {
  const found = new Set<number>();
  const places = [...new Set(item.plain.split(" "))].flatMap((word) => {
    const at = index.get(word);
    return at === undefined ? [] : [at];
  });
  for (const each of places.sort((x, y) => x.length - y.length).slice(0, WORDS)) {
    for (const j of nearest(each, expected)) found.add(j);
  }
  for (let j = Math.max(0, expected - AROUND); j <= Math.min(count - 1, expected + AROUND); j++) {
    if (!pairs.isTaken(j)) found.add(j);
  }
  return found;
}

/** The values of a sorted list that lie nearest to one. */
function nearest(sorted: readonly number[], to: number): readonly number[] {
  if (sorted.length <= NEAREST) return sorted;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(Math.max(0, low - NEAREST / 2), sorted.length - NEAREST);
  return sorted.slice(from, from + NEAREST);
}
