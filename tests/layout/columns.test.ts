import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutChart } from "../../src/layout/layout.ts";
import { rowLowerer } from "../../src/layout/table/lower-rows.ts";
import { makeChart } from "./charts.ts";

const long =
  "Menyusun konsep jadwal penilaian profil ketahanan keluarga dan undangan rapat persiapan pelaksanaan kegiatan";
const options = { paper: "a4", orientation: "landscape", pages: "tall", marks: false } as const;

describe("the widths of the table", () => {
  const chart = makeChart({
    lanes: ["Staf", "Kasubag", "Kabid", "Sekretaris"],
    steps: [
      { text: long, gives: [long], needs: [long], time: "2040 menit", symbols: [[0, "kapsul"]] },
      { text: long, gives: [long], needs: [long], time: "30 menit", symbols: [[3, "kapsul"]] },
    ],
    edges: [{ from: [0, 0], to: [1, 0] }],
  });
  const [page] = layoutChart(chart, options).pages;
  const cells = page?.cells ?? [];

  it("keeps a time on one line", () => {
    const texts = cells.flatMap((cell) => cell.texts.map(({ text }) => text));
    expect(texts).toContain("2040 menit");
  });

  it("gives text its room before lanes have more than they need", () => {
    const wide = cells.filter(({ kind, texts }) => kind === "body" && texts.length === 0).map(({ rect }) => rect.width);
    const lines = Math.max(...cells.filter(({ kind }) => kind === "body").map(({ texts }) => texts.length));
    expect(lines).toBeLessThanOrEqual(5);
    expect(Math.max(...wide.slice(0, 4))).toBeLessThanOrEqual(84);
  });
});

describe("room for text", () => {
  const words = (count: number, width: number) => Array.from({ length: count }, () => width);
  const open = (rows: number[][][], width: number) => ({ words: rows, hang: 0, width });

  it("is taken at once where a little of it saves no line", () => {
    const column = open([[words(6, 30)]], 46);
    const short = open([[words(1, 20)]], 46);
    expect(rowLowerer([column, short])(60, 2)).toBeLessThan(30);
    expect(column.width).toBeGreaterThan(70);
    expect(short.width).toBe(46);
  });

  it("is taken by all of the highest cells of a row, though one alone would not lower it", () => {
    const columns = [open([[words(6, 30)]], 46), open([[words(6, 30)]], 46)];
    rowLowerer(columns)(80, 2);
    for (const { width } of columns) expect(width).toBeGreaterThan(70);
  });

  it("is left where rows get no lower", () => {
    const column = open([[words(6, 30)]], 46);
    expect(rowLowerer([column])(60, 7)).toBe(60);
  });

  it("goes to paragraphs as they break, each by itself", () => {
    const list = open([words(5, 30).map((width) => [width])], 46);
    expect(rowLowerer([list])(60, 2)).toBe(60);
  });

  it("is never lost, and makes no column narrower", () => {
    const rows = fc.array(fc.array(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 8 }), { maxLength: 3 }), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 4 }), fc.integer({ min: 0, max: 300 }), (texts, room) => {
        const columns = texts.map((one) => open(one, 40));
        const rest = rowLowerer(columns)(room, 2.5);
        expect(rest).toBeGreaterThanOrEqual(0);
        expect(columns.reduce((sum, { width }) => sum + width - 40, rest)).toBe(room);
        for (const { width } of columns) expect(width).toBeGreaterThanOrEqual(40);
      }),
    );
  });
});
