/**
 * OCR reads some letters for others. Folding writes the letters of each such group as one, so that a text and its
 * reading meet: `Mated` for materi, `Keiuarga` and `TUJUAN` fold like what they were. Digits fold into the letters they
 * look like; other characters fall away.
 */
const alike: Readonly<Record<string, string>> = { i: "l", j: "l", "1": "l", "!": "l", "|": "l", "0": "o", "5": "s" };

/** A word in small letters without accents, with look-alikes as one letter. */
export function fold(text: string): string {
  let folded = "";
  for (const char of text.normalize("NFKD").toLowerCase()) {
    const letter = alike[char] ?? char;
    if ((letter >= "a" && letter <= "z") || (letter >= "0" && letter <= "9")) folded += letter;
  }
  return folded.replaceAll("rn", "m").replace(/[rc]l/g, "d");
}

/** A folded word with its place in the text it was read from. */
export interface Word {
  /** As written. */
  readonly text: string;
  readonly folded: string;
  readonly offset: number;
}

/** The words of a text. A line's hyphen at its end joins nothing: halves of words are found all the same. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\d!|]+/gu)].flatMap((found) => {
    const folded = fold(found[0]);
    return folded === "" ? [] : [{ text: found[0], folded, offset: found.index }];
  });
}

/** True for words that tell a text from others: six letters or more. */
export const isDistinctive = (word: string): boolean => /^\p{L}{6,}$/u.test(word);
