import type { Diagram } from "../layout/diagram/types.ts";
import type { LibraryMap } from "../layout/map/types.ts";
import type { ChartLayout } from "../layout/types.ts";

/** As many drawings are kept: all of a library of some hundred SOPs, and no more of a larger one. */
const MOST = 2000;

/** What was made of equal values, by the values written as JSON; the longest unused is forgotten first. */
export class Kept<T> {
  readonly #known = new Map<string, T>();
  readonly #most: number;

  constructor(most = MOST) {
    this.#most = most;
  }

  once(value: unknown, make: () => T): T {
    const key = JSON.stringify(value);
    const known = this.#known.get(key);
    const made = known ?? make();
    this.#known.delete(key);
    this.#known.set(key, made);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= this.#most) break;
      this.#known.delete(oldest);
    }
    return made;
  }
}

/** Drawings of one build for the next, which draws only what has changed. */
export class DrawingMemory {
  readonly layouts = new Kept<ChartLayout>();
  readonly diagrams = new Kept<Diagram | undefined>();
  readonly maps = new Kept<LibraryMap>();
}
