import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "../../src/layout/judge/judge.ts";
import { layoutChart } from "../../src/layout/layout.ts";
import { planChart, planPage } from "../../src/layout/place/page.ts";
import type { Wire } from "../../src/layout/place/plan.ts";
import { type Candidate, candidatesOf, Ground } from "../../src/layout/route/candidates.ts";
import { Chains } from "../../src/layout/route/chains.ts";
import { Choice } from "../../src/layout/route/choose.ts";
import { PAIR_COSTS } from "../../src/layout/route/costs.ts";
import { Grid } from "../../src/layout/route/grid.ts";
import { searchGroup } from "../../src/layout/route/group.ts";
import { Pairs } from "../../src/layout/route/pairs.ts";
import { IMPOSSIBLE, pairCost } from "../../src/layout/route/relation.ts";
import { randomFlow } from "./random-flow.ts";

/** A way through the places of the grid, as `x,y x,y ...`: odd numbers are middles, even ones channels. */
function way(places: string): Candidate {
  const points = places.split(" ").map((place) => place.split(",").map(Number));
  const xs = points.map(([x]) => x ?? 0);
  const ys = points.map(([, y]) => y ?? 0);
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  return { xs, ys, cost: 0, ...box };
}

const strangers = { sameTarget: false, sameSource: false };
const between = (a: string, b: string, kin = strangers) => pairCost(way(a), way(b), kin, PAIR_COSTS);

describe("what two ways cost each other", () => {
  it.each([
    ["straight across", "1,5 9,5", "5,1 5,9", PAIR_COSTS.crossing],
    ["apart", "1,1 1,3", "5,1 5,3", 0],
    ["one inside the other in a channel", "3,1 4,1 4,9 3,9", "3,3 4,3 4,7 3,7", 0],
    ["one from the other side into a channel", "3,1 4,1 4,9 3,9", "3,3 4,3 4,7 5,7", PAIR_COSTS.crossing],
    ["side by side through a channel", "3,1 4,1 4,9 5,9", "3,3 4,3 4,11 5,11", 0],
    ["side by side and then across", "3,1 4,1 4,9 3,9", "3,3 4,3 4,11 5,11", PAIR_COSTS.crossing],
    ["parting again to the sides from which they came", "3,1 4,1 4,9 3,9", "5,3 4,3 4,7 5,7", 0],
    ["around two corners without crossing", "3,1 4,1 4,6 7,6 7,9", "3,3 4,3 4,6 5,6 5,9", 0],
    ["on one middle", "1,5 7,5", "3,5 9,5", IMPOSSIBLE],
    ["touching in an empty cell", "1,5 5,5 5,1", "9,5 5,5 5,9", IMPOSSIBLE],
    ["at two sides of one symbol", "1,5 5,5", "5,5 5,9", 0],
  ])("%s", (_, a, b, cost) => {
    expect(between(a, b)).toBe(cost);
    expect(between(b, a)).toBe(cost);
  });

  it("lets lines to one symbol run together, but not against each other", () => {
    const kin = { sameTarget: true, sameSource: false };
    expect(between("1,1 5,1 5,9", "3,5 5,5 5,9", kin)).toBe(0);
    expect(between("5,1 5,5 7,5", "5,9 5,5 7,5", kin)).toBe(PAIR_COSTS.headOn);
    expect(between("5,1 5,7 3,7", "5,9 5,3 3,3", kin)).toBe(IMPOSSIBLE);
    // Down one channel and apart again, to the upper and the lower side of the symbol.
    expect(between("3,1 4,1 4,6 7,6 7,7", "3,3 4,3 4,8 7,8 7,7", kin)).toBe(IMPOSSIBLE);
  });
});

function prepared(seed: number, lanes: number, steps: number, most: number) {
  const chart = randomFlow(seed, lanes, steps, true);
  const plan = planPage(planChart(chart, 1), 0, 0, chart.steps.length, []);
  const ground = new Ground(new Grid(plan));
  return { wires: plan.wires, ways: plan.wires.map((wire: Wire) => [...candidatesOf(ground, wire, most)]) };
}

