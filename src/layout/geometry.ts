import {
  LANE_SIDE,
  LEVEL_GAP,
  PAD_ABOVE,
  PAD_BELOW,
  STUB_FROM,
  STUB_TO,
  TRACK_BORDER,
  TRACK_STEP,
  WORD_APART,
} from "./constants.ts";
import type { PagePlan } from "./place/plan.ts";
import type { Segment } from "./tracks/segments.ts";
import type { TrackCounts } from "./tracks/tracks.ts";

/** Widths in points that a lane needs on its left and its right side, beside the symbols. */
export interface LaneSides {
  readonly left: number[];
  readonly right: number[];
}

/** Parallel lines of a tall cell or a wide lane keep this distance at most. */
const WIDE_STEP = 7;

/** Tracks of a channel that lie before the border in its middle. */
const before = (count: number): number => Math.floor(count / 2);

const sideOf = (tracks: number): number =>
  tracks === 0 ? LANE_SIDE : Math.max(LANE_SIDE, TRACK_BORDER + (tracks - 1) * TRACK_STEP + STUB_TO + 0.2);

/** What the tracks of one page ask of the lanes, and the words beside their symbols (see `wordRooms`). */
export function sidesOf(counts: TrackCounts, symbolWidths: readonly number[], rooms?: WordRooms): LaneSides {
  const left: number[] = [];
  const right: number[] = [];
  symbolWidths.forEach((width, lane) => {
    const ahead = counts.vertical[lane] ?? 0;
    const behind = counts.vertical[lane + 1] ?? 0;
    const tracks = {
      left: lane === 0 ? ahead : ahead - before(ahead),
      right: lane === symbolWidths.length - 1 ? behind : before(behind),
    };
    const words = (room: number, count: number) =>
      room === 0 ? 0 : room - width / 2 + (count === 0 ? 0 : WORD_APART + count * WIDE_STEP);
    left.push(Math.max(sideOf(tracks.left), words(rooms?.left[lane] ?? 0, tracks.left)));
    right.push(Math.max(sideOf(tracks.right), words(rooms?.right[lane] ?? 0, tracks.right)));
  });
  return { left, right };
}

