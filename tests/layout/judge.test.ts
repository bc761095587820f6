import { describe, expect, it } from "vitest";
import { FAULT_NAMES } from "../../src/layout/judge/faults.ts";
import { judge } from "../../src/layout/judge/judge.ts";
import type { ChartLayout } from "../../src/layout/types.ts";
import { chart, good, goodPages, headOn, long, plants, withLine, withPage } from "./planted.ts";

const namesIn = (layout: ChartLayout) =>
  judge(layout, layout.pages.length > 1 ? long : chart).faults.map((f) => f.name);

describe("the judge", () => {
  it("finds nothing in good drawings", () => {
    expect(judge(good, chart).faults).toEqual([]);
    expect(goodPages.pages.length).toBeGreaterThan(1);
    expect(judge(goodPages, long).faults).toEqual([]);
  });

  it("knows no fault that is not planted here", () => {
    expect(Object.keys(plants).sort()).toEqual([...FAULT_NAMES].sort());
  });

  it.each(FAULT_NAMES)("finds %s", (name) => {
    expect(namesIn(plants[name])).toContain(name);
  });

  it("names the page and the elements of a fault, each fault once", () => {
    const { faults } = judge(plants["line-through-symbol"], chart);
    const through = faults.filter(({ name }) => name === "line-through-symbol");
    expect(through).toEqual([{ name: "line-through-symbol", page: 0, elements: ["c1-g5", "c1-4-1"] }]);
  });

  it("sees a word on a line that runs along a border of the table", () => {
    const { laneArea, words } = good.pages[0] ?? { laneArea: { x: 0, y: 0 }, words: [] };
    const word = words.find(({ line }) => line === "c1-g4")?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
    const foot = { x: word.x - 20, y: word.y + word.height / 2 };
    expect(word.x - 20).toBeGreaterThan(laneArea.x);
    const along = withLine("c1-g5", () => ({ points: [foot, { x: word.x + word.width + 20, y: foot.y }] }));
    expect(judge(along).faults).toContainEqual({
      name: "word-on-line",
      page: 0,
      elements: ["c1-g4:tidak", "c1-g5"],
    });
  });

  it("lets lines to one symbol share their last stretch", () => {
    expect(namesIn(headOn.together)).not.toContain("lines-on-each-other");
    expect(namesIn(headOn.joined)).not.toContain("lines-on-each-other");
    expect(namesIn(headOn.joined)).not.toContain("lines-touch");
  });

  it("lets one row alone be higher than the paper, and a drawing for the screen", () => {
    const high = withPage(
      ({ cells, symbols, height }) => ({
        cells: cells.filter(({ step }) => step === undefined || step === 0),
        symbols: symbols.slice(0, 1),
        height: height + goodPages.paper.height,
      }),
      goodPages,
    );
    expect(namesIn(high)).not.toContain("page-too-high");
    expect(namesIn(withPage(({ height }) => ({ height: height + 9999 })))).toEqual([]);
  });

  it("counts crossings, bends and lengths", () => {
    const { scores, places } = judge(good, chart);
    expect(scores.lines).toBe(5);
    expect(scores.crossings).toBe(0);
    expect(scores.headOn).toBe(0);
    expect(scores.mostBends).toBeLessThanOrEqual(3);
    expect(scores.length).toBeGreaterThan(100);
    expect(places).toEqual([{ crossings: [], headOn: [] }]);
  });

  it("says where lines of different flows cross", () => {
    const [from, to] = good.pages[0]?.lines.find(({ id }) => id === "c1-g3")?.points ?? [];
    const [x, y] = [from?.x ?? 0, ((from?.y ?? 0) + (to?.y ?? 0)) / 2];
    const across = withLine("c1-g1", () => ({
      points: [
        { x: x - 9, y },
        { x: x + 9, y },
      ],
    }));
    expect(judge(across).places[0]?.crossings).toEqual([{ x, y }]);
    expect(judge(across).scores.crossings).toBe(1);
  });

  it("counts lines to one symbol that meet head on", () => {
    expect(judge(headOn.met).scores.headOn).toBe(1);
    expect(judge(headOn.met).places[0]?.headOn).toHaveLength(1);
    expect(judge(headOn.together).scores.headOn).toBe(0);
    expect(judge(headOn.joined).scores.headOn).toBe(0);
  });
});
