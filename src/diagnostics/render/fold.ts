import { columnsOf, isPlain } from "./cells.ts";

/** Longest quotation, in columns, that is kept on one line. */
const WHOLE = 36;

/** Words, of which those between backticks stay together: they are to be copied as they stand. */
function wordsOf(text: string): string[] {
  if (!text.includes("`")) return text.split(" ");
  const words: string[] = [];
  let open = false;
  for (const word of text.split(" ")) {
    const last = words.length - 1;
    const joined = open ? `${words[last] ?? ""} ${word}` : word;
    if (open && columnsOf(joined) <= WHOLE) words[last] = joined;
    else words.push(word);
    if (word.includes("`") && word.split("`").length % 2 === 0) open = !open;
  }
  return words;
}

/**
 * Breaks a text between words into lines of at most `width` columns; all but the first are indented by `indent`.
 * `taken` columns are already used on the first line. A word that is too long stands alone, unbroken.
 */
export function fold(text: string, width: number, indent: number, taken = 0): string[] {
  if (taken + text.length <= width && isPlain(text)) return [text];
  const lines: string[] = [];
  let line = "";
  let used = taken;
  for (const [i, word] of wordsOf(text).entries()) {
    const columns = columnsOf(word);
    const gap = i === 0 ? 0 : 1;
    if (line.trim() !== "" && used + gap + columns > width) {
      lines.push(line);
      line = " ".repeat(indent) + word;
      used = indent + columns;
    } else {
      line += (gap === 1 ? " " : "") + word;
      used += gap + columns;
    }
  }
  lines.push(line);
  return lines;
}
