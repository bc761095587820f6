import { ASCENT, LEADING, MARK_SIZE } from "./constants.ts";
import { hyphenations } from "./hyphenate.ts";
import { textWidth } from "./measure.ts";
import type { PlacedText } from "./types.ts";

/** A run of text in one style; a mark (superscript) never starts a line. */
export interface Run {
  readonly text: string;
  readonly mark?: "marker" | "provenance";
  readonly note?: string;
  readonly link?: string;
  /** Id of the SOP that it names. */
  readonly sop?: string;
}

/** A paragraph or list entry. */
export interface Block {
  /** `1.`, `a.`, hung out to the left; empty for a further paragraph of the entry above. */
  readonly label?: string;
  readonly runs: readonly Run[];
}

/** Wrapped text: lines of runs, positions relative to the block's top left corner. */
export interface Wrapped {
  readonly texts: readonly PlacedText[];
  readonly width: number;
  readonly height: number;
}

interface Atom {
  readonly text: string;
  readonly width: number;
  readonly run: Run;
}
/** Atoms that stay together on a line. */
interface Cluster {
  readonly atoms: Atom[];
  width: number;
  readonly spaced: boolean;
}

/** Where a word may be broken without a hyphen: behind a slash, a comma or a hyphen that two letters follow. */
const SOFT_BREAK = /(?<=[^\s\d][/,])(?=\p{L}\p{L})|(?<=\p{L}\p{L}-)(?=\p{L}\p{L})/u;

/** Parts of a word that fit: broken at syllables with a hyphen, and between letters where no syllable fits. */
function breakLong(word: string, room: number, measure: (text: string) => number): string[] {
  if (measure(word) <= room) return [word];
  const parts: string[] = [];
  let from = 0;
  let fits = 0;
  const cut = () => {
    if (fits > from) parts.push(`${word.slice(from, fits)}-`);
    from = Math.max(from, fits);
  };
  for (const at of hyphenations(word)) {
    if (measure(word.slice(from)) <= room) break;
    if (measure(`${word.slice(from, at)}-`) > room) cut();
    fits = at;
  }
  if (measure(word.slice(from)) > room) cut();
  return [...parts, word.slice(from)].flatMap((part) => breakAnywhere(part, room, measure));
}

function breakAnywhere(word: string, room: number, measure: (text: string) => number): string[] {
  if (measure(word) <= room) return [word];
  const parts: string[] = [];
  let part = "";
  let width = 0;
  for (const character of word) {
    const more = measure(character);
    if (part !== "" && width + more > room) {
      parts.push(part);
      part = "";
      width = 0;
    }
    part += character;
    width += more;
  }
  parts.push(part);
  return parts;
}

function clusters(runs: readonly Run[], room: number, size: number, bold: boolean): Cluster[] {
  const found: Cluster[] = [];
  const measure = (text: string) => textWidth(text, size, bold);
  for (const run of runs) {
    if (run.mark !== undefined) {
      const atom = { text: run.text, width: textWidth(run.text, MARK_SIZE), run };
      const last = found.at(-1);
      if (last !== undefined && last.width + atom.width <= room) {
        last.atoms.push(atom);
        last.width += atom.width;
      } else found.push({ atoms: [atom], width: atom.width, spaced: false });
      continue;
    }
    for (const word of run.text.split(/[\s\u200b]+/u)) {
      if (word === "") continue;
      let spaced = true;
      for (const piece of word.split(SOFT_BREAK)) {
        for (const text of breakLong(piece, room, measure)) {
          const width = measure(text);
          found.push({ atoms: [{ text, width, run }], width, spaced });
          spaced = false;
        }
      }
    }
  }
  return found;
}

/**
 * Breaks runs into lines no wider than `room` points. Words that are wider are broken at syllables, or
 * else between characters; a single character wider than the room stays as it is.
 */
