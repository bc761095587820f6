import { describe, expect, it } from "vitest";
import { judge } from "../../src/layout/judge/judge.ts";
import { layoutChart } from "../../src/layout/layout.ts";
import { randomFlow } from "./random-flow.ts";

const SIZES = [
  [4, 10, 40],
  [5, 20, 30],
  [5, 50, 12],
  [6, 200, 2],
] as const;

describe("random flows have no hard faults", () => {
  for (const [lanes, steps, seeds] of SIZES) {
    for (const pages of ["split", "tall"] as const) {
      it(`${lanes} lanes, ${steps} steps, ${pages}`, { timeout: 60_000 }, () => {
        const faults = Array.from({ length: seeds }, (_, seed) => {
          const chart = randomFlow(seed + 1, lanes, steps);
          const layout = layoutChart(chart, { paper: "a4", orientation: "landscape", pages, marks: false });
          return judge(layout, chart).faults.map((fault) => ({ seed: seed + 1, ...fault }));
        });
        expect(faults.flat()).toEqual([]);
      });
    }
  }

  it("on portrait paper and with nine lanes", { timeout: 60_000 }, () => {
    const faults = [1, 2, 3, 4, 5, 6].flatMap((seed) => {
      const chart = randomFlow(seed, seed > 3 ? 9 : 5, 24);
      const orientation = seed > 3 ? "landscape" : "portrait";
      const layout = layoutChart(chart, {
        paper: seed % 2 === 0 ? "f4" : "letter",
        orientation,
        pages: "split",
        marks: true,
      });
      return judge(layout, chart).faults.map((fault) => ({ seed, ...fault }));
    });
    expect(faults).toEqual([]);
  });
});
