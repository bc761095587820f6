import type { PagePlan } from "../place/plan.ts";

/**
 * The page as a coarse grid. Columns: 2l + 1 is the middle of lane l, even columns are the channels beside it;
 * rows: 2b + 1 is the middle of band b, even rows are the channels between bands. Middles hold one line,
 * channels hold as many as come. Node = row * width + column; directions: 0 up, 1 right, 2 down, 3 left.
 */
export type Direction = 0 | 1 | 2 | 3;
export const DIRECTIONS: readonly Direction[] = [0, 1, 2, 3];
export const opposite = (direction: Direction): Direction => ((direction + 2) & 3) as Direction;
export const isVertical = (direction: Direction): boolean => (direction & 1) === 0;

/** Shared by all places without lines. */
const NONE: number[] = [];

export class Grid {
  readonly width: number;
  readonly height: number;
  /** Index of the station on a node, or -1. */
  readonly station: Int32Array;
  readonly nodeOf: readonly number[];
  /** Nets by node and direction: who has an arm there; a net once for every path of it. */
  private readonly arms: number[][];

  constructor(plan: PagePlan) {
    this.width = plan.lanes * 2 + 1;
    this.height = plan.bands.length * 2 + 1;
    this.station = new Int32Array(this.width * this.height).fill(-1);
    this.nodeOf = plan.stations.map(({ lane, band }) => (band * 2 + 1) * this.width + lane * 2 + 1);
    this.nodeOf.forEach((node, index) => {
      this.station[node] = index;
    });
    this.arms = new Array<number[]>(this.width * this.height * 4).fill(NONE);
  }

  column(node: number): number {
    return node % this.width;
  }
  row(node: number): number {
    return Math.floor(node / this.width);
  }
  /** The neighbour in a direction, or -1 at the edge. */
  neighbour(node: number, direction: Direction): number {
    if (direction === 0) return node >= this.width ? node - this.width : -1;
    if (direction === 2) return node + this.width < this.station.length ? node + this.width : -1;
    if (direction === 1) return node % this.width < this.width - 1 ? node + 1 : -1;
    return node % this.width > 0 ? node - 1 : -1;
  }
  armsAt(node: number, direction: Direction): readonly number[] {
    return this.arms[node * 4 + direction] ?? NONE;
  }
  /** Whether lines in this direction share one line at the node (a middle) instead of having tracks. */
  single(node: number, direction: Direction): boolean {
    return ((isVertical(direction) ? this.column(node) : this.row(node)) & 1) === 1;
  }
  /** Puts a grid edge into use by a net, seen from both of its ends. */
  take(node: number, direction: Direction, net: number): void {
    for (const place of this.ends(node, direction)) {
      const list = this.arms[place];
      if (list === undefined || list === NONE) this.arms[place] = [net];
      else list.push(net);
    }
  }
  private ends(node: number, direction: Direction): [number, number] {
    return [node * 4 + direction, this.neighbour(node, direction) * 4 + opposite(direction)];
  }
}
