import { arrowHead } from "./arrow-head.ts";
import { WORD_SIZE } from "./constants.ts";
import { boxesMeet, contains, distance, EXACT, grow } from "./rects.ts";
import type { PlacedLine, PlacedWord, Point, Rect } from "./types.ts";
import { shiftTexts, wrapRuns } from "./wrap.ts";

/** What a word must keep clear of. */
export interface Obstacles {
  readonly lines: readonly PlacedLine[];
  readonly symbols: readonly Rect[];
  /** Cells of the lanes: a word stands in one of them. */
  readonly cells: readonly Rect[];
  readonly words: readonly PlacedWord[];
}

/** From a line that is upright, and from one that is level: at first, and where an arrow head stands in the way. */
const NEAR = 2;
const UPRIGHT = [NEAR, NEAR + 1] as const;
const LEVEL = [0.8, NEAR + 0.8] as const;
/** Between a word and an arrow head. */
const HEAD_APART = 0.8;
/** Distances along the line at which a place is tried, from where the line is alone. */
const SHIFTS = [1.5, 5, 10, 16, 24, 34, 48, 66];
const ROOMS = [1e6, 30, 22];

/**
 * Finds a place for the word of a line that leaves its symbol together with lines under other words: beside the
 * part behind the place where they part. Takes the first place that is free of everything; where there is none,
 * the first place at all, which the judge will report.
 */
export function placeApart(line: PlacedLine, mates: readonly PlacedLine[], obstacles: Obstacles): PlacedWord {
  const alone = ownPart(line.points, mates);
  const boxes = stretches(obstacles.lines.filter((one) => one !== line));
  const own = stretches([line]);
  const heads = obstacles.lines.flatMap((one) => arrowHead(one) ?? []);
  let first: PlacedWord | undefined;
  for (const room of ROOMS) {
    const words = wrapRuns([{ text: line.word ?? "" }], room, WORD_SIZE);
    for (const [from, to] of alone) {
      for (const { x, y } of places(from, to, words)) {
        const rect = { x, y, width: words.width, height: words.height };
        const placed = { line: line.id, rect, texts: shiftTexts(words.texts, x, y) };
        first ??= placed;
        const near = grow(rect, NEAR + 0.2);
        const free =
          obstacles.cells.some((cell) => contains(cell, rect)) &&
          !own.some((box) => distance(box, grow(rect, -0.5)) === 0) &&
          !boxes.some((box) => distance(box, near) === 0) &&
          !heads.some((head) => distance(head, rect) < HEAD_APART) &&
          !obstacles.symbols.some((box) => boxesMeet(box, grow(rect, 1))) &&
          !obstacles.words.some((word) => boxesMeet(word.rect, rect));
        if (free) return placed;
      }
    }
  }
  return first ?? { line: line.id, rect: { x: 0, y: 0, width: 0, height: 0 }, texts: [] };
}

/** Both sides of a stretch, at growing distances from its beginning. */
function* places(from: Point, to: Point, size: { width: number; height: number }): Generator<Point> {
  const vertical = Math.abs(from.x - to.x) < EXACT;
  const length = Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
  const ahead = Math.sign(vertical ? to.y - from.y : to.x - from.x);
  for (const shift of SHIFTS) {
    if (shift + (vertical ? size.height : size.width) / 2 > length) return;
    const start = (vertical ? from.y : from.x) + ahead * shift;
    const along = ahead > 0 ? start : start - (vertical ? size.height : size.width);
    for (const apart of vertical ? UPRIGHT : LEVEL) {
      if (vertical) {
        yield { x: from.x + apart, y: along };
        yield { x: from.x - apart - size.width, y: along };
      } else {
        yield { x: along, y: from.y - apart - size.height };
        yield { x: along, y: from.y + apart };
      }
    }
  }
}

/** The stretches of a line behind the last place that it shares with one of the others. */
function ownPart(points: readonly Point[], mates: readonly PlacedLine[]): [Point, Point][] {
  const parted = mates.map((mate) => parting(points, mate.points));
  const last = parted.reduce((a, b) => (b.at > a.at || (b.at === a.at && b.along > a.along) ? b : a), {
    at: 0,
    along: 0,
    point: points[0] ?? { x: 0, y: 0 },
  });
  const found: [Point, Point][] = [];
  let from = last.point;
  for (const to of points.slice(last.at + 1)) {
    if (Math.hypot(from.x - to.x, from.y - to.y) > EXACT) found.push([from, to]);
    from = to;
  }
  return found;
}

/** Where two lines from one point part: the stretch of the first, how far along it, and the place. */
function parting(a: readonly Point[], b: readonly Point[]): { at: number; along: number; point: Point } {
  for (let at = 0; at + 1 < a.length; at += 1) {
    const [from, one, other] = [a[at], a[at + 1], b[at + 1]];
    if (from === undefined || one === undefined) break;
    if (other === undefined) return { at, along: 0, point: from };
    if (Math.hypot(one.x - other.x, one.y - other.y) < EXACT) continue;
    const [p, q] = [
      { x: one.x - from.x, y: one.y - from.y },
      { x: other.x - from.x, y: other.y - from.y },
    ];
    const same = Math.abs(p.x * q.y - p.y * q.x) < EXACT && p.x * q.x + p.y * q.y > 0;
    const along = same ? Math.min(Math.hypot(p.x, p.y), Math.hypot(q.x, q.y)) : 0;
    const part = along / (Math.hypot(p.x, p.y) || 1);
    return { at, along, point: { x: from.x + p.x * part, y: from.y + p.y * part } };
  }
  return { at: Math.max(0, a.length - 2), along: 0, point: a.at(-2) ?? { x: 0, y: 0 } };
}

function stretches(lines: readonly PlacedLine[]): Rect[] {
  return lines.flatMap(({ points }) =>
    points.slice(1).map((to, at) => {
      const from = points[at] ?? to;
      const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
      return { x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) };
    }),
  );
}
