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

/** A word of a text as written, the same in small letters, and where it begins (UTF-16 units). */
export interface Word {
  readonly text: string;
  readonly low: string;
  readonly at: number;
}

/** Words in order: runs of letters and digits, hyphens inside of a word included. */
export const wordsOf = remembering((text): readonly Word[] => (isAscii(text) ? asciiWords(text) : allWords(text)));

function allWords(text: string): Word[] {
  const matches = [...text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)];
  return matches.map(({ 0: word, index }) => ({ text: word, low: word.toLowerCase(), at: index }));
}

/** The same for ASCII, which nearly all texts are: many times as fast as letters of all scripts are told. */
function asciiWords(text: string): Word[] {
  const found: Word[] = [];
  const all = text.toLowerCase();
  for (let i = 0; i < text.length; i++) {
    if (!isSign(all.charCodeAt(i))) continue;
    const at = i;
    do i++;
    while (isSign(all.charCodeAt(i)) || (all.charCodeAt(i) === HYPHEN && isSign(all.charCodeAt(i + 1))));
    found.push({ text: text.slice(at, i), low: all.slice(at, i), at });
  }
  return found;
}

const HYPHEN = 0x2d;

/** A small ASCII letter or a digit. */
function isSign(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
