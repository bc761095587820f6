import type { Candidate } from "./candidates.ts";
import type { Pairs } from "./pairs.ts";

/** Wires that may still move aside, and what a way pays at most for each of them. */
export interface Aside {
  /** By wire: 1 where it stays for good. */
  readonly settled: Uint8Array;
  readonly most: number;
}

/** What a way costs by itself and among the chosen ways of all others, and which way of a wire costs least. */
export class Sums {
  /** Of the wire that is looked at: tables of its neighbours, places of their ways in them, and who pays in full. */
  private readonly tables: Int16Array[] = [];
  private readonly steps: number[] = [];
  private readonly places: number[] = [];
  private readonly nears: number[] = [];
  private readonly capped: boolean[] = [];
  private count = 0;

  constructor(
    private readonly ways: readonly (readonly Candidate[])[],
    private readonly pairs: Pairs,
    private readonly chosen: Int16Array,
  ) {}

  of(wire: number, way: number): number {
    let sum = this.ways[wire]?.[way]?.cost ?? 0;
    for (const near of this.pairs.of(wire)) {
      const other = this.chosen[near.wire] ?? -1;
      if (other >= 0) sum += this.pairs.cost(wire, way, near, other);
    }
    return sum;
  }

  /** The first of the ways that cost least, but the way now where none is better; -1 where there is none. */
  best(wire: number, aside?: Aside): number {
    const own = this.ways[wire] ?? [];
    const now = this.chosen[wire] ?? -1;
    const most = aside?.most ?? 0;
    this.look(wire, aside);
    const { tables, steps, places, capped, count } = this;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    // The way now goes first; all in one loop, since this is where most of the time of large charts goes.
    for (let turn = now < 0 ? 0 : -1; turn < own.length; turn += 1) {
      const way = turn < 0 ? now : turn;
      let sum = own[way]?.cost ?? 0;
      if (sum >= least) break;
      for (let at = 0; at < count && sum < least; at += 1) {
        let cost = tables[at]?.[way * (steps[at] ?? 0) + (places[at] ?? 0)] ?? 0;
        if (cost < 0) cost = this.measure(wire, way, at);
        sum += cost > most && capped[at] === true ? most : cost;
      }
      if (sum >= least) continue;
      least = sum;
      best = way;
    }
    return best;
  }

  private look(wire: number, aside: Aside | undefined): void {
    let count = 0;
    const all = this.pairs.of(wire);
    for (let at = 0; at < all.length; at += 1) {
      const near = all[at];
      if (near === undefined) continue;
      const other = this.chosen[near.wire] ?? -1;
      if (other < 0) continue;
      this.tables[count] = near.table;
      this.steps[count] = near.step;
      this.places[count] = near.base + other * near.otherStep;
      this.nears[count] = at;
      this.capped[count] = aside !== undefined && aside.settled[near.wire] === 0;
      count += 1;
    }
    this.count = count;
  }

  private measure(wire: number, way: number, at: number): number {
    const near = this.pairs.of(wire)[this.nears[at] ?? 0];
    return near === undefined ? 0 : this.pairs.cost(wire, way, near, this.chosen[near.wire] ?? 0);
  }
}
