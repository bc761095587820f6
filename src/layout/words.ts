import { STUB_TO, WORD_APART, WORD_SIZE } from "./constants.ts";
import type { Across, Reserves, WordRooms } from "./geometry.ts";
import { textWidth } from "./measure.ts";
import { type Exits, exitsOf } from "./place/exits.ts";
import type { PagePlan, Station } from "./place/plan.ts";
import type { Direction } from "./route/grid.ts";
import type { Path } from "./route/search.ts";
import type { Segment } from "./tracks/segments.ts";
import type { PlacedLine, PlacedWord, Rect } from "./types.ts";
import { shiftTexts, type Wrapped, wrapRuns } from "./wrap.ts";

/** Between a word and the line that it belongs to, and between a word and anything else. */
const NEAR = 2;
const FREE = 1.6;
/** Least width that a word is wrapped to. */
const LEAST_ROOM = 9;

/** A word with its place relative to the middle of its symbol. */
export interface WordPlan {
  readonly wire: number;
  readonly station: number;
  readonly words: Wrapped;
  readonly dx: number;
  readonly dy: number;
}

/**
 * Chooses the place of each word beside the first stretch of its line, and asks for the height that it needs there:
 * right of a line that leaves downwards or upwards; above a line that leaves sideways, as low as the symbol's
 * shoulder allows. No line or border comes into these places, since tracks keep out of the reserved height and
 * the width ends at the next upright line or border. Words of lines that share their exit with other words are left
 * out: `mixed` names them.
 */
export function planWords(
  plan: PagePlan,
  paths: readonly (Path | undefined)[],
  segments: readonly Segment[],
  across: Across,
): { words: WordPlan[]; reserves: Reserves; mixed: Exits["mixed"] } {
  const reserves: Reserves = {
    below: plan.bands.map(() => 0).concat(0),
    above: plan.bands.map(() => 0).concat(0),
  };
  reserveArrows(plan, paths, reserves);
  const limits = new Limits(segments, across);
  const exits = exitsOf(plan, paths);
  const words: WordPlan[] = [];
  plan.wires.forEach((wire, index) => {
    const station = plan.stations[wire.from];
    const side = paths[index]?.steps[0];
    if (wire.word === undefined || side === undefined || station === undefined) return;
    if (exits.repeated.has(index) || exits.mixed.has(index)) return;
    const taken = exits.sides.get(wire.from) ?? new Set();
    const half = halfBand(plan, station);
    const place =
      side === 0 || side === 2
        ? beside(wire.word, station, side, wire.to, limits, side === 0 ? free(taken) : "either")
        : over(wire.word, station, side, wire.to, limits, taken.has(0) && !taken.has(2));
    words.push({ wire: index, station: wire.from, ...place });
    // Level lines keep further away from a word than its own line is.
    const gap = side === 0 || side === 2 ? NEAR + 0.4 : WORD_APART;
    const up = -place.dy - half + gap;
    const low = place.dy + place.words.height - half + gap;
    const above = station.band;
    if (up > (reserves.above[above] ?? 0)) reserves.above[above] = up;
    if (low > (reserves.below[above + 1] ?? 0)) reserves.below[above + 1] = low;
  });
  return { words, reserves, mixed: exits.mixed };
}

/** A lane does not get wider for a longer word than this. */
const WIDEST = 40;

/** Room from the middle of each lane that the longest parts of its words need, so that none is broken inside. */
export function wordRooms(plan: PagePlan, paths: readonly (Path | undefined)[]): WordRooms {
  const left = Array.from({ length: plan.lanes }, () => 0);
  const right = [...left];
  const { mixed } = exitsOf(plan, paths);
  plan.wires.forEach((wire, index) => {
    const lane = plan.stations[wire.from]?.lane;
    const side = paths[index]?.steps[0];
    if (wire.word === undefined || lane === undefined || side === undefined) return;
    const longest = Math.max(...wire.word.split(/\s+/u).map((part) => textWidth(part, WORD_SIZE)));
    const room = Math.min(longest, WIDEST) + (side === 0 || side === 2 ? NEAR : WORD_APART) + FREE + 0.2;
    const rooms = side === 3 ? left : right;
    rooms[lane] = Math.max(rooms[lane] ?? 0, room);
    // Such a word may find no place but beside the last stretch of its line.
    const target = plan.stations[wire.to];
    const last = paths[index]?.steps.at(-1);
    if (!mixed.has(index) || target === undefined || (last !== 1 && last !== 3)) return;
    const end = last === 1 ? left : right;
    end[target.lane] = Math.max(end[target.lane] ?? 0, target.width / 2 + room + NEAR);
  });
  return { left, right };
}

