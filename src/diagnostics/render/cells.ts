/** A character as a terminal shows it: never one that steers the terminal. */
export interface Cell {
  readonly text: string;
  /** Columns. */
  readonly width: number;
  /** Offset in the line and length, in UTF-16 units. */
  readonly offset: number;
  readonly length: number;
}

const TAB = 4;

type Ranges = readonly (readonly [from: number, to: number])[];

/** Direction marks, isolates and their like: they would let the line read otherwise than it is. */
const hidden: Ranges = [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe007f],
];
const wide: Ranges = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];
const joins = /^[\p{M}\u200c\u200d]$/u;
const plain = /^[ -~]*$/;

/** Whether a text is printable ASCII alone, as nearly all are: as many columns as characters, each shown as it is. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

function within(code: number, ranges: Ranges): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}

function named(code: number): string {
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** What is shown for one character; harmless in any terminal. */
function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return character;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  if ((code >= 0x80 && code <= 0x9f) || within(code, hidden)) return named(code);
  return code >= 0xd800 && code <= 0xdfff ? "\ufffd" : character;
}

function widthOf(character: string, text: string): number {
  if (text !== character) return text.length;
  if (character.charCodeAt(0) < 0x7f) return 1;
  if (joins.test(character)) return 0;
  return within(character.codePointAt(0) ?? 0, wide) ? 2 : 1;
}

/** What an author wrote may be megabytes without a space; nobody reads more of a sentence than this. */
const LONGEST = 1000;

/** Any text made harmless for a terminal and for one line: controls become pictures or names, the endless is cut. */
export function harmless(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  if (isPlain(cut)) return cut;
  let result = "";
  for (const character of cut) result += shown(character);
  return result;
}

/** A line of source, or its part from `start` on, as cells: tabs become spaces, a mark joins the character before it. */
export function cellsOf(line: string, start = 0): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let offset = start;
  for (const character of line) {
    const before = cells.at(-1);
    if (character >= " " && character <= "~" && character.length === 1) {
      cells.push({ text: character, width: 1, offset, length: 1 });
      column++;
    } else if (character === "\ufeff" && offset === start) {
      cells.push({ text: "", width: 0, offset, length: 1 });
    } else if (character === "\t") {
      const width = TAB - (column % TAB);
      cells.push({ text: " ".repeat(width), width, offset, length: 1 });
      column += width;
    } else {
      const text = shown(character);
      const width = widthOf(character, text);
      if (width === 0 && before) {
        cells[cells.length - 1] = { ...before, text: before.text + text, length: before.length + character.length };
      } else {
        cells.push({ text, width, offset, length: character.length });
      }
      column += width;
    }
    offset += character.length;
  }
  return cells;
}

/** Columns that a text takes. */
export function columnsOf(text: string): number {
  if (isPlain(text)) return text.length;
  return cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);
}
