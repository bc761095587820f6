import { describe, expect, it } from "vitest";
import { type FaultName, judge } from "../../src/layout/judge/judge.ts";
import { layoutChart } from "../../src/layout/layout.ts";
import type { ChartLayout, LayoutPage, PlacedLine, PlacedSymbol, PlacedWord } from "../../src/layout/types.ts";
import { makeChart } from "./charts.ts";

/** A drawing without faults: a box, a decision that goes back to it, and an end, over three lanes. */
const chart = makeChart({
  lanes: ["Pemohon", "Petugas", "Kepala"],
  steps: [
    { symbols: [[0, "kapsul"]] },
    { symbols: [[1, "kotak"]] },
    { symbols: [[2, "ketupat"]] },
    { symbols: [[2, "kotak"]] },
    { symbols: [[0, "kapsul"]] },
  ],
  edges: [
    { from: [0, 0], to: [1, 0] },
    { from: [1, 0], to: [2, 0] },
    { from: [2, 0], to: [3, 0], word: "ya", answer: "yes" },
    { from: [2, 0], to: [1, 0], word: "tidak", answer: "no" },
    { from: [3, 0], to: [4, 0] },
  ],
});
const options = { paper: "a4", orientation: "landscape", pages: "tall", marks: false } as const;
const good = layoutChart(chart, options);

const faultsOf = (layout: ChartLayout): FaultName[] => judge(layout, chart).faults.map(({ name }) => name);

function withPage(change: (page: LayoutPage) => Partial<LayoutPage>): ChartLayout {
  return { ...good, pages: good.pages.map((page, at) => (at === 0 ? { ...page, ...change(page) } : page)) };
}
const withSymbol = (id: string, change: (symbol: PlacedSymbol) => Partial<PlacedSymbol>) =>
  withPage(({ symbols }) => ({ symbols: symbols.map((one) => (one.id === id ? { ...one, ...change(one) } : one)) }));
const withLine = (id: string, change: (line: PlacedLine) => Partial<PlacedLine>) =>
  withPage(({ lines }) => ({ lines: lines.map((one) => (one.id === id ? { ...one, ...change(one) } : one)) }));
const withWord = (line: string, change: (word: PlacedWord, page: LayoutPage) => Partial<PlacedWord>) =>
  withPage((page) => ({
    words: page.words.map((one) => (one.line === line ? { ...one, ...change(one, page) } : one)),
  }));

