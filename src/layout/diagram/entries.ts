import type { FreePort } from "../elk/graph.ts";
import type { Way } from "./boxes.ts";
import { ENTRY, ENTRY_STEP } from "./sizes.ts";

export const middleEntry = (box: number): string => `${box}:in`;

type Side = "middle" | "left" | "right";

/**
 * Where lines come into the head of a box: the one straight from above in the middle, ways back to the right of it (or
 * to the left, where they run there), and ways that pass over boxes to its left. Those of a side come in as one, unless
 * they are to be kept apart; a line that goes out of the box above can never be taken for one of them.
 */
export class Entries {
  /** Ways of each box and side, in order. */
  readonly #ways = new Map<number, Record<"left" | "right", Way[]>>();
  readonly #sideOf = new Map<number, Side>();
  readonly #apart: boolean;

  constructor(ways: readonly Way[], left: ReadonlySet<number>, apart: boolean) {
    this.#apart = apart;
    const straight = new Map<number, Way>();
    for (const way of ways) {
      const known = straight.get(way.to);
      if (!way.back && (known === undefined || way.from > known.from)) straight.set(way.to, way);
    }
    for (const way of ways) {
      if (straight.get(way.to) === way) {
        this.#sideOf.set(way.index, "middle");
        continue;
      }
      const side = way.back && !left.has(way.index) ? "right" : "left";
      this.#sideOf.set(way.index, side);
      const known = this.#ways.get(way.to) ?? { left: [], right: [] };
      known[side].push(way);
      this.#ways.set(way.to, known);
    }
  }

  portOf(way: Way): string {
    const side = this.#sideOf.get(way.index) ?? "middle";
    if (side === "middle") return middleEntry(way.to);
    return this.#apart ? `${middleEntry(way.to)}:${side}:${way.index}` : `${middleEntry(way.to)}:${side}`;
  }

  /** The places in the head of a box of this width. */
  ports(box: number, width: number): FreePort[] {
    const { left, right } = this.#ways.get(box) ?? { left: [], right: [] };
    const most = width / 2 - ENTRY;
    const side = (ways: readonly Way[], sign: number) => {
      const ids = [...new Set(ways.map((way) => this.portOf(way)))];
      const step = Math.min(ENTRY_STEP, (most - ENTRY) / Math.max(1, ids.length - 1));
      return ids.map((id, at): FreePort => {
        return { id, side: "top", x: width / 2 + sign * (ENTRY + at * step), y: 0 };
      });
    };
    return [...side(left, -1), { id: middleEntry(box), side: "top", x: width / 2, y: 0 }, ...side(right, 1)];
  }
}