export function wrapRuns(runs: readonly Run[], room: number, size: number, bold = false): Wrapped {
  const space = textWidth(" ", size, bold);
  const lines: Cluster[][] = [];
  let x = 0;
  let widest = 0;
  for (const cluster of clusters(runs, room, size, bold)) {
    const gap = lines.length > 0 && cluster.spaced ? space : 0;
    const line = lines.at(-1);
    if (line === undefined || x + gap + cluster.width > room + 0.001) {
      lines.push([cluster]);
      x = cluster.width;
    } else {
      line.push(cluster);
      x += gap + cluster.width;
    }
    widest = Math.max(widest, x);
  }
  const texts: PlacedText[] = [];
  lines.forEach((line, index) => {
    placeLine(line, size * (ASCENT + index * LEADING), size, bold, space, texts);
  });
  return { texts, width: widest, height: lines.length * size * LEADING };
}

function placeLine(line: Cluster[], y: number, size: number, bold: boolean, space: number, out: PlacedText[]): void {
  let x = 0;
  let open: { run: Run; x: number; text: string; width: number } | undefined;
  const close = () => {
    if (open === undefined) return;
    const { run } = open;
    const link = run.link === undefined ? {} : { link: run.link };
    const sop = run.sop === undefined ? {} : { sop: run.sop };
    out.push({ x: open.x, y, text: open.text, size, bold, width: open.width, ...link, ...sop });
    open = undefined;
  };
  line.forEach((cluster, index) => {
    const gap = index > 0 && cluster.spaced ? space : 0;
    for (const [at, atom] of cluster.atoms.entries()) {
      const before = at === 0 ? gap : 0;
      if (atom.run.mark !== undefined) {
        close();
        const note = atom.run.note === undefined ? {} : { note: atom.run.note };
        const raised = y - size * 0.33;
        out.push({
          x,
          y: raised,
          text: atom.text,
          size: MARK_SIZE,
          bold: false,
          width: atom.width,
          role: atom.run.mark,
          ...note,
        });
      } else if (open !== undefined && open.run === atom.run) {
        open.text += (before > 0 ? " " : "") + atom.text;
        open.width += before + atom.width;
      } else {
        close();
        open = { run: atom.run, x: x + before, text: atom.text, width: atom.width };
      }
      x += before + atom.width;
    }
  });
  close();
}

/** Stacks blocks in a column of `room` points; labels of one list share the width of the widest. */
export function wrapBlocks(blocks: readonly Block[], room: number, size: number, bold = false): Wrapped {
  let hang = 0;
  for (const { label } of blocks) {
    if (label !== undefined) hang = Math.max(hang, textWidth(`${label} `, size, bold));
  }
  hang = Math.min(hang, room / 2);
  const texts: PlacedText[] = [];
  let y = 0;
  let width = 0;
  for (const { label, runs } of blocks) {
    const indent = label === undefined ? 0 : hang;
    const wrapped = wrapRuns(runs, room - indent, size, bold);
    if (label !== undefined && label !== "") {
      texts.push({ x: 0, y: y + size * ASCENT, text: label, size, bold, width: textWidth(label, size, bold) });
    }
    texts.push(...shiftTexts(wrapped.texts, indent, y));
    width = Math.max(width, indent + wrapped.width);
    y += Math.max(wrapped.height, label === undefined ? 0 : size * LEADING);
  }
  return { texts, width, height: y };
}

/** The same texts, moved by `dx`, `dy` points. */
export function shiftTexts(texts: readonly PlacedText[], dx: number, dy: number): PlacedText[] {
  return texts.map((text) => ({ ...text, x: text.x + dx, y: text.y + dy }));
}

/** The texts with every line moved to the middle of `room` points. */
export function centreTexts(wrapped: Wrapped, room: number): PlacedText[] {
  const size = wrapped.texts.find((text) => text.role === undefined)?.size ?? MARK_SIZE;
  const line = (text: PlacedText) =>
    Math.round((text.y / size - ASCENT) / LEADING + (text.role === undefined ? 0 : 0.3));
  const ends = new Map<number, number>();
  for (const text of wrapped.texts) ends.set(line(text), Math.max(ends.get(line(text)) ?? 0, text.x + text.width));
  return wrapped.texts.map((text) => ({ ...text, x: text.x + (room - (ends.get(line(text)) ?? 0)) / 2 }));
}
