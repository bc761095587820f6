import { columnsOf } from "./cells.ts";

/**
 * Breaks a text between words into lines of at most `width` columns; all but the first are indented by `indent`.
 * `taken` columns are already used on the first line. A word that is too long stands alone, unbroken.
 */
export function fold(text: string, width: number, indent: number, taken = 0): string[] {
  const lines: string[] = [];
  let line = "";
  let used = taken;
  for (const [i, word] of text.split(" ").entries()) {
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
