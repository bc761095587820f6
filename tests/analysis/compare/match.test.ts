import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchItems } from "../../../src/analysis/compare/match.ts";
import { inOrder } from "../../../src/analysis/compare/order.ts";

const items = (...texts: readonly string[]) => texts.map((text) => ({ text }));
const pairs = (old: readonly string[], fresh: readonly string[]) =>
  matchItems(items(...old), items(...fresh)).map((match) => `${match.old}-${match.new}`);

describe("matching", () => {
  it("knows equal words, then like words", () => {
    expect(pairs(["Menyusun konsep surat", "Memeriksa konsep"], ["Memeriksa konsep", "Menyusun draf surat"])).toEqual([
      "0-1",
      "1-0",
    ]);
  });

  it("takes nothing for the same that is not", () => {
    expect(pairs(["Menyusun konsep surat"], ["Membagi undangan rapat"])).toEqual([]);
  });

  it("keeps repeated words in their places", () => {
    const rows = ["Memeriksa", "Menyusun", "Memeriksa", "Mengirim", "Memeriksa"];
    expect(pairs(rows, rows)).toEqual(["0-0", "1-1", "2-2", "3-3", "4-4"]);
    expect(pairs(rows, rows.slice(1))).toEqual(["1-0", "2-1", "3-2", "4-3"]);
  });

  it("believes a name unless the words have nothing in common", () => {
    const named = (text: string) => [{ text, key: "cek" }];
    expect(matchItems(named("Memeriksa konsep"), named("Mengecek konsep dan lampiran")).length).toBe(1);
    expect(matchItems(named("Memeriksa konsep"), named("Studi banding")).length).toBe(0);
  });

  it("takes each item once, whatever the texts are", () => {
    const texts = fc.array(fc.constantFrom("a", "b", "a b", "a b c", "c d e", "", "-", "d"), { maxLength: 20 });
    fc.assert(
      fc.property(texts, texts, (old, fresh) => {
        const found = matchItems(items(...old), items(...fresh));
        expect(new Set(found.map((one) => one.old)).size).toBe(found.length);
        expect(new Set(found.map((one) => one.new)).size).toBe(found.length);
        expect(found.map((one) => one.old)).toEqual(found.map((one) => one.old).sort((a, b) => a - b));
      }),
    );
  });

  it("finds a list to be itself", () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom("a", "b", " ", "!") }), { maxLength: 60 });
    fc.assert(
      fc.property(texts, (list) => {
        expect(pairs(list, list)).toEqual(list.map((_, at) => `${at}-${at}`));
      }),
    );
  });

  it("holds an item of a long list against few others", () => {
    const list = Array.from({ length: 3000 }, (_, at) => `Memeriksa berkas ${at % 7}`);
    let asked = 0;
    matchItems(items(...list), items(...list.slice(1)), () => {
      asked++;
      return 1;
    });
    expect(asked).toBeLessThan(60 * list.length);
  });
});

/** The length of a longest increasing run, by trying all. */
function longest(values: readonly number[], at = 0, last = -1): number {
  if (at === values.length) return 0;
  const value = values[at] ?? 0;
  const without = longest(values, at + 1, last);
  return value > last ? Math.max(without, 1 + longest(values, at + 1, value)) : without;
}

it("keeps as many in order as can be", () => {
  const permutation = fc.uniqueArray(fc.nat(30), { maxLength: 10 });
  fc.assert(
    fc.property(permutation, (values) => {
      const kept = [...inOrder(values)].sort((a, b) => a - b).map((at) => values[at] ?? 0);
      expect(kept).toEqual([...kept].sort((a, b) => a - b));
      expect(kept.length).toBe(longest(values));
    }),
  );
});
