import type { Difference } from "./difference.ts";
import type { Fact } from "./facts.ts";
import { isDistinctive, type Word, wordsOf } from "./fold.ts";
import type { DocumentText } from "./manuscript.ts";

/** Facts with distinctive words which the manuscript does not show, or only far from their neighbours: one a fact. */
export function missingWords(facts: readonly Fact[], source: DocumentText): Difference[] {
  return facts.flatMap((fact): Difference[] => {
    const words = wordsOf(fact.text);
    const distinctive = [...words.entries()].filter(([, { text }]) => isDistinctive(text));
    const missing = distinctive.filter(([at, word]) => !isShown(word, words, at, source));
    const apart = missing.length > 0 ? [] : distinctive.filter(([at]) => isApart(fact, words, at, source));
    if (missing.length + apart.length === 0) return [];
    const list = [...new Set([...missing, ...apart].map(([, { text }]) => text))].join(", ");
    const message =
      missing.length > 0 ? `tidak ada di naskah: ${list}` : `di naskah hanya jauh dari kata tetangganya: ${list}`;
    const sourceLine = nearestLine(words, source);
    return [
      {
        key: fact.key,
        message,
        offset: fact.span.start,
        notes: fact.notes,
        ...(sourceLine !== undefined && { sourceLine }),
      },
    ];
  });
}

const isShown = (word: Word, words: readonly Word[], at: number, { haystack }: DocumentText): boolean =>
  haystack.has(word.folded) ||
  haystack.hasBeside(words, at) ||
  // The organisation file writes Undang-Undang where the paper may have UU.
  (word.folded === "undang" && haystack.at("uu").length > 0);

/**
 * True where the manuscript has a word and two or more of its neighbours, and nowhere near one another: the word was
 * taken from another place. Heads of columns stand in no order, and are left out.
 */
function isApart({ key }: Fact, words: readonly Word[], at: number, { haystack }: DocumentText): boolean {
  const own = haystack.at(words[at]?.folded ?? "");
  if (own.length === 0 || key.includes("pelaksana/") || haystack.hasBeside(words, at)) return false;
  const neighbours = words
    .slice(Math.max(0, at - 4), at + 5)
    .filter(({ folded }) => folded.length > 2 && folded !== words[at]?.folded)
    .map(({ folded }) => haystack.at(folded))
    .filter((places) => places.length > 0);
  return neighbours.length > 1 && !neighbours.some((places) => places.some((place) => nearAny(own, place)));
}

const nearAny = (places: readonly number[], place: number): boolean =>
  places.some((each) => Math.abs(each - place) <= 10);

/** The line around which most of a fact's words stand: where its reader should look. */
export function nearestLine(words: readonly Word[], source: DocumentText): number | undefined {
  const found = new Map<number, number>();
  for (const { folded } of words.filter(({ text }) => text.length > 3)) {
    const lines = new Set(source.haystack.at(folded).map((at) => source.lineOfWord(at)));
    for (const line of lines) for (let at = line - 2; at <= line; at++) found.set(at, (found.get(at) ?? 0) + 1);
  }
  const best = [...found].sort(([a, x], [b, y]) => y - x || a - b)[0];
  return best && Math.max(best[0], source.scans[0]?.range.from ?? 1);
}
