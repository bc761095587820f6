import type { Candidate } from "./candidates.ts";
import type { Pairs } from "./pairs.ts";
import { type Aside, Sums } from "./sums.ts";

/** What a choice is made of, and what chains change of it. */
export interface Choosing {
  /** By wire: its ways, cheapest first. */
  readonly ways: readonly (readonly Candidate[])[];
  readonly pairs: Pairs;
  /** By wire: index of its way, or -1 where it has none. */
  readonly chosen: Int16Array;
  /** What a crossing costs; ways that cost each other as much stand in each other's way. */
  readonly crossing: number;
}

/** Ways that a chain may begin with, and wires that may be pushed aside in one chain. */
const BEGINNINGS = 160;
const LONGEST = 12;
/** What a way pays for each wire that it pushes aside, while that wire has not found its new way. */
const PUSH = 20;
/** Times that the wires of a chain look around again when all of them have found a way. */
const SETTLE = 2;
/** What counts as better. */
const GAIN = 0.001;

/**
 * Ejection chains: a wire that crosses takes another of its ways, whoever stands there; those that stand there take
 * the best that is left to them and may push others aside in turn, but no wire moves twice. A chain is kept where the
 * sum is smaller in the end, and given up as soon as what cannot move any more costs as much as all did before.
 * So a better choice is found where many wires have to change for it, one after the other, which a search through all
 * choices of a few wires does not reach.
 */
export class Chains {
  /** Wires that the chain has moved, or left where they were, for good. */
  private readonly settled: Uint8Array;
  private readonly aside: Aside;
  private readonly sums: Sums;
  private readonly touched: number[] = [];
  private readonly before: number[] = [];
  private readonly queue: number[] = [];
  /** What the sum has grown by, and how much of that is owed to wires which may still move. */
  private grown = 0;
  private open = 0;

  constructor(private readonly state: Choosing) {
    this.settled = new Uint8Array(state.chosen.length);
    this.sums = new Sums(state.ways, state.pairs, state.chosen);
    this.aside = { settled: this.settled, most: PUSH };
  }

  /** Tries chains from a wire, cheapest way first; the wires of the one that was kept, undefined where none was. */
  from(wire: number): readonly number[] | undefined {
    const { ways, chosen } = this.state;
    const own = ways[wire] ?? [];
    const now = chosen[wire] ?? -1;
    const most = this.sums.of(wire, now);
    for (let way = 0; way < Math.min(own.length, BEGINNINGS); way += 1) {
      if ((own[way]?.cost ?? 0) >= most) break;
      if (way === now) continue;
      const better = this.chain(wire, way);
      const touched = better ? [...this.touched] : undefined;
      this.end(better);
      if (touched !== undefined) return touched;
    }
    return undefined;
  }

  private chain(first: number, way: number): boolean {
    const { queue, settled } = this;
    this.settle(first, way);
    for (let head = 0; head < queue.length; head += 1) {
      if (this.grown - this.open > -GAIN || this.touched.length > LONGEST) return false;
      const wire = queue[head] ?? 0;
      if (settled[wire] === 0) this.settle(wire, this.sums.best(wire, this.aside));
    }
    for (let round = 0; round < SETTLE; round += 1) {
      for (const wire of this.touched) this.move(wire, this.sums.best(wire));
    }
    return this.grown < -GAIN;
  }

  /** Gives a wire its way in this chain; those who stand in it have to look for another. */
  private settle(wire: number, way: number): void {
    const { ways, pairs, chosen, crossing } = this.state;
    this.settled[wire] = 1;
    this.touched.push(wire);
    this.before.push(chosen[wire] ?? -1);
    const now = chosen[wire] ?? -1;
    for (const near of pairs.of(wire)) {
      const other = chosen[near.wire] ?? -1;
      if (other < 0) continue;
      const cost = pairs.cost(wire, way, near, other);
      const before = pairs.cost(wire, now, near, other);
      this.grown += cost - before;
      if (this.settled[near.wire] === 1) {
        if (before >= crossing) this.open -= before;
      } else if (cost >= crossing) {
        this.open += cost;
        this.queue.push(near.wire);
      }
    }
    this.grown += (ways[wire]?.[way]?.cost ?? 0) - (ways[wire]?.[now]?.cost ?? 0);
    chosen[wire] = way;
  }

  private move(wire: number, way: number): void {
    const { chosen } = this.state;
    const now = chosen[wire] ?? -1;
    if (now === way) return;
    this.grown += this.sums.of(wire, way) - this.sums.of(wire, now);
    chosen[wire] = way;
  }

  /** Forgets the chain; takes it back where it is not `kept`. */
  private end(kept: boolean): void {
    for (const [at, wire] of this.touched.entries()) {
      this.settled[wire] = 0;
      if (!kept) this.state.chosen[wire] = this.before[at] ?? -1;
    }
    this.touched.length = 0;
    this.before.length = 0;
    this.queue.length = 0;
    this.grown = 0;
    this.open = 0;
  }
}
