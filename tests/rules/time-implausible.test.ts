import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindOfStep, median, usualOf, usualOfEqual } from "../../src/rules/time/siblings.ts";
import { expectFindings } from "../support/expect-findings.ts";

const code = "time/implausible";
const step = (text: string, time: string): string =>
  `sop "Contoh ${text}"\npelaksana a "A"\nlangkah "${text}"\n  oleh a\n  waktu ${time}\n`;
const library = (steps: readonly (readonly [text: string, time: string])[]): Record<string, string> =>
  Object.fromEntries(steps.map(([text, time], i) => [`lain-${i}.sop`, step(text, time)]));

describe("time/implausible", () => {
  const kind = ["a", "b", "c", "d", "e", "f"].map(
    (word, i) => [`Memberi paraf surat ${word}`, `${10 + i} menit`] as const,
  );

  test("far longer than the others of its kind", () => {
    const [found] = expectFindings(step("Memberi paraf surat z", "2 hari"), { also: library(kind) })
      .of(code)
      .toSayAnywhere("`2 hari`: 69 kali lebih lama dari sejenisnya");
    expect(found?.notes[0]?.id).toBe('7 langkah "paraf surat ..." pada 7 SOP, nilai tengahnya 13 menit');
    expect(found?.labels).toHaveLength(3);
  });

  test("far shorter", () => {
    expectFindings(step("Memberi paraf surat z", "1 menit"), { also: library(kind) })
      .of(code)
      .toSayAnywhere("`1 menit`: 12 kali lebih cepat dari sejenisnya");
  });

  test("is silent where a range reaches what is usual, where times differ anyway, and where few are of the kind", () => {
    expectFindings(step("Memberi paraf surat z", "10 menit sampai 2 hari"), { also: library(kind) })
      .of(code)
      .toSayNothing();
    const wide = kind.map(([text], i) => [text, `${3 ** i} menit`] as const);
    expectFindings(step("Memberi paraf surat z", "5 hari"), { also: library(wide) })
      .of(code)
      .toSayNothing();
    expectFindings(step("Memberi paraf surat z", "2 hari"), { also: library(kind.slice(1)) })
      .of(code)
      .count();
    expectFindings(step("Memberi paraf surat z", "2 hari"), { also: library(kind.slice(2)) })
      .of(code)
      .toSayNothing();
  });

  test("the very same words in two SOPs are enough", () => {
    expectFindings(step("Mengetik laporan tahunan dinas", "6300 menit"), {
      also: library([["Mengetik laporan tahunan dinas", "60 menit"]]),
    })
      .of(code)
      .toSayAnywhere("`6300 menit`: 105 kali lebih lama dari sejenisnya");
    expectFindings(step("Mengetik laporan tahunan dinas", "540 menit"), {
      also: library([["Mengetik laporan tahunan dinas", "60 menit"]]),
    })
      .of(code)
      .toSayNothing();
  });

  test("a row that was copied with its fault is told once, and its copies are no witnesses", () => {
    const copies = library([...kind, ["Memberi paraf surat z", "2 hari"]]);
    const [found] = expectFindings(step("Memberi paraf surat z", "2 hari"), { also: copies })
      .of(code)
      .toSayAnywhere("`2 hari`: 69 kali lebih lama dari sejenisnya");
    expect(found?.labels.filter(({ message }) => message.id === "begitu pula di sini")).toHaveLength(1);
  });

  test("times without a unit, for each of something, or in words are not compared", () => {
    for (const time of ["5000", "2 hari / berkas", "seketika", '"lama sekali"'])
      expectFindings(step("Memberi paraf surat z", time), { also: library(kind) })
        .of(code)
        .toSayNothing();
  });
});

describe("what is usual", () => {
  test("the kind of a step", () => {
    expect(kindOfStep("melakukan koordinasi dengan narasumber")).toBe("koordinasi narasumber");
    expect(kindOfStep("mengetik dan mengarsipkan 2 laporan")).toBe("mengetik mengarsipkan");
    expect(kindOfStep("pengarsipan")).toBeUndefined();
  });

  test("the median", () => {
    expect(median([1, 3, 10])).toBe(3);
    expect(median([1, 3, 5, 10])).toBe(4);
  });

  test("of equal steps the shorter time of two counts", () => {
    expect(usualOfEqual([600, 5])).toEqual({ median: 5, low: 0.5, high: 50 });
  });

  test("does not depend on the order, and holds its own median", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 30 }), (minutes) => {
        const usual = usualOf(minutes);
        expect(usualOf(minutes.toReversed())).toEqual(usual);
        expect(usual.low).toBeLessThan(usual.median);
        expect(usual.high).toBeGreaterThan(usual.median);
      }),
    );
  });
});