describe("the judge", () => {
  it("finds nothing in a good drawing", () => {
    expect(judge(good, chart).faults).toEqual([]);
  });

  it("sees a symbol on another and outside its cell", () => {
    const target = good.pages[0]?.symbols[3]?.rect;
    const moved = withSymbol("c1-3-1", ({ rect }) => ({ rect: { ...rect, y: (target?.y ?? 0) - 4 } }));
    expect(faultsOf(moved)).toContain("symbols-overlap");
    expect(faultsOf(moved)).toContain("symbol-outside-cell");
  });

  it("sees a line through a symbol", () => {
    const box = good.pages[0]?.symbols[1]?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
    const points = [
      { x: box.x - 30, y: box.y + 5 },
      { x: box.x + 90, y: box.y + 5 },
    ];
    expect(faultsOf(withLine("c1-g5", () => ({ points })))).toContain("line-through-symbol");
  });

  it("sees lines of different flows on each other, and a bend that touches another line", () => {
    const other = good.pages[0]?.lines.find(({ id }) => id === "c1-g5")?.points ?? [];
    expect(faultsOf(withLine("c1-g1", () => ({ points: other })))).toContain("lines-on-each-other");
    const [a, b] = other;
    const middle = { x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2, y: ((a?.y ?? 0) + (b?.y ?? 0)) / 2 };
    const touching = [middle, { x: middle.x + 13, y: middle.y }];
    const across = a?.x === b?.x ? touching : [middle, { x: middle.x, y: middle.y + 13 }];
    expect(faultsOf(withLine("c1-g1", () => ({ points: across })))).toContain("lines-touch");
  });

  it("lets lines to one symbol share their last stretch, not their first", () => {
    const merged = withLine("c1-g4", () => ({ points: good.pages[0]?.lines[0]?.points ?? [] }));
    expect(faultsOf(merged)).not.toContain("lines-on-each-other");
  });

  it("sees an end that is not a point of the diamond", () => {
    const off = withLine("c1-g3", ({ points }) => ({ points: points.map(({ x, y }) => ({ x: x + 5, y })) }));
    expect(faultsOf(off)).toContain("line-end-off-side");
  });

  it("sees slanted lines, lines outside of the lanes, and arrows without room", () => {
    const [first, ...rest] = good.pages[0]?.lines.find(({ id }) => id === "c1-g3")?.points ?? [];
    const start = first ?? { x: 0, y: 0 };
    const slanted = withLine("c1-g3", () => ({ points: [start, { x: start.x + 3, y: start.y + 7 }, ...rest] }));
    expect(faultsOf(slanted)).toContain("line-slanted");
    expect(faultsOf(withLine("c1-g3", () => ({ points: [{ x: 1, y: 1 }, start] })))).toContain("line-outside-lanes");
    const short = withLine("c1-g3", ({ points }) => {
      const end = points.at(-1) ?? start;
      return { points: [{ x: end.x, y: end.y - 3 }, end] };
    });
    expect(faultsOf(short)).toContain("no-room-for-arrow");
  });

  it("sees words on lines, symbols, borders and words, outside the lanes, and far from their line", () => {
    const at = (x: number, y: number) =>
      withWord("c1-g4", ({ rect, texts }) => ({
        rect: { ...rect, x, y },
        texts: texts.map((one) => ({ ...one, x, y })),
      }));
    const page = good.pages[0];
    const box = page?.symbols[3]?.rect ?? { x: 0, y: 0 };
    expect(faultsOf(at(box.x + 5, box.y + 5))).toContain("word-on-symbol");
    const line = page?.lines.find(({ id }) => id === "c1-g5")?.points[0] ?? { x: 0, y: 0 };
    expect(faultsOf(at(line.x - 4, line.y + 1))).toContain("word-on-line");
    const ya = page?.words.find((word) => word.line === "c1-g3")?.rect ?? { x: 0, y: 0 };
    expect(faultsOf(at(ya.x, ya.y))).toContain("word-on-word");
    expect(faultsOf(at(2, 2))).toContain("word-outside-lanes");
    const area = page?.laneArea ?? { x: 0, y: 0 };
    expect(faultsOf(at(area.x + 2, area.y + 2))).toContain("word-far-from-line");
    const cell = page?.cells.find(({ kind, texts }) => kind === "body" && texts.length === 0)?.rect;
    expect(faultsOf(at((cell?.x ?? 0) + (cell?.width ?? 0) - 4, area.y + 3))).toContain("word-on-border");
  });

  it("sees a word that stands nearer to another line than to its own", () => {
    const page = good.pages[0];
    const first = page?.lines.find(({ id }) => id === "c1-g5")?.points[0] ?? { x: 0, y: 0 };
    const moved = withWord("c1-g4", ({ rect }) => ({ rect: { ...rect, x: first.x + 1, y: first.y + 2 } }));
    expect(faultsOf(moved)).toContain("word-ambiguous");
  });

  it("sees missing lines and words, and text out of its cell", () => {
    expect(faultsOf(withPage(({ lines }) => ({ lines: lines.slice(1) })))).toContain("line-missing");
    expect(faultsOf(withPage(() => ({ words: [] })))).toContain("word-missing");
    const wide = withPage(({ cells }) => ({
      cells: cells.map((cell) => ({ ...cell, texts: cell.texts.map((text) => ({ ...text, width: 900 })) })),
    }));
    expect(faultsOf(wide)).toContain("text-outside-cell");
  });

  it("sees a connector without its other half", () => {
    const long = makeChart({
      lanes: ["A", "B"],
      steps: Array.from({ length: 30 }, (_, row) => ({ symbols: [[row % 2, "kotak"] as const] })),
      edges: Array.from({ length: 29 }, (_, row) => ({ from: [row, 0] as const, to: [row + 1, 0] as const })),
    });
    const layout = layoutChart(long, { ...options, pages: "split" });
    expect(judge(layout, long).faults).toEqual([]);
    const [first, ...rest] = layout.pages;
    const broken = { ...layout, pages: [...(first === undefined ? [] : [{ ...first, connectors: [] }]), ...rest] };
    expect(judge(broken, long).faults.map(({ name }) => name)).toContain("connector-unpaired");
  });

  it("counts crossings, bends and lengths", () => {
    const { scores } = judge(good, chart);
    expect(scores.lines).toBe(5);
    expect(scores.crossings).toBe(0);
    expect(scores.mostBends).toBeLessThanOrEqual(3);
    expect(scores.length).toBeGreaterThan(100);
  });
});
