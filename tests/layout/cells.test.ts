import { describe, expect, test } from "vitest";
import { cellBlocks, cellContext } from "../../src/layout/table/cells.ts";
import { bind, rows } from "../model/notation.ts";

/** The words of a cell, with its marks. */
function cell(line: string, column: Parameters<typeof cellBlocks>[1]): string {
  const chart = bind(rows(`langkah "L"\n  oleh a\n  ${line}`)).sop.charts[0];
  const step = chart?.steps[0];
  if (!chart || !step) throw new Error("no row");
  return cellBlocks(step, column, cellContext(chart, true))
    .map(({ runs }) => runs.map(({ text }) => text).join(" "))
    .join("\n");
}

describe("a cell without a value", () => {
  test.each(["kelengkapan", "waktu", "output", "keterangan"] as const)("%s", (column) => {
    expect(cell(`${column} belum`, column)).toBe("..........");
    expect(cell(`${column} belum ragu "pudar"`, column)).toBe(".......... ?");
    expect(cell(`${column} kosong disimpulkan "x"`, column)).toBe("*");
    expect(cell(`${column} kosong`, column)).toBe("");
    expect(cell(`${column} -`, column)).toBe("-");
  });
});

test.each([
  ['nomor "6a" ragu "pudar"', "6a ?"],
  ["nomor kosong", ""],
  ["nomor belum", "...."],
])("%s prints %j", (line, printed) => {
  expect(cell(line, "nomor")).toBe(printed);
});
