import type { Grid } from "../route/grid.ts";
import { assignTracks, type Lodger } from "./order.ts";
import type { Segment } from "./segments.ts";

/** Number of tracks in each channel: by even column / 2 and by even row / 2. */
export interface TrackCounts {
  readonly vertical: readonly number[];
  readonly horizontal: readonly number[];
}

/** Lying on one another is worse than any number of crossings. */
const FATAL = 1000;
/** More than a channel has tracks. */
const RANK = 4096;

/** Assigns the tracks of all channels: the vertical ones first, then the horizontal ones at their exact extents. */
export function assignAllTracks(grid: Grid, segments: readonly Segment[]): TrackCounts {
  const channels = (vertical: boolean, count: number): Segment[][] => {
    const found: Segment[][] = Array.from({ length: count }, () => []);
    for (const segment of segments) {
      if (segment.vertical === vertical && segment.line % 2 === 0) found[segment.line / 2]?.push(segment);
    }
    return found;
  };
  const vertical = channels(true, (grid.width + 1) / 2).map((found) =>
    assignTracks(
      found.map((segment) => ({ segment, lo: segment.lo, hi: segment.hi })),
      verticalCost,
    ),
  );
  const horizontal = channels(false, (grid.height + 1) / 2).map((found) =>
    assignTracks(found.map(exactExtent), horizontalCost),
  );
  return { vertical, horizontal };
}

const rank = (segment: Segment): number => segment.line * RANK + segment.track;

function exactExtent(segment: Segment): Lodger {
  const places = segment.stubs.map(({ partner }) => rank(partner));
  return { segment, lo: Math.min(...places), hi: Math.max(...places) };
}

/** Two verticals side by side: known are the rows where they turn, not yet the order inside a horizontal channel. */
function verticalCost(left: Lodger, right: Lodger): number {
  return oneSided(left, right, true) + oneSided(right, left, false);
}

/** Crossings of the stubs of `of` that point at `other`. */
function oneSided(of: Lodger, other: Lodger, after: boolean): number {
  let sum = 0;
  for (const stub of of.segment.stubs) {
    if (stub.after !== after || stub.at < other.lo || stub.at > other.hi) continue;
    if (stub.at > other.lo && stub.at < other.hi) {
      sum += 1;
      continue;
    }
    const facing = other.segment.stubs.some((one) => one.at === stub.at && one.after !== after);
    if (!facing) continue;
    if (stub.at % 2 === 1) sum += FATAL;
    else if (after) {
      // Both turn towards each other inside one horizontal channel: they cross if they come from the same side.
      const below = of.lo === stub.at && other.lo === stub.at;
      const above = of.hi === stub.at && other.hi === stub.at;
      if (below || above) sum += 1;
    }
  }
  return sum;
}

/** Two horizontals one above the other: all places are known. */
function horizontalCost(upper: Lodger, lower: Lodger): number {
  return pointing(upper, lower, true) + pointing(lower, upper, false);
}

function pointing(of: Lodger, other: Lodger, after: boolean): number {
  let sum = 0;
  for (const stub of of.segment.stubs) {
    if (stub.after !== after) continue;
    const at = rank(stub.partner);
    if (at < other.lo || at > other.hi) continue;
    const meets = other.segment.stubs.some((one) => rank(one.partner) === at && one.after !== after);
    if (meets) sum += FATAL;
    else if (at > other.lo && at < other.hi) sum += 1;
  }
  return sum;
}
