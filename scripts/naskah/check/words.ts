import type { Difference } from "./difference.ts";
import type { Fact } from "./facts.ts";
import { isDistinctive, type Word, wordsOf } from "./fold.ts";
import type { DocumentText } from "./manuscript.ts";

/** Facts that have distinctive words which the manuscript does not show, one difference a fact. */
export function missingWords(facts: readonly Fact[], source: DocumentText): Difference[] {
  return facts.flatMap(({ key, text, notes, span }): Difference[] => {
    const words = wordsOf(text);
    const missing = words.filter((word, at) => isDistinctive(word.text) && !isShown(word, words, at, source));
    if (missing.length === 0) return [];
    const list = [...new Set(missing.map((word) => word.text))].join(", ");
    const sourceLine = nearestLine(words, source);
    const message = `tidak ada di naskah: ${list}`;
    return [{ key, message, offset: span.start, notes, ...(sourceLine !== undefined && { sourceLine }) }];
  });
}

const isShown = (word: Word, words: readonly Word[], at: number, { haystack }: DocumentText): boolean =>
  haystack.has(word.folded) ||
  haystack.hasBeside(words, at) ||
  (word.folded === "undang" && haystack.at("uu").length > 0);

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
