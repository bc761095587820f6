import { remembering } from "./remember.ts";

/** A text by its letters and digits alone, in small letters with single spaces: what is compared when spelling is not. */
export function plain(text: string): string {
  // Nearly all texts are ASCII, for which the short way comes to the same.
  if (isAscii(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** A word of a text as written, and where it begins (UTF-16 units). */
export interface Word {
  readonly text: string;
  readonly at: number;
}

/** Words in order: runs of letters and digits, hyphens inside of a word included. */
export const wordsOf = remembering((text): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)].map((match) => ({ text: match[0], at: match.index })),
);
