/** A text by its letters and digits alone, in small letters with single spaces: what is compared when spelling is not. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A word of a text as written, and where it begins (UTF-16 units). */
export interface Word {
  readonly text: string;
  readonly at: number;
}

/** Words in order: runs of letters and digits, hyphens inside of a word included. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)].map((match) => ({ text: match[0], at: match.index }));
}