/** Widths that words need from the middle of each lane to either side; 0 where there is none. */
export interface WordRooms {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Least widths of the lanes. */
export const laneNeeds = (sides: LaneSides, symbolWidths: readonly number[]): number[] =>
  symbolWidths.map((width, lane) => (sides.left[lane] ?? 0) + width + (sides.right[lane] ?? 0));

/** Where lanes and their tracks stand. */
export interface Across {
  /** Left edges of the lanes, and the right edge of the last. */
  readonly edges: readonly number[];
  /** x of the middle of each lane. */
  readonly middles: readonly number[];
  x(segment: Segment): number;
}

export function placeAcross(
  left: number,
  lanes: readonly number[],
  sides: LaneSides,
  counts: TrackCounts,
  symbolWidths: readonly number[],
): Across {
  const edges = [left];
  for (const width of lanes) edges.push((edges.at(-1) ?? 0) + width);
  const half = (lane: number) => (symbolWidths[lane] ?? 0) / 2;
  const middles = lanes.map((width, lane) => {
    const start = edges[lane] ?? 0;
    const least = start + (sides.left[lane] ?? 0) + half(lane);
    const most = start + width - (sides.right[lane] ?? 0) - half(lane);
    return Math.min(Math.max(start + width / 2, least), Math.max(least, most));
  });
  const tracks = counts.vertical.map((count, channel) => {
    const edge = edges[channel] ?? 0;
    const first = channel === 0 ? 0 : channel === lanes.length ? count : before(count);
    const roomLeft = edge - ((middles[channel - 1] ?? edge) + half(channel - 1)) - STUB_TO - 0.2;
    const roomRight = (middles[channel] ?? edge) - half(channel) - edge - STUB_TO - 0.2;
    const places: number[] = [];
    for (let track = first - 1; track >= 0; track -= 1) places.push(edge - spread(first - 1 - track, first, roomLeft));
    for (let track = first; track < count; track += 1) {
      places.push(edge + spread(track - first, count - first, roomRight));
    }
    return places.sort((a, b) => a - b);
  });
  const x = ({ line, track }: Segment) =>
    line % 2 === 1 ? (middles[(line - 1) / 2] ?? 0) : (tracks[line / 2]?.[track] ?? 0);
  return { edges, middles, x };
}

/** Distance of a track from the border where `count` tracks have `room` points. */
function spread(index: number, count: number, room: number): number {
  const step = Math.max(TRACK_STEP, Math.min(WIDE_STEP, (room - TRACK_BORDER) / count));
  const start = Math.max(TRACK_BORDER, Math.min(step, room - (count - 1) * step));
  return start + index * step;
}

/** Extra height kept free for words: just below the symbols above a channel, and just above those below it. */
export interface Reserves {
  readonly below: number[];
  readonly above: number[];
}

/** Where rows, bands and their tracks stand. */
export interface Down {
  /** Upper edges of the rows, and the lower edge of the last. */
  readonly edges: readonly number[];
  readonly middles: readonly number[];
  y(segment: Segment): number;
}

interface Part {
  readonly tracks: number;
  readonly nearSymbol: number;
  readonly height: number;
}

function upperPart(tracks: number, reserve: number): Part {
  const nearSymbol = Math.max(STUB_FROM + 1.5, reserve);
  if (tracks === 0) return { tracks, nearSymbol, height: Math.max(PAD_BELOW, reserve + 1) };
  return { tracks, nearSymbol, height: Math.max(PAD_BELOW, nearSymbol + (tracks - 1) * TRACK_STEP + TRACK_BORDER) };
}

function lowerPart(tracks: number, reserve: number): Part {
  const nearSymbol = Math.max(STUB_TO + 0.6, reserve);
  if (tracks === 0) return { tracks, nearSymbol, height: Math.max(PAD_ABOVE, reserve + 1) };
  return { tracks, nearSymbol, height: Math.max(PAD_ABOVE, nearSymbol + (tracks - 1) * TRACK_STEP + TRACK_BORDER) };
}

/** Stacks the rows from `top` down; `textHeights` are the least heights of the rows. */
export function placeDown(
  plan: PagePlan,
  counts: TrackCounts,
  reserves: Reserves,
  textHeights: readonly number[],
  top: number,
): Down {
  const { bands } = plan;
  const edges = [top];
  const middles: number[] = [];
  const tracks: number[][] = counts.horizontal.map(() => []);
  const count = (channel: number) => counts.horizontal[channel] ?? 0;
  let band = 0;
  for (let row = 0; row < plan.rows.length; row += 1) {
    const start = edges[row] ?? 0;
    const first = band;
    while (bands[band]?.row === row) band += 1;
    const last = band - 1;
    const ahead = lowerPart(first === 0 ? count(0) : count(first) - before(count(first)), reserves.above[first] ?? 0);
    const ends = last === bands.length - 1 ? count(last + 1) : before(count(last + 1));
    const behind = upperPart(ends, reserves.below[last + 1] ?? 0);
    const gaps: number[] = [];
    for (let channel = first + 1; channel <= last; channel += 1) {
      const near = Math.max(STUB_FROM + 1.5, reserves.below[channel] ?? 0);
      const far = Math.max(STUB_TO + 0.6, reserves.above[channel] ?? 0);
      gaps.push(Math.max(LEVEL_GAP, near + far + Math.max(0, count(channel) - 1) * TRACK_STEP));
    }
    const heights = bands.slice(first, last + 1).map(({ height }) => height);
    const inside = [...gaps, ...heights].reduce((sum, one) => sum + one, 0);
    const extra = Math.max(0, (textHeights[row] ?? 0) - ahead.height - inside - behind.height) / 2;
    let y = start + ahead.height + extra;
    const upTo = y - ahead.nearSymbol;
    tracks[first]?.push(...stretch(ahead.tracks, start + TRACK_BORDER, upTo, false));
    heights.forEach((height, index) => {
      middles.push(y + height / 2);
      y += height;
      const gap = gaps[index];
      if (gap === undefined) return;
      const channel = first + index + 1;
      const near = Math.max(STUB_FROM + 1.5, reserves.below[channel] ?? 0);
      const far = Math.max(STUB_TO + 0.6, reserves.above[channel] ?? 0);
      tracks[channel]?.push(...stretch(count(channel), y + near, y + gap - far, true));
      y += gap;
    });
    const end = y + behind.height + extra;
    tracks[last + 1]?.push(...stretch(behind.tracks, y + behind.nearSymbol, end - TRACK_BORDER, true));
    edges.push(end);
  }
  const y = ({ line, track }: Segment) =>
    line % 2 === 1 ? (middles[(line - 1) / 2] ?? 0) : (tracks[line / 2]?.[track] ?? 0);
  return { edges, middles, y };
}

/** Places tracks between two heights, in their middle and not further apart than need be. */
function stretch(count: number, from: number, to: number, fromTop: boolean): number[] {
  if (count === 0) return [];
  const step = count === 1 ? 0 : Math.min(WIDE_STEP, Math.max(TRACK_STEP, (to - from) / (count - 1)));
  const slack = Math.max(0, to - from - step * (count - 1));
  const start = fromTop
    ? from + Math.min(slack / 2, WIDE_STEP)
    : to - step * (count - 1) - Math.min(slack / 2, WIDE_STEP);
  return Array.from({ length: count }, (_, index) => start + index * step);
}
