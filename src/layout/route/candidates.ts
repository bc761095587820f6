import type { Wire } from "../place/plan.ts";
import { COST, entryCost, exitCost } from "./costs.ts";
import type { Direction, Grid } from "./grid.ts";

/**
 * One way to draw a wire. `xs` and `ys` are the columns and rows of the grid of its ends and
 * bends, from the source to the target; every stretch is level or upright, in turns.
 */
export interface Candidate {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cost: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Rows of the grid beyond both ends that a line with two bends may turn in. */
const BEYOND = 2;

/** Where stations stand, to ask in one step whether a stretch of a middle is free. */
export class Ground {
  private readonly inRow: Int16Array;
  private readonly inColumn: Int16Array;

  constructor(readonly grid: Grid) {
    const { width, height, station } = grid;
    this.inRow = new Int16Array((width + 1) * height);
    this.inColumn = new Int16Array((height + 1) * width);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const here = (station[y * width + x] ?? -1) >= 0 ? 1 : 0;
        this.inRow[y * (width + 1) + x + 1] = (this.inRow[y * (width + 1) + x] ?? 0) + here;
        this.inColumn[x * (height + 1) + y + 1] = (this.inColumn[x * (height + 1) + y] ?? 0) + here;
      }
    }
  }
  /** Stations on a row from one column to another, both included. */
  level(y: number, from: number, to: number): number {
    const at = y * (this.grid.width + 1);
    return (this.inRow[at + Math.max(from, to) + 1] ?? 0) - (this.inRow[at + Math.min(from, to)] ?? 0);
  }
  upright(x: number, from: number, to: number): number {
    const at = x * (this.grid.height + 1);
    return (this.inColumn[at + Math.max(from, to) + 1] ?? 0) - (this.inColumn[at + Math.min(from, to)] ?? 0);
  }
  occupied(x: number, y: number): boolean {
    return (this.grid.station[y * this.grid.width + x] ?? -1) >= 0;
  }
}

/**
 * The `most` cheapest ways that run through no symbol, cheapest first; ties by the order of the shapes. Ways have up to
 * three bends, with `more` some of four and more places for their turns.
 */
export function candidatesOf(ground: Ground, wire: Wire, most: number, more = false): Candidate[] {
  const { grid } = ground;
  const from = grid.nodeOf[wire.from] ?? 0;
  const to = grid.nodeOf[wire.to] ?? 0;
  const [ax, ay, bx, by] = [grid.column(from), grid.row(from), grid.column(to), grid.row(to)];
  const found: Candidate[] = [];
  const back = by < ay;
  const add = (xs: number[], ys: number[]) => {
    const cost = costOf(ground, wire, back, xs, ys);
    if (cost === undefined) return;
    found.push({
      xs,
      ys,
      cost,
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    });
  };
  if (ax === bx || ay === by) add([ax, bx], [ay, by]);
  if (wire.kind !== "arrow") return found;
  if (ax !== bx && ay !== by) {
    add([ax, bx, bx], [ay, ay, by]);
    add([ax, ax, bx], [ay, by, by]);
  }
  const low = Math.max(0, Math.min(ay, by) - BEYOND);
  const high = Math.min(grid.height - 1, Math.max(ay, by) + BEYOND);
  for (let x = 0; x < grid.width; x += 1) {
    if (x === ax || x === bx) continue;
    if (ay !== by) add([ax, x, x, bx], [ay, ay, by, by]);
    for (const y of [by - 1, by + 1]) add([ax, x, x, bx, bx], [ay, ay, y, y, by]);
    for (const y of [ay - 1, ay + 1]) add([ax, ax, x, x, bx], [ay, y, y, by, by]);
  }
  if (ax !== bx) {
    for (let y = low; y <= high; y += 1) if (y !== ay && y !== by) add([ax, ax, bx, bx], [ay, y, y, by]);
  }
  if (more) {
    for (let x = 0; x < grid.width; x += 1) {
      if (x === ax || x === bx) continue;
      for (const y of [ay - 1, ay + 1]) {
        for (const z of [by - 1, by + 1]) if (y !== z) add([ax, ax, x, x, bx, bx], [ay, y, y, z, z, by]);
      }
      for (let y = low; y <= high; y += 1) {
        if (y === ay || y === by) continue;
        if (Math.abs(y - by) > 1) add([ax, x, x, bx, bx], [ay, ay, y, y, by]);
        if (Math.abs(y - ay) > 1) add([ax, ax, x, x, bx], [ay, y, y, by, by]);
      }
    }
  }
  found.sort((a, b) => a.cost - b.cost);
  return found.slice(0, most);
}

/** The direction of a level or upright step. */
export const directionOf = (dx: number, dy: number): Direction => (dy < 0 ? 0 : dx > 0 ? 1 : dy > 0 ? 2 : 3);

/** What a way costs by itself; undefined where it is not possible. */
function costOf(
  ground: Ground,
  wire: Wire,
  back: boolean,
  xs: readonly number[],
  ys: readonly number[],
): number | undefined {
  const last = xs.length - 1;
  let cost = (last - 1) * COST.bend;
  for (let at = 0; at < last; at += 1) {
    const [x, y, u, v] = [xs[at] ?? 0, ys[at] ?? 0, xs[at + 1] ?? 0, ys[at + 1] ?? 0];
    const dx = Math.sign(u - x);
    const dy = Math.sign(v - y);
    if (dx === 0 && dy === 0) return undefined;
    const length = Math.abs(u - x) + Math.abs(v - y);
    cost += length * COST.length;
    if (((dx === 0 ? x : y) & 1) === 0) cost += length * COST.channel;
    // Both ends are counted, since bends must not be on a station; its own ends may.
    const own = (at === 0 ? 1 : 0) + (at + 1 === last ? 1 : 0);
    if ((dx === 0 ? ground.upright(x, y, v) : ground.level(y, x, u)) > own) return undefined;
    if (at === 0) cost += exitCost(wire, directionOf(dx, dy), back);
    if (at + 1 === last) cost += entryCost(wire, directionOf(dx, dy), back);
    else cost += sideCost(ground, [u + dx, v + dy], [xs[last] ?? 0, ys[last] ?? 0]);
    if (at > 0) cost += sideCost(ground, [x - dx, y - dy], [xs[0] ?? 0, ys[0] ?? 0]);
  }
  return cost;
}

/** A bend right at a side of a symbol that the line has nothing to do with. */
function sideCost(ground: Ground, [x, y]: readonly [number, number], own: readonly [number, number]): number {
  const { width, height } = ground.grid;
  if (x < 0 || y < 0 || x >= width || y >= height || (x === own[0] && y === own[1])) return 0;
  return ground.occupied(x, y) ? COST.blockSide : 0;
}
