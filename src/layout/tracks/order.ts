import type { Segment } from "./segments.ts";

/** A segment as the channel sees it: its exact or coarse extent and what crosses it. */
export interface Lodger {
  readonly segment: Segment;
  readonly lo: number;
  readonly hi: number;
}

/** Crossings that arise where `left` has the smaller track and `right` the larger. */
export type PairCost = (left: Lodger, right: Lodger) => number;

const overlap = (a: Lodger, b: Lodger): boolean => a.lo <= b.hi && b.lo <= a.hi;

/**
 * Gives the segments of one channel tracks, so that segments which overlap never share one and the pairs cross
 * as little as insertion and neighbour swaps can reach. Returns the number of tracks.
 */
export function assignTracks(lodgers: readonly Lodger[], cost: PairCost): number {
  const given = [...lodgers].sort((a, b) => b.hi - b.lo - (a.hi - a.lo));
  const order: Lodger[] = [];
  for (const lodger of given) order.splice(bestPlace(order, lodger, cost), 0, lodger);
  improve(order, cost);
  let count = 0;
  const placed: Lodger[] = [];
  for (const lodger of order) {
    let track = 0;
    for (const other of placed) if (overlap(lodger, other)) track = Math.max(track, other.segment.track + 1);
    lodger.segment.track = track;
    placed.push(lodger);
    count = Math.max(count, track + 1);
  }
  return count;
}

function bestPlace(order: readonly Lodger[], lodger: Lodger, cost: PairCost): number {
  let sum = 0;
  for (const other of order) if (overlap(lodger, other)) sum += cost(lodger, other);
  let best = 0;
  let least = sum;
  order.forEach((other, index) => {
    if (overlap(lodger, other)) sum += cost(other, lodger) - cost(lodger, other);
    if (sum < least) {
      least = sum;
      best = index + 1;
    }
  });
  return best;
}

/** Takes each segment out and puts it where it crosses least, until nothing gets better. */
function improve(order: Lodger[], cost: PairCost): void {
  for (let round = 0; round < 4; round += 1) {
    let moved = false;
    for (const lodger of [...order]) {
      const at = order.indexOf(lodger);
      order.splice(at, 1);
      const best = bestPlace(order, lodger, cost);
      const gain = total(order, lodger, at, cost) - total(order, lodger, best, cost);
      order.splice(gain > 0 ? best : at, 0, lodger);
      if (gain > 0) moved = true;
    }
    if (!moved) return;
  }
}

function total(order: readonly Lodger[], lodger: Lodger, at: number, cost: PairCost): number {
  let sum = 0;
  order.forEach((other, index) => {
    if (overlap(lodger, other)) sum += index < at ? cost(other, lodger) : cost(lodger, other);
  });
  return sum;
}
