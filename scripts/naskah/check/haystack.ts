import { type Word, wordsOf } from "./fold.ts";
import { distance, nearestStretch, tolerance } from "./near.ts";

/** A text in which words are looked for as OCR may have left them: misread, split, or run together. */
export class Haystack {
  readonly words: readonly Word[];
  readonly #squeezed: string;
  readonly #positions = new Map<string, number[]>();
  readonly #known = new Map<string, boolean>();

  constructor(text: string) {
    this.words = wordsOf(text);
    this.#squeezed = this.words.map(({ folded }) => folded).join("");
    for (const [at, { folded }] of this.words.entries()) {
      const places = this.#positions.get(folded);
      if (places) places.push(at);
      else this.#positions.set(folded, [at]);
    }
  }

  /** Positions of words that fold alike. */
  at(folded: string): readonly number[] {
    return this.#positions.get(folded) ?? [];
  }

  has(folded: string): boolean {
    let known = this.#known.get(folded);
    if (known === undefined) {
      known =
        this.#positions.has(folded) ||
        this.#squeezed.includes(folded) ||
        (tolerance(folded.length) > 0 && nearestStretch(folded, this.#squeezed) <= tolerance(folded.length));
      this.#known.set(folded, known);
    }
    return known;
  }

  /**
   * True where a word stands beside the same neighbour as in `context` and half of its letters agree: too badly read
   * to be found alone.
   */
  hasBeside(context: readonly Word[], index: number): boolean {
    const word = context[index]?.folded ?? "";
    const before = context[index - 1]?.folded ?? "";
    const after = context[index + 1]?.folded ?? "";
    // Small words such as dan have too many neighbours to tell anything.
    const near = (neighbour: string): readonly number[] => (neighbour.length > 3 ? this.at(neighbour) : []);
    const places = [
      ...near(before).flatMap((at) => [this.#span(at + 1, 1), this.#span(at + 1, 2), this.#span(at + 2, 1)]),
      ...near(after).flatMap((at) => [this.#span(at - 1, 1), this.#span(at - 2, 2), this.#span(at - 2, 1)]),
    ];
    return places.some((read) => read.length > 2 && distance(word, read) <= Math.ceil(word.length / 2));
  }

  #span(from: number, count: number): string {
    return this.words
      .slice(Math.max(0, from), from + count)
      .map(({ folded }) => folded)
      .join("");
  }
}
