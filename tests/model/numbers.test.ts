import { describe, expect, test } from "vitest";
import { SourceFile } from "../../src/source/source-file.ts";
import { parse } from "../../src/syntax/parse.ts";
import { findingsIn } from "../support/expect-findings.ts";
import { bind, rows } from "./notation.ts";

/** Rows with these `nomor` values; an empty text stands for none. */
const numbered = (...numbers: readonly string[]): string =>
  rows(numbers.map((number) => `langkah "L"\n  oleh a\n${number === "" ? "" : `  nomor ${number}\n`}`).join(""));
const steps = (text: string) => bind(text).sop.charts[0]?.steps ?? [];

describe("numbers of rows", () => {
  test.each([
    [
      ["", '"3"', "", '"3"', ""],
      ["1", "3", "4", "3", "4"],
    ],
    [
      ["", "kosong", "", "-", "belum", '"6"'],
      ["1", "", "3", "-", "", "6"],
    ],
    [
      ['"4a"', "", '"A.7."', "", '"akhir"', ""],
      ["4a", "5", "A.7.", "8", "akhir", "10"],
    ],
  ])("%j are printed as %j", (written, printed) => {
    expect(steps(numbered(...written)).map(({ number }) => number)).toEqual(printed);
  });

  test("the table's prefix stands before counted numbers only", () => {
    const text = numbered("", '"5"', "").replace("pelaksana", 'tampilan awalan "B."\npelaksana');
    expect(steps(text).map(({ number }) => number)).toEqual(["B.1", "5", "B.6"]);
  });

  test("texts tell rows by place where the number tells no single one", () => {
    const called = steps(numbered("", '"1"', "kosong", "")).map((step) => step.called);
    expect(called.map(({ id }) => id)).toEqual(["1 (baris ke-1)", "1 (baris ke-2)", "tanpa nomor (baris ke-3)", "3"]);
    expect(called[2]?.en).toBe("without a number (row 3)");
  });

  test("findings call rows so", () => {
    const said = findingsIn(numbered('"7"', "kosong")).filter(({ code }) => code === "time/missing");
    expect(said.map(({ message }) => message.id)).toEqual([
      "langkah 7 tidak menyebut waktunya",
      "langkah tanpa nomor (baris ke-2) tidak menyebut waktunya",
    ]);
  });

  test("another chart's row is named by its printed number", () => {
    const text = rows(
      'alur "A"\nlangkah "x"\n  oleh a\n  lanjut -> lain\nalur "B"\nlangkah lain "y"\n  nomor "9"\n  oleh a',
    );
    expect(steps(text)[0]?.derivedRemarks).toEqual([{ text: "Dilanjutkan di bagan 2, langkah 9" }]);
  });
});

describe("a step number as target", () => {
  const found = (text: string) =>
    parse(new SourceFile("uji.sop", text)).diagnostics.filter(({ code }) => code === "syntax/number-target");

  test("means the row that is printed with it", () => {
    const [target] = found(`${numbered("", '"5"', "")}  lanjut -> 5\n`);
    expect(target?.fix?.edits).toHaveLength(2);
    expect(target?.labels[0]?.message.id).toBe("langkah nomor 5");
  });

  test("means none where several have it", () => {
    const [target] = found(`${numbered("", '"1"', "")}  lanjut -> 1\n`);
    expect(target?.fix).toBeUndefined();
    expect(target?.notes[0]?.id).toBe("2 langkah di alur ini bernomor 1: beri langkah yang dimaksud sebuah label");
  });
});