/** Arrows that arrive from below need more room than lines that leave. */
function reserveArrows(plan: PagePlan, paths: readonly (Path | undefined)[], { below }: Reserves): void {
  plan.wires.forEach((wire, index) => {
    const band = plan.stations[wire.to]?.band;
    if (band === undefined || paths[index]?.steps.at(-1) !== 0) return;
    below[band + 1] = Math.max(below[band + 1] ?? 0, STUB_TO + 0.6);
  });
}

const halfBand = (plan: PagePlan, station: Station): number => (plan.bands[station.band]?.height ?? station.height) / 2;

/** On which hand of a line that leaves upwards its word may stand: not where the word of a side stands. */
type Hand = "left" | "right" | "either";
const free = (taken: ReadonlySet<Direction>): Hand => (taken.has(3) ? "right" : taken.has(1) ? "left" : "either");

type Place = Pick<WordPlan, "words" | "dx" | "dy">;

function beside(word: string, station: Station, side: Direction, net: number, limits: Limits, hand: Hand): Place {
  const rooms = { right: limits.room(station, 1, net) - NEAR, left: limits.room(station, 3, net) - NEAR };
  const whole = wrapRuns([{ text: word }], 1e6, WORD_SIZE).width;
  const wider = rooms.right < whole && rooms.left > rooms.right + 6;
  const toLeft = hand === "left" || (hand === "either" && wider);
  const words = wrapRuns([{ text: word }], Math.max(LEAST_ROOM, toLeft ? rooms.left : rooms.right), WORD_SIZE);
  const dx = toLeft ? -NEAR - words.width : NEAR;
  const dy = side === 2 ? station.height / 2 + 0.8 : -station.height / 2 - 0.8 - words.height;
  return { words, dx, dy };
}

function over(word: string, station: Station, side: Direction, net: number, limits: Limits, under: boolean): Place {
  const room = limits.room(station, side, net);
  const words = wrapRuns([{ text: word }], Math.max(LEAST_ROOM, room - WORD_APART), WORD_SIZE);
  // Distance from the middle at which the word begins, and how high the symbol's outline is there.
  const outline = station.width / 2;
  const start = Math.max(WORD_APART, Math.min(outline + 1, room - words.width));
  const shoulder = (station.height / 2) * Math.max(0, Math.min(1, 1 - (start - FREE) / outline));
  const square = start >= outline ? 0 : station.height / 2;
  const rise = 0.8 + (station.shape === "ketupat" ? shoulder : square);
  const dx = side === 1 ? start : -start - words.width;
  return { words, dx, dy: under ? rise : -rise - words.height };
}

/** How far from the middle of a lane the next upright line or border is. */
class Limits {
  private readonly channels = new Map<number, Segment[]>();

  constructor(
    segments: readonly Segment[],
    private readonly across: Across,
  ) {
    for (const segment of segments) {
      if (!segment.vertical || segment.line % 2 === 1) continue;
      const known = this.channels.get(segment.line);
      if (known === undefined) this.channels.set(segment.line, [segment]);
      else known.push(segment);
    }
  }

  room(station: Station, side: Direction, net: number): number {
    const { across } = this;
    const middle = across.middles[station.lane] ?? 0;
    const right = side === 1;
    const border = across.edges[right ? station.lane + 1 : station.lane] ?? middle;
    let room = Math.abs(border - middle) - FREE;
    const row = station.band * 2 + 1;
    for (const segment of this.channels.get((right ? station.lane + 1 : station.lane) * 2) ?? []) {
      if (segment.hi < row - 1 || segment.lo > row + 1) continue;
      const x = across.x(segment);
      const gap = segment.net === net ? FREE : WORD_APART;
      if (right ? x > middle : x < middle) room = Math.min(room, Math.abs(x - middle) - gap);
    }
    return room;
  }
}

/** The words at their places. */
export function placeWords(
  words: readonly WordPlan[],
  lines: readonly (PlacedLine | undefined)[],
  rects: readonly Rect[],
): PlacedWord[] {
  return words.flatMap(({ wire, station, words: wrapped, dx, dy }) => {
    const line = lines[wire];
    const rect = rects[station];
    if (line === undefined || rect === undefined) return [];
    const x = rect.x + rect.width / 2 + dx;
    const y = rect.y + rect.height / 2 + dy;
    return [
      {
        line: line.id,
        rect: { x, y, width: wrapped.width, height: wrapped.height },
        texts: shiftTexts(wrapped.texts, x, y),
      },
    ];
  });
}
