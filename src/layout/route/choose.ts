import type { Wire } from "../place/plan.ts";
import type { Candidate } from "./candidates.ts";
import { Chains } from "./chains.ts";
import { searchGroup } from "./group.ts";
import { Pairs } from "./pairs.ts";
import { IMPOSSIBLE, type PairCosts } from "./relation.ts";
import { Sums } from "./sums.ts";

/** How far the search through groups goes. */
interface Effort {
  /** Wires that are searched through together, groups that are tried around one wire, and choices in one group. */
  readonly group: number;
  readonly tries: number;
  readonly steps: number;
  /** Choices in all groups, for each wire that they are tried around: time grows with the number of wires. */
  readonly stepsPerWire: number;
}

/** Enough for nearly all: what is left crosses, and is for chains. */
const EFFORT: Effort = { group: 6, tries: 12, steps: 100, stepsPerWire: 100 };

const ROUNDS = 6;

/**
 * Chooses a way for every wire so that the sum of what the ways cost by themselves and what each pair of them costs
 * is small: one wire after the other, then each again among all others, then small groups around what could still
 * be better, each group searched through completely. Wires that cross in the end get more ways to choose from, and
 * push others aside (`chains.ts`).
 */
export class Choice {
  /** By wire: index of its way, or -1 where it has none. */
  readonly chosen: Int16Array;
  private readonly pairs: Pairs;
  private readonly sums: Sums;
  /** Wires around which something changed since a group, or a chain, was tried. */
  private readonly stale: Uint8Array;
  private readonly unpushed: Uint8Array;

  constructor(
    wires: readonly Wire[],
    private readonly ways: (readonly Candidate[])[],
    private readonly costs: PairCosts,
  ) {
    this.chosen = new Int16Array(wires.length).fill(-1);
    this.stale = new Uint8Array(wires.length).fill(1);
    this.unpushed = new Uint8Array(wires.length).fill(1);
    this.pairs = new Pairs(wires, ways, costs);
    this.sums = new Sums(ways, this.pairs, this.chosen);
  }

  /** `more` gives a longer list of ways for a wire, cheapest first. */
  run(order: readonly number[], more: (wire: number) => readonly Candidate[]): void {
    for (const wire of order) this.best(wire);
    for (let round = 0; round < ROUNDS; round += 1) {
      let moved = false;
      for (const wire of order) moved = this.best(wire) || moved;
      if (!moved) break;
    }
    this.improve(order);
    const crossing = order.filter((wire) => this.crosses(wire));
    for (const wire of crossing) this.lengthen(wire, more(wire));
    if (crossing.length > 0) this.untangle(order);
  }

  private lengthen(wire: number, list: readonly Candidate[]): void {
    const way = this.ways[wire]?.[this.chosen[wire] ?? -1];
    this.ways[wire] = list;
    this.chosen[wire] = way === undefined ? -1 : list.findIndex((one) => same(one, way));
    this.pairs.renew(wire);
    if (this.best(wire)) this.changed(wire);
  }

  private untangle(order: readonly number[]): void {
    const { ways, pairs, chosen } = this;
    const chains = new Chains({ ways, pairs, chosen, crossing: this.costs.crossing });
    for (let round = 0; round < ROUNDS; round += 1) {
      let moved = false;
      for (const wire of order) {
        if (this.unpushed[wire] === 0 || !this.crosses(wire)) continue;
        this.unpushed[wire] = 0;
        const touched = chains.from(wire) ?? [];
        for (const one of touched) this.changed(one);
        moved = moved || touched.length > 0;
      }
      if (!moved) return;
      this.improve(order);
    }
  }

  /** The way of a wire; undefined where it has none that can be drawn among the others. */
  wayOf(wire: number): Candidate | undefined {
    const way = this.chosen[wire] ?? -1;
    return way < 0 || this.sums.of(wire, way) >= IMPOSSIBLE ? undefined : this.ways[wire]?.[way];
  }

  private crosses(wire: number): boolean {
    const way = this.chosen[wire] ?? -1;
    return (
      way >= 0 &&
      this.pairs.of(wire).some((near) => {
        const other = this.chosen[near.wire] ?? -1;
        return other >= 0 && this.pairs.cost(wire, way, near, other) >= this.costs.crossing;
      })
    );
  }

  private best(wire: number): boolean {
    const best = this.sums.best(wire);
    const moved = best !== this.chosen[wire];
    this.chosen[wire] = best;
    return moved;
  }

  private improve(order: readonly number[]): void {
    let left = EFFORT.stepsPerWire * order.length;
    for (let round = 0; round < ROUNDS; round += 1) {
      let moved = false;
      for (const wire of order) {
        if (this.stale[wire] === 0) continue;
        if (left <= 0) return;
        this.stale[wire] = 0;
        const { better, steps } = this.around(wire, EFFORT);
        left -= steps;
        moved = better || moved;
      }
      if (!moved) return;
    }
  }

  /** Looks for a better choice of a wire together with those that stand in the way of its cheaper ways. */
  private around(wire: number, effort: Effort): { better: boolean; steps: number } {
    const now = this.chosen[wire] ?? -1;
    const ways = this.ways[wire] ?? [];
    const cost = now < 0 ? 0 : this.sums.of(wire, now);
    const tried = new Set<string>();
    let steps = 0;
    for (let way = 0; way < ways.length && tried.size < effort.tries; way += 1) {
      if ((ways[way]?.cost ?? 0) >= cost - 1) break;
      const group = this.inTheWay(wire, way, effort.group);
      const key = group.join(" ");
      if (group.length > effort.group || tried.has(key)) continue;
      tried.add(key);
      const { pairs, chosen } = this;
      const found = searchGroup({ group, ways: this.ways, pairs, chosen, steps: effort.steps });
      steps += found.steps;
      if (found.better === undefined) continue;
      for (const [at, better] of found.better.entries()) this.change(group[at] ?? 0, better);
      return { better: true, steps };
    }
    return { better: false, steps };
  }

  private change(wire: number, way: number): void {
    if (this.chosen[wire] === way) return;
    this.chosen[wire] = way;
    this.changed(wire);
  }

  private changed(wire: number): void {
    this.stale[wire] = 1;
    this.unpushed[wire] = 1;
    for (const near of this.pairs.of(wire)) {
      this.stale[near.wire] = 1;
      this.unpushed[near.wire] = 1;
    }
  }

  /** The wire, those that one of its ways has to do with, and those that its way now has to do with. */
  private inTheWay(wire: number, way: number, most: number): number[] {
    const group = [wire];
    const now = this.chosen[wire] ?? 0;
    for (const near of this.pairs.of(wire)) {
      const other = this.chosen[near.wire] ?? -1;
      if (other < 0) continue;
      const meets = this.pairs.cost(wire, way, near, other) > 0 || this.pairs.cost(wire, now, near, other) > 0;
      if (meets) group.push(near.wire);
      if (group.length > most) break;
    }
    return group.sort((a, b) => a - b);
  }
}

const same = (a: Candidate, b: Candidate): boolean =>
  a.xs.length === b.xs.length && a.xs.every((x, at) => x === b.xs[at] && a.ys[at] === b.ys[at]);
