import type { Candidate } from "./candidates.ts";
import type { Neighbour, Pairs } from "./pairs.ts";

/** A search through all choices of a few wires among the ways that all others have. */
export interface GroupTask {
  readonly group: readonly number[];
  readonly ways: readonly (readonly Candidate[])[];
  readonly pairs: Pairs;
  /** By wire: its way now. */
  readonly chosen: Int16Array;
  /** Choices that may be looked at. */
  readonly steps: number;
}

/** What counts as better. */
const GAIN = 0.001;

/**
 * The best choice for the wires of a group, by depth first search with a bound: what is chosen so far, and for every
 * wire still to come the least that it costs among those. `better` is undefined where nothing is better than now.
 * Complete, unless `steps` ran out; then the best that was seen.
 */
export function searchGroup(task: GroupTask): { better: number[] | undefined; steps: number } {
  const { group, ways, pairs, chosen } = task;
  const links = group.map(() => new Array<Neighbour | undefined>(group.length));
  const outside: Neighbour[][] = group.map(() => []);
  group.forEach((wire, at) => {
    for (const near of pairs.of(wire)) {
      const other = group.indexOf(near.wire);
      if (other >= 0) (links[at] ?? [])[other] = near;
      else if ((chosen[near.wire] ?? -1) >= 0) outside[at]?.push(near);
    }
  });
  let least = -GAIN;
  let floor = 0;
  group.forEach((wire, at) => {
    const way = chosen[wire] ?? 0;
    least += ways[wire]?.[way]?.cost ?? 0;
    floor += ways[wire]?.[0]?.cost ?? 0;
    for (const near of outside[at] ?? []) least += pairs.cost(wire, way, near, chosen[near.wire] ?? 0);
    for (let other = 0; other < at; other += 1) {
      const near = links[at]?.[other];
      if (near !== undefined) least += pairs.cost(wire, way, near, chosen[near.wire] ?? 0);
    }
  });
  // Only ways that can be part of something better, with what they cost among the wires outside.
  const lists: number[][] = [];
  const sums: number[][] = [];
  for (const [at, wire] of group.entries()) {
    const own = ways[wire] ?? [];
    const list: number[] = [];
    const costs: number[] = [];
    let smallest = Number.POSITIVE_INFINITY;
    const slack = least - floor + (own[0]?.cost ?? 0);
    for (let way = 0; way < own.length; way += 1) {
      let sum = own[way]?.cost ?? 0;
      if (sum >= slack) break;
      for (const near of outside[at] ?? []) {
        sum += pairs.cost(wire, way, near, chosen[near.wire] ?? 0);
        if (sum >= slack) break;
      }
      if (sum >= slack) continue;
      list.push(way);
      costs.push(sum);
      if (sum < smallest) smallest = sum;
    }
    if (list.length === 0) return { better: undefined, steps: 0 };
    floor += smallest - (own[0]?.cost ?? 0);
    lists.push(list);
    sums.push(costs);
  }
  return new Search(task, group, links, lists, sums).run(least);
}

/** Costs of one wire's ways, and the least of them. */
interface Row {
  costs: Float64Array;
  least: number;
}

/**
 * The depth first search itself. At every depth each wire still to come has a row: what its ways cost among the wires
 * outside and those that are tried. Rows are kept and written over, and a wire that the tried one has nothing to do
 * with shares the row of the depth above.
 */
class Search {
  private readonly rows: Row[][];
  private readonly own: Row[][];
  private readonly tried: number[];
  private found: number[] | undefined;
  private left: number;
  private least = 0;

  constructor(
    private readonly task: GroupTask,
    private readonly group: readonly number[],
    private readonly links: readonly (readonly (Neighbour | undefined)[])[],
    private readonly lists: readonly (readonly number[])[],
    sums: readonly (readonly number[])[],
  ) {
    const first = sums.map((costs) => ({ costs: Float64Array.from(costs), least: Math.min(...costs) }));
    this.rows = group.map((_, depth) => (depth === 0 ? first : [...first]));
    this.own = group.map(() => []);
    this.tried = group.map(() => 0);
    this.left = task.steps;
  }

  run(least: number): { better: number[] | undefined; steps: number } {
    this.least = least;
    this.go(0, 0);
    return { better: this.found, steps: this.task.steps - this.left };
  }

  private go(at: number, sum: number): void {
    const { group, lists, tried } = this;
    const costs = this.rows[at]?.[at]?.costs ?? new Float64Array(0);
    let before = Number.NEGATIVE_INFINITY;
    let beforeAt = -1;
    for (;;) {
      // The next way by cost, then by place: mostly few of them are looked at, so that sorting does not pay.
      let index = -1;
      let next = Number.POSITIVE_INFINITY;
      for (let way = 0; way < costs.length; way += 1) {
        const cost = costs[way] ?? 0;
        if (cost < next && (cost > before || (cost === before && way > beforeAt))) {
          next = cost;
          index = way;
        }
      }
      if (index < 0) return;
      before = next;
      beforeAt = index;
      this.left -= 1;
      const cost = sum + next;
      if (this.left < 0 || cost >= this.least) return;
      const way = lists[at]?.[index] ?? 0;
      tried[at] = way;
      if (at + 1 === group.length) {
        this.least = cost - GAIN;
        this.found = [...tried];
        return;
      }
      if (this.bound(at, way, cost) < this.least) this.go(at + 1, cost);
    }
  }

  /** Fills the rows of the next depth; the least that all can cost, or less than that where it is no use already. */
  private bound(at: number, way: number, cost: number): number {
    const { group, links, rows, least } = this;
    const above = rows[at] ?? [];
    const below = rows[at + 1] ?? [];
    let bound = cost;
    for (let later = at + 1; later < group.length && bound < least; later += 1) {
      const before = above[later];
      if (before === undefined) continue;
      const near = links[at]?.[later];
      const row = near === undefined ? before : this.add(at, later, way, near, before);
      below[later] = row;
      bound += row.least;
    }
    return bound;
  }

  private add(at: number, later: number, way: number, near: Neighbour, before: Row): Row {
    const own = this.own[at] ?? [];
    const row = own[later] ?? { costs: new Float64Array(before.costs.length), least: 0 };
    own[later] = row;
    const { pairs } = this.task;
    const wire = this.group[at] ?? 0;
    const list = this.lists[later] ?? [];
    let least = Number.POSITIVE_INFINITY;
    for (let other = 0; other < list.length; other += 1) {
      const cost = (before.costs[other] ?? 0) + pairs.cost(wire, way, near, list[other] ?? 0);
      row.costs[other] = cost;
      if (cost < least) least = cost;
    }
    row.least = least;
    return row;
  }
}
