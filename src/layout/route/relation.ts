import type { Candidate } from "./candidates.ts";

/** More than all that two ways can cost each other: they cannot both be drawn. */
export const IMPOSSIBLE = 16_000;

/** How two ways are related: lines to one symbol may lie on each other, lines from one symbol may cross unseen. */
export interface Kin {
  readonly sameTarget: boolean;
  readonly sameSource: boolean;
}

/** What a pair of ways costs. */
export interface PairCosts {
  readonly crossing: number;
  /** Lines to one symbol, or from one, that cross. */
  readonly tangle: number;
  /** Two lines that end at one middle from opposite sides. */
  readonly opposed: number;
  /** Two lines to one symbol that meet head on and then go together: they look like one line between the sources. */
  readonly headOn: number;
}

/**
 * The least that two ways cost each other: places where they must cross whatever the order of tracks, or `IMPOSSIBLE`
 * where they would lie on each other in a middle or touch. Ways that run together in channels cross once or not at
 * all; that is settled by the sides on which the other one stands where they meet and where they part.
 */
export function pairCost(a: Candidate, b: Candidate, kin: Kin, costs: PairCosts): number {
  if (a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom) return 0;
  const one = kin.sameTarget || kin.sameSource ? costs.tangle : costs.crossing;
  let sum = 0;
  const lastA = a.xs.length - 1;
  const lastB = b.xs.length - 1;
  for (let i = 0; i < lastA; i += 1) {
    const ax = a.xs[i] ?? 0;
    const ay = a.ys[i] ?? 0;
    const au = a.xs[i + 1] ?? 0;
    const av = a.ys[i + 1] ?? 0;
    const uprightA = ax === au;
    for (let j = 0; j < lastB; j += 1) {
      const bx = b.xs[j] ?? 0;
      const by = b.ys[j] ?? 0;
      const bu = b.xs[j + 1] ?? 0;
      const bv = b.ys[j + 1] ?? 0;
      const uprightB = bx === bu;
      if (uprightA !== uprightB) {
        // Level stretch at y from lo to hi, upright stretch at x from top to bottom.
        const x = uprightA ? ax : bx;
        const y = uprightA ? by : ay;
        const lo = uprightA ? Math.min(bx, bu) : Math.min(ax, au);
        const hi = uprightA ? Math.max(bx, bu) : Math.max(ax, au);
        const top = uprightA ? Math.min(ay, av) : Math.min(by, bv);
        const bottom = uprightA ? Math.max(ay, av) : Math.max(by, bv);
        if (x < lo || x > hi || y < top || y > bottom) continue;
        if (x > lo && x < hi && y > top && y < bottom) sum += one;
        else if ((x & 1) === 1 && (y & 1) === 1 && !kin.sameTarget && !meetAtStation(a, b, x, y)) return IMPOSSIBLE;
        continue;
      }
      const line = uprightA ? ax : ay;
      if (line !== (uprightA ? bx : by)) continue;
      const aFrom = uprightA ? ay : ax;
      const aTo = uprightA ? av : au;
      const bFrom = uprightA ? by : bx;
      const bTo = uprightA ? bv : bu;
      const lo = Math.max(Math.min(aFrom, aTo), Math.min(bFrom, bTo));
      const hi = Math.min(Math.max(aFrom, aTo), Math.max(bFrom, bTo));
      if (lo > hi) continue;
      if (lo === hi) {
        if (kin.sameTarget) {
          if (i + 1 < lastA && j + 1 < lastB && aTo === bTo && aTo === lo) sum += costs.headOn;
        } else if ((line & 1) === 1) {
          const x = uprightA ? line : lo;
          const y = uprightA ? lo : line;
          if ((lo & 1) === 0) sum += costs.opposed;
          else if (!meetAtStation(a, b, x, y)) return IMPOSSIBLE;
        }
        continue;
      }
      if (kin.sameSource && i === 0 && j === 0 && aTo > aFrom === bTo > bFrom) return IMPOSSIBLE;
      if (kin.sameTarget) {
        // One line where they lie on each other: it must not part again.
        if (!sameRest(a, i + 1, b, j + 1)) return IMPOSSIBLE;
        continue;
      }
      if ((line & 1) === 1) return IMPOSSIBLE;
      const crossed = crossedInChannel(a, i, b, j);
      if (crossed === 2) return IMPOSSIBLE;
      sum += crossed * one;
    }
  }
  return sum;
}

/** Whether a place is an end of both ways, and so a symbol: each side of it is a middle of its own. */
function meetAtStation(a: Candidate, b: Candidate, x: number, y: number): boolean {
  return isEnd(a, x, y) && isEnd(b, x, y);
}

