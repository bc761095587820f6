import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSops } from "../../src/analysis/compare/compare.ts";
import type { Compared } from "../../src/analysis/compare/library.ts";
import { emitContext } from "../../src/emit/emitter.ts";
import { comparisonPage } from "../../src/emit/html/comparison/page.ts";
import type { Sop } from "../../src/model/types.ts";
import { bound, edited, letter } from "../analysis/compare/versions.ts";
import { sopText } from "../support/arbitrary-sop.ts";

function pageOf(old: Sop, fresh: Sop): string {
  const comparison = compareSops(old, fresh);
  const { notices } = comparison;
  const status = comparison.changes.length === 0 ? "same" : "changed";
  const about = { id: fresh.id, title: fresh.title, steps: 0, old: "a.sop", new: "b.sop" };
  const file = { ...about, status, comparison, notices, broken: { old: false, new: false } } as const;
  const compared: Compared = { file, old, new: fresh };
  return comparisonPage(compared, { names: { old: "a.sop", new: "b.sop" }, style: "aset/banding.css" }, emitContext());
}

const marksIn = (page: string): string[] =>
  [...page.matchAll(/<g id="([^"]+)" data-tanda="([a-z]+)"/g)].map(([, id, mark]) => `${id} ${mark}`);

describe("the page of a comparison", () => {
  it("marks rows in the version that has them, once on the screen and once for paper", () => {
    const row = 'langkah "Mencatat surat"\n  oleh staf\n  waktu 5 menit\n  output "Agenda"\n\n';
    const fresh = edited(["waktu 1 hari", "waktu 2 hari"], ['langkah "Mengirim', `${row}langkah "Mengirim`]);
    expect(marksIn(pageOf(bound(letter), bound(fresh)))).toEqual([
      "lama-1-2 changed",
      "baru-1-2 changed",
      "baru-1-4 added",
    ]);
    expect(marksIn(pageOf(bound(fresh), bound(letter)))).toEqual([
      "lama-1-2 changed",
      "lama-1-4 removed",
      "baru-1-2 changed",
    ]);
    expect(pageOf(bound(letter), bound(fresh)).split('data-tanda="added"').length - 1).toBe(2);
  });

  it("tells marks by a sign, not by colour alone", () => {
    const page = pageOf(bound(letter), bound(edited(["waktu 1 hari", "waktu 2 hari"])));
    expect(page).toMatch(/data-tanda="changed"><title>langkah yang berubah: [^<]+<\/title>.*?>±<\/text>/s);
  });

  it("marks nothing where nothing changed", () => {
    expect(pageOf(bound(letter), bound(letter))).not.toContain("data-tanda");
  });

  it("has every id once, leads to no id that is not there, and no author's tag", () => {
    fc.assert(
      fc.property(sopText, sopText, (a, b) => {
        const page = pageOf(bound(a), bound(b));
        const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [, to] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to);
        expect(page).not.toContain("<script");
      }),
      { numRuns: 15 },
    );
  });
});
