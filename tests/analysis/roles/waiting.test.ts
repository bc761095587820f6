import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SopRoles } from "../../../src/analysis/roles/types.ts";
import { factsOf, partOf } from "./library.ts";

const lanes = "pelaksana\n  - staf\n  - kabid\n  - kadis\n";
const waiting = (facts: SopRoles) => ["Staf", "Kabid Umum", "Kepala Dinas"].map((name) => partOf(facts, name).waiting);

describe("rows that wait for a role", () => {
  it("are those of others that come after it on every way", () => {
    const body = `langkah "Menulis"\n  oleh staf\nlangkah "Memeriksa"\n  oleh kabid\nlangkah "Memutus"\n  oleh kadis\nlangkah "Mengirim"\n  oleh staf\n`;
    expect(waiting(factsOf(lanes + body))).toEqual([2, 2, 1]);
  });
  it("are not those that another way leads to", () => {
    const body = `langkah "Menulis"\n  oleh staf\nlangkah "Memeriksa"\n  oleh kabid\n  apabila "perlu"\nlangkah "Memutus"\n  oleh kadis\n`;
    expect(waiting(factsOf(lanes + body))).toEqual([2, 0, 0]);
  });
  it("wait for each of those who act together, but for none of those of whom one is enough", () => {
    const body = (joint: string) =>
      `langkah "Menulis"\n  oleh staf\nlangkah "Membahas"\n  oleh ${joint}\nlangkah "Mengirim"\n  oleh staf\n`;
    expect(waiting(factsOf(lanes + body("kabid bersama kadis")))).toEqual([1, 1, 1]);
    expect(waiting(factsOf(lanes + body("kabid atau kadis")))).toEqual([1, 0, 0]);
  });
  const fork = (join: string) => `langkah "Membagi"
  oleh staf
serempak {
  cabang {
    langkah "Memeriksa"
      oleh kabid
  }
  cabang {
    langkah "Memutus"
      oleh kadis
  }
}
langkah "Mengirim"
  oleh staf
${join}`;
  it("wait for every arm of a fork where they meet", () => {
    expect(waiting(factsOf(lanes + fork("")))).toEqual([2, 1, 1]);
  });
  it("wait for no arm where one is enough", () => {
    expect(waiting(factsOf(lanes + fork("  gabung salah-satu\n")))).toEqual([2, 0, 0]);
  });
});

/** Rows with their role and where a decision may send the work; what the text below says. */
const flow = fc.array(fc.record({ lane: fc.nat(2), jump: fc.option(fc.nat(6), { nil: undefined }) }), {
  minLength: 1,
  maxLength: 7,
});

describe("on any flow of decisions", () => {
  it("a row waits for a role exactly where every way to it passes the role", () => {
    fc.assert(
      fc.property(flow, (rows) => {
        const names = ["staf", "kabid", "kadis"];
        const text = rows.map(({ lane, jump }, at) => {
          const target = jump === undefined ? undefined : jump % rows.length;
          const head = target === undefined ? "langkah" : "keputusan";
          const no = target === undefined ? "" : `  tidak -> l${target}\n`;
          return `${head} l${at} "Langkah ${at}"\n  oleh ${names[lane]}\n${no}`;
        });
        const facts = factsOf(lanes + text.join(""));
        const next = rows.map(({ jump }, at) => [at + 1, ...(jump === undefined ? [] : [jump % rows.length])]);
        const expected = [0, 1, 2].map((role) => {
          const free = (at: number) => at < rows.length && rows[at]?.lane !== role;
          return rows.filter(
            ({ lane }, at) => lane !== role && reach(next, () => true).has(at) && !reach(next, free).has(at),
          ).length;
        });
        expect(waiting(facts)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});

/** Rows that ways over allowed rows lead to, found by trying every way without going in circles. */
function reach(next: readonly (readonly number[])[], allowed: (at: number) => boolean): Set<number> {
  const found = new Set<number>();
  const go = (at: number, path: readonly number[]): void => {
    if (at >= next.length || !allowed(at) || path.includes(at)) return;
    found.add(at);
    for (const to of next[at] ?? []) go(to, [...path, at]);
  };
  go(0, []);
  return found;
}
