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
  const tried = group.map(() => 0);
  let found: number[] | undefined;
  let left = task.steps;
  /** `costs`: by wire still to come, what its ways cost among the wires outside and those that are tried. */
  const go = (at: number, sum: number, costs: readonly (readonly number[])[]): void => {
    const wire = group[at] ?? 0;
    const own = costs[at] ?? [];
    const order = own.map((_, index) => index).sort((x, y) => (own[x] ?? 0) - (own[y] ?? 0) || x - y);
    for (const index of order) {
      left -= 1;
      const cost = sum + (own[index] ?? 0);
      if (left < 0 || cost >= least) return;
      const way = lists[at]?.[index] ?? 0;
      tried[at] = way;
      if (at + 1 === group.length) {
        least = cost - GAIN;
        found = [...tried];
        return;
      }
      let bound = cost;
      const next = costs.slice();
      for (let later = at + 1; later < group.length && bound < least; later += 1) {
        const near = links[at]?.[later];
        const before = costs[later] ?? [];
        const list = lists[later] ?? [];
        const after = near === undefined ? before : new Array<number>(before.length);
        let min = Number.POSITIVE_INFINITY;
        for (let other = 0; other < before.length; other += 1) {
          let one = before[other] ?? 0;
          if (near !== undefined) {
            one += pairs.cost(wire, way, near, list[other] ?? 0);
            (after as number[])[other] = one;
          }
          if (one < min) min = one;
        }
        next[later] = after;
        bound += min;
      }
      if (bound < least) go(at + 1, cost, next);
    }
  };
  go(0, 0, sums);
  return { better: found, steps: task.steps - left };
}