/** The sum that the choice makes small. */
function total(ways: readonly (readonly Candidate[])[], wires: readonly Wire[], chosen: Int16Array): number {
  const pairs = new Pairs(wires, ways, PAIR_COSTS);
  let sum = 0;
  wires.forEach((_, wire) => {
    sum += ways[wire]?.[chosen[wire] ?? 0]?.cost ?? 0;
    for (const near of pairs.of(wire)) {
      if (near.wire > wire) sum += pairs.cost(wire, chosen[wire] ?? 0, near, chosen[near.wire] ?? 0);
    }
  });
  return sum;
}

describe("the choice of ways", () => {
  it("is hardly ever worse than the best of all choices on small charts", () => {
    let best = 0;
    let sum = 0;
    let least = 0;
    const seeds = 40;
    for (let seed = 1; seed <= seeds; seed += 1) {
      const { wires, ways } = prepared(seed, 4, 8, 12);
      const choice = new Choice(wires, ways, PAIR_COSTS);
      choice.run(
        wires.map((_, wire) => wire),
        (wire) => ways[wire] ?? [],
      );
      const group = wires.map((_, wire) => wire);
      const pairs = new Pairs(wires, ways, PAIR_COSTS);
      const steps = 2_000_000;
      const exact = searchGroup({ group, ways, pairs, chosen: choice.chosen, steps });
      // The search went through everything: what it says is the best of all.
      expect(exact.steps).toBeLessThan(steps);
      const own = total(ways, wires, choice.chosen);
      sum += own;
      least += exact.better === undefined ? own : total(ways, wires, Int16Array.from(exact.better));
      if (exact.better === undefined) best += 1;
    }
    expect(best / seeds).toBeGreaterThanOrEqual(0.9);
    expect(sum / least).toBeLessThan(1.02);
  });

  it("crosses no more often than the best peer on the same flows", () => {
    // elkjs with fixed cells, seeds 1-100 of the benchmark's flows with decisions only: 9 crossings.
    let crossings = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      const chart = randomFlow(seed, 5, 20, true);
      const drawn = layoutChart(chart, { paper: "a4", orientation: "landscape", pages: "tall", marks: false });
      crossings += judge(drawn, chart).scores.crossings;
    }
    expect(crossings).toBeLessThanOrEqual(9);
  });

  it("makes no fault, and no line with more than four bends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const chart = randomFlow(seed, 5, 14, true);
        const { scores, faults } = judge(
          layoutChart(chart, { paper: "a4", orientation: "landscape", pages: "tall", marks: false }),
          chart,
        );
        expect(faults).toEqual([]);
        expect(scores.mostBends).toBeLessThanOrEqual(4);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

describe("a chain of wires that push each other aside", () => {
  it("makes the sum smaller, or leaves every wire where it was", () => {
    let kept = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const { wires, ways } = prepared(seed, 5, 14, 20);
        const pairs = new Pairs(wires, ways, PAIR_COSTS);
        const chosen = new Int16Array(wires.length);
        const chains = new Chains({ ways, pairs, chosen, crossing: PAIR_COSTS.crossing });
        for (const wire of wires.keys()) {
          const [before, sum] = [[...chosen], total(ways, wires, chosen)];
          const touched = chains.from(wire);
          if (touched === undefined) expect([...chosen]).toEqual(before);
          else {
            kept += 1;
            expect(total(ways, wires, chosen)).toBeLessThan(sum);
            const moved = wires.map((_, one) => one).filter((one) => chosen[one] !== before[one]);
            expect(touched).toEqual(expect.arrayContaining(moved));
          }
        }
      }),
      { numRuns: 25, seed: 7 },
    );
    expect(kept).toBeGreaterThan(50);
  });
});
