import { describe, expect, it } from "vitest";
import { SourceFile } from "../../src/source/source-file.ts";
import { parse } from "../../src/syntax/parse.ts";
import { hard, organisation, plain } from "./sketches.ts";

const read = (text: string) => parse(new SourceFile("a.sop", text));

describe("the sketches of the language", () => {
  it("read without a finding", () => {
    for (const text of [plain, organisation, hard]) expect(read(text).diagnostics).toEqual([]);
  });

  it("give the plain SOP its head and its four rows", () => {
    const { procedure } = read(plain).tree;
    expect(procedure?.line.title.value).toBe("Peminjaman Ruang Rapat");
    expect(procedure?.head.map((line) => line.keyword)).toEqual([
      "nomor",
      "unit",
      "dibuat",
      "direvisi",
      "efektif",
      "disahkan",
      "dasar-hukum",
      "keterkaitan",
      "peringatan",
      "pelaksana",
      "catatan-kaki",
    ]);
    expect(procedure?.charts.map((chart) => chart.flow.length)).toEqual([4]);
  });

  it("give the organisation its declarations", () => {
    const details = read(organisation).tree.agency?.details.map((line) => line.keyword);
    expect(details).toEqual(["unit", "peran", "pejabat", "regulasi", "jam-kerja"]);
  });

  it("nest optional and parallel parts, and begin a second chart", () => {
    const charts = read(hard).tree.procedure?.charts ?? [];
    expect(charts.map((chart) => chart.flow.map((part) => part.kind))).toEqual([
      ["row", "row", "row", "row", "optional", "parallel", "row"],
      ["row"],
    ]);
    const parallel = charts[0]?.flow.find((part) => part.kind === "parallel");
    expect(parallel?.branches.map((branch) => branch.flow.length)).toEqual([1, 0]);
  });

  it("put lanes into their groups", () => {
    const lanes = read(hard).tree.procedure?.head.find((line) => line.kind === "lanes");
    expect(lanes?.groups.map((group) => [group.title?.value, group.from])).toEqual([
      ["Unit Pemohon", 0],
      ["Unit Layanan", 2],
      [undefined, 4],
    ]);
    expect(lanes?.entries.length).toBe(5);
  });
});
