import { describe, expect, it } from "vitest";
import { judge } from "../../src/layout/judge/judge.ts";
import { layoutChart } from "../../src/layout/layout.ts";
import { mixedFlow } from "./mixed-flows.ts";
import { randomFlow } from "./random-flow.ts";

/** Seeds of mixed sizes; `npm run bench:layout -- --flows 10000` judges many more. */
const MIXED = 240;
const GROUPS = 6;
const LARGEST = [6, 200, 2] as const;

describe("seeded flows have no hard faults", () => {
  for (let group = 0; group < GROUPS; group += 1) {
    const size = MIXED / GROUPS;
    const first = group * size + 1;
    it(`seeds ${first} to ${first + size - 1}, mixed sizes, papers and orientations`, { timeout: 60_000 }, () => {
      const faults = Array.from({ length: size }, (_, at) => {
        const { chart, sheet } = mixedFlow(first + at);
        return (["split", "tall"] as const).flatMap((pages) => {
          const layout = layoutChart(chart, { ...sheet, pages, marks: at % 2 === 0 });
          return judge(layout, chart).faults.map((fault) => ({ seed: first + at, pages, ...fault }));
        });
      });
      expect(faults.flat()).toEqual([]);
    });
  }

  it("the largest: 6 lanes, 200 steps", { timeout: 60_000 }, () => {
    const [lanes, steps, seeds] = LARGEST;
    const faults = Array.from({ length: seeds }, (_, at) => {
      const chart = randomFlow(at + 1, lanes, steps);
      const pages = at % 2 === 0 ? "split" : "tall";
      const layout = layoutChart(chart, { paper: "a4", orientation: "landscape", pages, marks: false });
      return judge(layout, chart).faults.map((fault) => ({ seed: at + 1, ...fault }));
    });
    expect(faults.flat()).toEqual([]);
  });
});

describe("the made-up flows", () => {
  const flows = Array.from({ length: MIXED }, (_, at) => mixedFlow(at + 1));

  it("are of all sizes and on all sheets", () => {
    const steps = flows.map(({ chart }) => chart.steps.length);
    expect(Math.min(...steps)).toBeLessThan(8);
    expect(Math.max(...steps)).toBeGreaterThan(100);
    expect(new Set(flows.map(({ sheet }) => `${sheet.paper} ${sheet.orientation}`)).size).toBe(6);
  });

  it("keep the share of rows that stay in their lane", () => {
    const share = (stay?: number) => {
      const chart = randomFlow(1, 5, 2000, true, stay);
      const lanes = chart.steps.map(({ symbols }) => chart.symbols[symbols[0] ?? 0]?.lane);
      return lanes.filter((lane, at) => at > 0 && lane === lanes[at - 1]).length / lanes.length;
    };
    expect(share()).toBeCloseTo(0.2, 1);
    expect(share(0.6)).toBeCloseTo(0.6, 1);
  });
});
