import { describe, expect, it } from "vitest";
import { judge } from "../../src/layout/judge/judge.ts";
import { layoutChart, printableArea } from "../../src/layout/layout.ts";
import type { Chart } from "../../src/model/types.ts";
import { makeChart } from "./charts.ts";
import { exampleChart } from "./example.ts";
import { randomFlow } from "./random-flow.ts";

const options = { paper: "a4", orientation: "landscape", pages: "split", marks: false } as const;
const chain = (steps: number, text = "Menyusun laporan"): Chart =>
  makeChart({
    lanes: ["Petugas", "Kepala"],
    steps: Array.from({ length: steps }, (_, row) => ({ text, symbols: [[row % 2, "kotak"] as const] })),
    edges: Array.from({ length: steps - 1 }, (_, row) => ({ from: [row, 0] as const, to: [row + 1, 0] as const })),
  });

describe("the layout of a chart", () => {
  it("draws groups, lists, joint rows, chains and nested decisions without a fault, on every paper", () => {
    for (const paper of ["a4", "f4", "letter"] as const) {
      for (const orientation of ["landscape", "portrait"] as const) {
        const chart = exampleChart({ numberRow: true });
        expect(judge(layoutChart(chart, { ...options, paper, orientation }), chart).faults).toEqual([]);
      }
    }
  });

  it("is the same each time", () => {
    expect(layoutChart(randomFlow(3, 5, 30), options)).toEqual(layoutChart(randomFlow(3, 5, 30), options));
  });

  it("keeps pages within the paper, with heads on each, and connectors in pairs in one lane", () => {
    const layout = layoutChart(chain(40), options);
    const paper = printableArea(options);
    expect(layout.paper).toEqual(paper);
    expect(layout.pages.length).toBeGreaterThan(2);
    const connectors = layout.pages.flatMap((page) => page.connectors);
    for (const page of layout.pages) {
      expect(page.width).toBeCloseTo(paper.width);
      expect(page.height).toBeLessThanOrEqual(paper.height);
      expect(page.cells.some(({ kind, texts }) => kind === "head" && texts[0]?.text === "Kepala")).toBe(true);
    }
    for (const { pair } of connectors) {
      expect(connectors.filter((one) => one.pair === pair).map(({ lane }) => lane)).toHaveLength(2);
      expect(new Set(connectors.filter((one) => one.pair === pair).map(({ lane }) => lane)).size).toBe(1);
    }
  });

  it("letters the connectors where more than one line crosses a break", () => {
    const labels = (chart: Chart) =>
      layoutChart(chart, options).pages.flatMap((page) => page.connectors.map(({ label }) => label));
    expect(new Set(labels(chain(20)))).toEqual(new Set([undefined]));
    const back = chain(20);
    const first = back.edges[0];
    if (first === undefined) throw new Error("no edge");
    const edge = { ...first, index: back.edges.length, from: 19, to: 0 };
    expect(labels({ ...back, edges: [...back.edges, edge] })).toContain("B");
  });

  it("gives a row that is higher than a page a larger page", () => {
    const long = Array.from({ length: 900 }, () => "memeriksa kelengkapan").join(" ");
    const layout = layoutChart(chain(3, long), { ...options, orientation: "portrait" });
    expect(layout.pages).toHaveLength(3);
    expect(Math.max(...layout.pages.map(({ height }) => height))).toBeGreaterThan(layout.paper.height);
  });

  it("draws one page without connectors for the screen", () => {
    const { pages } = layoutChart(chain(60), { ...options, pages: "tall" });
    expect(pages).toHaveLength(1);
    expect(pages[0]?.connectors).toEqual([]);
  });

  it("leaves out the columns that the chart does not print", () => {
    const chart = exampleChart({ without: ["mutu-baku", "keterangan"] });
    const heads = layoutChart(chart, options).pages[0]?.cells.flatMap(({ kind, texts }) =>
      kind === "head" ? texts.map(({ text }) => text) : [],
    );
    expect(heads).not.toContain("Mutu Baku");
    expect(heads).not.toContain("Waktu");
    expect(heads).toContain("Pelaksana");
  });

  it("sets words apart where four outcomes and an entry share a diamond", () => {
    const chart = makeChart({
      lanes: ["Petugas", "Kepala", "Sekretaris"],
      steps: [
        { symbols: [[0, "kapsul"]] },
        { symbols: [[1, "ketupat"]] },
        { symbols: [[0, "kotak"]] },
        { symbols: [[1, "kotak"]] },
        { symbols: [[2, "kotak"]] },
        { symbols: [[1, "kapsul"]] },
      ],
      edges: [
        { from: [0, 0], to: [1, 0] },
        { from: [1, 0], to: [2, 0], word: "dialihkan", answer: "other" },
        { from: [1, 0], to: [3, 0], word: "dilimpahkan", answer: "other" },
        { from: [1, 0], to: [4, 0], word: "ditunda", answer: "other" },
        { from: [1, 0], to: [5, 0], word: "dibatalkan", answer: "other" },
      ],
    });
    const layout = layoutChart(chart, options);
    expect(judge(layout, chart).faults).toEqual([]);
    expect(layout.pages[0]?.words).toHaveLength(4);
  });

  it("keeps a word that stands apart off the arrow head of a short line", () => {
    const chart = makeChart({
      lanes: ["Pemohon", "Staf", "Kasubag Umum"],
      steps: [
        {
          symbols: [
            [0, "kapsul"],
            [1, "kotak"],
          ],
        },
        {
          symbols: [
            [2, "ketupat"],
            [2, "kapsul"],
            [2, "kapsul"],
          ],
        },
        {
          symbols: [
            [1, "kotak"],
            [0, "kotak"],
          ],
        },
        { symbols: [[1, "kapsul"]] },
      ],
      edges: [
        { from: [0, 0], to: [0, 1] },
        { from: [0, 1], to: [1, 0] },
        { from: [1, 0], to: [0, 0], word: "ditunda", answer: "other" },
        { from: [1, 0], to: [1, 1], word: "dialihkan", answer: "other" },
        { from: [1, 0], to: [1, 2], word: "dilimpahkan", answer: "other" },
        { from: [1, 0], to: [2, 0], word: "dibatalkan", answer: "other" },
        { from: [2, 0], to: [2, 1] },
        { from: [2, 0], to: [3, 0] },
      ],
    });
    expect(judge(layoutChart(chart, options), chart).faults).toEqual([]);
  });

  it("survives charts without steps or lanes, and lines of a step to itself", () => {
    const nothing = makeChart({ lanes: [], steps: [], edges: [] });
    expect(layoutChart(nothing, options).pages.length).toBe(1);
    const noLanes = makeChart({ lanes: [], steps: [{ symbols: [] }], edges: [] });
    expect(layoutChart(noLanes, options).pages.length).toBe(1);
    const loop = makeChart({
      lanes: ["Petugas"],
      steps: [{ symbols: [[0, "kotak"]] }],
      edges: [{ from: [0, 0], to: [0, 0], word: "ulang" }],
    });
    expect(judge(layoutChart(loop, options), loop).faults).toEqual([]);
  });
});
