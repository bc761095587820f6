import { ASCENT } from "../constants.ts";
import { textWidth } from "../measure.ts";
import type { PlacedText, Rect } from "../types.ts";
import { centreTexts, shiftTexts, type Wrapped, wrapRuns } from "../wrap.ts";
import type { Box } from "./boxes.ts";
import { GAP, LINE_GAP, PAD_X, PAD_Y, POINT, SMALL, TAG_GAP, TAG_HEIGHT, TAG_PAD, TEXT } from "./sizes.ts";
import type { DiagramTag, DiagramText } from "./types.ts";
import type { BoxWords } from "./words.ts";

/** A box with its words in place, relative to its top left corner. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly tags: readonly DiagramTag[];
  readonly texts: readonly DiagramText[];
}

/** Sets the words of a box into a box no wider than `width`: as high as they need, capsules as narrow as they need. */
export function cardOf(box: Box, words: BoxWords, width: number): Card {
  if (box.kind === "start" || box.kind === "end") return capsule(words, width);
  const side = box.kind === "decision" ? PAD_X + POINT : box.round ? PAD_X + 4 : PAD_X;
  const room = width - 2 * side;
  const writer = new Writer(side);
  for (const text of words.above) writer.line(text, room, SMALL, "quiet");
  writer.numbered(words.number ?? "", words.main, room);
  writer.actors(words.actors, room);
  for (const text of words.below) writer.line(text, room, SMALL, "quiet");
  return { width, height: writer.bottom + PAD_Y, tags: writer.tags, texts: writer.texts };
}

function capsule(words: BoxWords, width: number): Card {
  const room = width - 4 * PAD_X;
  const lines = [[words.main, TEXT, true] as const, ...words.below.map((text) => [text, SMALL, false] as const)];
  const wrapped = lines.map(([text, size, bold]) => wrapRuns([{ text }], room, size, bold));
  const widest = Math.max(...wrapped.map((one) => one.width));
  const outer = Math.min(width, Math.max(90, widest + 4 * PAD_X));
  const texts: DiagramText[] = [];
  let y = PAD_Y;
  for (const one of wrapped) {
    const centred = shiftTexts(centreTexts(one, outer), 0, y);
    texts.push(...centred.map((text) => ({ ...text, tone: "plain" as const })));
    y += one.height;
  }
  return { width: outer, height: y + PAD_Y, tags: [], texts };
}

/** Puts lines below each other. */
class Writer {
  readonly tags: DiagramTag[] = [];
  readonly texts: DiagramText[] = [];
  readonly #left: number;
  bottom = 0;

  constructor(left: number) {
    this.#left = left;
  }

  #next(): number {
    return this.bottom === 0 ? PAD_Y : this.bottom + LINE_GAP;
  }

  line(text: string, room: number, size: number, tone: DiagramText["tone"]): void {
    if (text.trim() === "") return;
    this.#put(wrapRuns([{ text }], room, size), this.#left, this.#next(), tone);
  }

  #put({ texts, height }: Wrapped, x: number, y: number, tone: DiagramText["tone"]): void {
    this.texts.push(...shiftTexts(texts, x, y).map((text) => ({ ...text, tone })));
    this.bottom = y + height;
  }

  /** The row's number in a tag of its own, and its words beside it. */
  numbered(number: string, text: string, room: number): void {
    const y = this.#next();
    const label = tagOf("number", number, room / 3, this.#left, y - 1);
    this.tags.push(label);
    const indent = label.rect.width + GAP;
    this.#put(wrapRuns([{ text }], room - indent, TEXT, true), this.#left + indent, y, "plain");
    this.bottom = Math.max(this.bottom, label.rect.y + label.rect.height);
  }

  actors(actors: BoxWords["actors"], room: number): void {
    if (actors.length === 0) return;
    const left = this.#left;
    let [x, y, low] = [left, this.#next(), 0];
    for (const { title, lane, before } of actors) {
      const lead = before === undefined ? 0 : textWidth(before, SMALL) + TAG_GAP;
      const tag = tagOf("actor", title, room - lead, x + lead, y, lane);
      const fits = x === left || x + lead + tag.rect.width <= left + room + 0.01;
      if (!fits) [x, y, low] = [left, low + TAG_GAP, 0];
      const placed = fits ? tag : tagOf("actor", title, room - lead, x + lead, y, lane);
      if (before !== undefined) {
        const baseline = y + TAG_HEIGHT / 2 + SMALL * 0.36;
        const width = textWidth(before, SMALL);
        this.texts.push({ x, y: baseline, text: before, size: SMALL, bold: false, width, tone: "quiet" });
      }
      this.tags.push(placed);
      x = placed.rect.x + placed.rect.width + TAG_GAP;
      low = Math.max(low, placed.rect.y + placed.rect.height);
    }
    this.bottom = low;
  }
}

/** A tag as wide as its words, which wrap where they are wider than `most`. */
export function tagOf(
  kind: DiagramTag["kind"],
  text: string,
  most: number,
  x: number,
  y: number,
  lane?: number,
): DiagramTag {
  const bold = kind === "number";
  const wrapped = wrapRuns([{ text }], Math.max(1, most - 2 * TAG_PAD), SMALL, bold);
  const rect: Rect = {
    x,
    y,
    width: Math.max(wrapped.width + 2 * TAG_PAD, TAG_HEIGHT),
    height: Math.max(TAG_HEIGHT, wrapped.height + 6),
  };
  // Capitals stand in the middle where there is one line.
  const top = (rect.height - wrapped.height) / 2 + SMALL * (ASCENT - 0.9);
  const texts: PlacedText[] = shiftTexts(centreTexts(wrapped, rect.width), x, y + top);
  return { kind, rect, texts, ...(lane !== undefined && { lane }) };
}