function isEnd({ xs, ys }: Candidate, x: number, y: number): boolean {
  const last = xs.length - 1;
  return (xs[0] === x && ys[0] === y) || (xs[last] === x && ys[last] === y);
}

/** Whether two ways are one from a place on: the end of a stretch that they share. */
function sameRest(a: Candidate, i: number, b: Candidate, j: number): boolean {
  if (a.xs.length - i !== b.xs.length - j) return false;
  for (let at = 0; i + at < a.xs.length; at += 1) {
    if (a.xs[i + at] !== b.xs[j + at] || a.ys[i + at] !== b.ys[j + at]) return false;
  }
  return true;
}

/** On which hand of the first way, seen in its direction, the second one is; 0 where they still run together. */
type Hand = -1 | 0 | 1;

/** `fixed` where both turn into one middle, so that the order of their tracks is not free. */
interface Beside {
  readonly hand: Hand;
  readonly fixed: boolean;
}

/** All there are: asked for so often that making them anew would cost more than finding them. */
const BESIDE: readonly Beside[] = ([-1, 0, 1] as const).flatMap((hand) =>
  [false, true].map((fixed) => ({ hand, fixed })),
);
const beside = (hand: Hand, fixed: boolean): Beside => BESIDE[2 * (hand + 1) + (fixed ? 1 : 0)] as Beside;

/**
 * Whether two ways that share a stretch of a channel cross in the run of stretches that they share: 0 no, 1 yes,
 * 2 cannot be drawn. Counted once for a run: at the first of its stretches in the order of `a`.
 */
function crossedInChannel(a: Candidate, i: number, b: Candidate, j: number): 0 | 1 | 2 {
  const behind = endOf(a, i, b, j, false);
  if (behind.hand === 0) return 0;
  let at = i;
  let other = j;
  let ahead = endOf(a, at, b, other, true);
  while (ahead.hand === 0) {
    const along = sameWay(a, at, b, other);
    at += 1;
    other += along ? 1 : -1;
    if (at >= a.xs.length - 1 || other < 0 || other >= b.xs.length - 1) return 0;
    ahead = endOf(a, at, b, other, true);
  }
  if (behind.hand === ahead.hand) return 0;
  return behind.fixed && ahead.fixed ? 2 : 1;
}

const sameWay = (a: Candidate, i: number, b: Candidate, j: number): boolean =>
  Math.sign((a.xs[i + 1] ?? 0) - (a.xs[i] ?? 0)) === Math.sign((b.xs[j + 1] ?? 0) - (b.xs[j] ?? 0)) &&
  Math.sign((a.ys[i + 1] ?? 0) - (a.ys[i] ?? 0)) === Math.sign((b.ys[j + 1] ?? 0) - (b.ys[j] ?? 0));

/**
 * Where `b` stands beside `a` at the end of their common stretch, ahead or behind in the direction of `a`. `fixed`
 * where both turn there into one middle, so that the order of their tracks is not free.
 */
function endOf(a: Candidate, i: number, b: Candidate, j: number, ahead: boolean): Beside {
  const upright = a.xs[i] === a.xs[i + 1];
  const pa = upright ? a.ys : a.xs;
  const pb = upright ? b.ys : b.xs;
  const forward = (pa[i + 1] ?? 0) > (pa[i] ?? 0);
  const along = sameWay(a, i, b, j);
  const endA = (ahead ? pa[i + 1] : pa[i]) ?? 0;
  const endB = (ahead === along ? pb[j + 1] : pb[j]) ?? 0;
  /** Positive where the end lies further in the direction in which we look. */
  const further = (endB - endA) * (forward === ahead ? 1 : -1);
  const turnA = turn(a, ahead ? i + 1 : i, ahead);
  const turnB = turn(b, ahead === along ? j + 1 : j, ahead === along);
  // The sign of a turn is that of its coordinate; seen in the direction of `a` a hand is its side.
  const side = (sign: number): Hand => {
    const right = upright ? (forward ? -1 : 1) : forward ? 1 : -1;
    return sign === 0 ? 0 : sign * right > 0 ? 1 : -1;
  };
  if (further > 0) return beside(side(-turnA), false);
  if (further < 0) return beside(side(turnB), false);
  if (turnA === turnB) return beside(0, false);
  return beside(side(turnB), (endA & 1) === 1);
}

/** The side to which a way turns at a bend, as the sign of the coordinate across; 0 at its ends. */
function turn({ xs, ys }: Candidate, at: number, ahead: boolean): number {
  const next = ahead ? at + 1 : at - 1;
  if (next < 0 || next >= xs.length) return 0;
  return Math.sign((xs[next] ?? 0) - (xs[at] ?? 0)) + Math.sign((ys[next] ?? 0) - (ys[at] ?? 0));
}
