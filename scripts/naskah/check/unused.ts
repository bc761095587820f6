import type { ManuscriptSop } from "../documents.ts";
import type { Difference } from "./difference.ts";
import { notedText, printedText } from "./file-text.ts";
import { isDistinctive } from "./fold.ts";
import { Haystack } from "./haystack.ts";
import type { Lexicon } from "./lexicon.ts";
import type { DocumentText } from "./manuscript.ts";

/** Lines of the manuscript with words that the file has nowhere: text that may have been left out. */
export function unusedWords(document: ManuscriptSop, source: DocumentText, lexicon: Lexicon): Difference[] {
  const file = new Haystack(`${printedText(document)}\n${notedText(document)}`);
  const { words } = source.haystack;
  const byLine = new Map<number, string[]>();
  for (const [at, word] of words.entries()) {
    if (!isDistinctive(word.text) || !lexicon.isWord(word.folded)) continue;
    if (file.has(word.folded) || file.hasBeside(words, at)) continue;
    const line = source.lineOfWord(at);
    byLine.set(line, [...(byLine.get(line) ?? []), word.text]);
  }
  return [...byLine].map(([sourceLine, found]) => ({
    key: `baris-${sourceLine}`,
    message: `tidak ada di berkas: ${found.join(", ")}`,
    sourceLine,
  }));
}
