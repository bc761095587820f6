import type { Wire } from "../place/plan.ts";
import type { Direction } from "./grid.ts";

/** What a route pays; one unit is half a row or half a lane. */
export const COST = {
  length: 1,
  bend: 7,
  /** Another line lies straight across. */
  crossing: 120,
  /** A bend where others pass in the same channel: the order of tracks decides. */
  doubtfulCrossing: 5,
  /** Each line that runs in the same channel. */
  company: 0.4,
  /** Using a channel where a middle would do. */
  channel: 0.15,
  /** Two lines end at one middle from opposite sides. */
  shared: 14,
  /** Bending right at a side of a symbol that the line has nothing to do with. */
  blockSide: 9,
  /** Taking the last free sides that lines still to come need. */
  lastSide: 400,
} as const;

/** What pairs of ways cost each other. */
export const PAIR_COSTS = { crossing: COST.crossing, tangle: 3, opposed: 1, headOn: 10 } as const;

/** Extra cost of leaving in a direction: `ya` and plain arrows leave downwards, other outcomes sideways. */
export function exitCost(wire: Wire, direction: Direction, back: boolean): number {
  if (wire.kind !== "arrow") return 0;
  if (wire.answer === "yes") return [14, 4, 0, 4.2][direction] ?? 0;
  if (wire.answer !== undefined) return [back ? 5 : 14, 0, 9, 0.2][direction] ?? 0;
  return [back ? 4 : 12, 0.6, 0, 0.7][direction] ?? 0;
}

/** Extra cost of arriving while moving in a direction. */
export function entryCost(wire: Wire, direction: Direction, back: boolean): number {
  if (wire.kind !== "arrow") return 0;
  if (back) return [3, 0, 2, 0.1][direction] ?? 0;
  return [9, 0.4, 0, 0.5][direction] ?? 0;
}
