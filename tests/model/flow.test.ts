import { describe, expect, test } from "vitest";
import { bind, drawn, findings, flow, library, rows } from "./notation.ts";

const lines = (...text: readonly string[]): string => text.join("\n");
const first = 'langkah p "Satu"\n  oleh a';
const last = 'langkah "Tiga"\n  oleh c';

describe("capsules", () => {
  test("open the first row and close the last", () => {
    expect(flow(lines(first, 'langkah "Dua"\n  oleh b', last))).toEqual([
      "1.a(kapsul mulai) -> 2.b(kotak)",
      "2.b(kotak) -> 3.c(kapsul selesai)",
    ]);
  });

  test("open and close a chart of one row", () => {
    expect(flow(first)).toEqual(["1.a(kapsul mulai-selesai)"]);
  });

  test("stand by themselves where the author says `mulai` and `selesai`", () => {
    expect(flow('langkah "Satu"\n  oleh mulai -> a -> selesai')).toEqual([
      "1.a-mulai(kapsul mulai) -> 1.a(kotak)",
      "1.a(kotak) -> 1.a-selesai(kapsul selesai)",
    ]);
  });

  test("stand beside a decision in the first and in the last row", () => {
    expect(flow('keputusan p "Satu"\n  oleh a\n  tidak -> p')).toEqual([
      "1.a-mulai(kapsul mulai) -> 1.a(ketupat)",
      "1.a(ketupat) -> 1.a-selesai(kapsul selesai) [ya, tersirat]",
      "1.a(ketupat) -> 1.a(ketupat) [tidak]",
    ]);
  });

  test("take in those who act together", () => {
    expect(flow('langkah "Satu"\n  oleh a bersama b\nlangkah "Dua"\n  oleh c atau d')).toEqual([
      "1.a(kapsul mulai) & 1.b(kapsul)",
      "2.c(kapsul selesai) | 2.d(kapsul)",
      "1.a(kapsul mulai) -> 2.c(kapsul selesai)",
    ]);
  });
});

describe("ways on", () => {
  test("`bila` alone leaves no unsaid `ya`", () => {
    expect(flow(lines(first, 'keputusan "Dua"\n  oleh b', '  bila "x" -> berikut', '  bila "y" -> p', last))).toEqual([
      "1.a(kapsul mulai) -> 2.b(ketupat)",
      "2.b(ketupat) -> 3.c(kapsul selesai) [x]",
      "2.b(ketupat) -> 1.a(kapsul mulai) [y]",
    ]);
  });

  test("`tidak` alone leaves `ya` to the next row", () => {
    expect(flow(lines(first, 'keputusan "Dua"\n  oleh b\n  tidak -> p', last))).toContain(
      "2.b(ketupat) -> 3.c(kapsul selesai) [ya, tersirat]",
    );
  });

  test("`lanjut -` is a meant dead end", () => {
    expect(flow(lines(first, "  lanjut -", last))).toEqual(["1.a(kapsul mulai)", "2.c(kapsul selesai)"]);
  });

  test("`selesai` makes its symbol the end", () => {
    expect(flow(lines(first, 'langkah "Dua"\n  oleh b\n  selesai', last))).toContain(
      "1.a(kapsul mulai) -> 2.b(kapsul selesai)",
    );
  });

  test("`selesai cabang` ends one arm of a fork", () => {
    const arms = 'langkah x "Dua"\n  oleh b\n  selesai cabang\nlangkah y "Tiga"\n  oleh c';
    expect(flow(lines(first, "  lanjut -> x, y", arms))).toEqual([
      "1.a(kapsul mulai) -> 2.b(kapsul selesai-cabang)",
      "1.a(kapsul mulai) -> 3.c(kapsul selesai)",
    ]);
  });

  test("the long form goes to the next row and names symbols of its own", () => {
    const row = lines('langkah "Dua"', "  simbol a", '    bila "x" -> .b', '    bila "y" -> p.a', "  simbol b");
    expect(flow(lines(first, row, '    tidak -> selesai "Surat"', last))).toEqual([
      "1.a(kapsul mulai) -> 2.a(ketupat)",
      "2.a(ketupat) -> 2.b(ketupat) [x]",
      "2.a(ketupat) -> 1.a(kapsul mulai) [y]",
      "2.b(ketupat) -> 3.c(kapsul selesai) [ya, tersirat]",
      "2.b(ketupat) -> 2.b-selesai(kapsul selesai) [tidak]",
    ]);
  });

  test("a handed over procedure ends here and goes on there", () => {
    const { sop } = bind(rows('langkah "Satu"\n  oleh a\n  lanjut -> sop lain.konsep'), {
      library: library({ lain: ["konsep"] }),
    });
    expect(sop.charts[0]?.symbols[1]?.goesOn).toMatchObject({ kind: "sop", sop: "lain", label: "konsep" });
  });

  test("a label of another chart is reached through a capsule that says where", () => {
    const other = 'alur "B"\nlangkah "Dua"\n  oleh c\nlangkah q "Tiga"\n  oleh d';
    const { sop } = bind(rows(lines(first, "  lanjut -> q", other)));
    expect(sop.charts[0]?.symbols[1]).toMatchObject({ end: "end", goesOn: { kind: "chart", chart: 1, step: 1 } });
  });
});

describe("blocks", () => {
  test("`serempak` forks and joins; an empty arm goes straight to the join", () => {
    const block = 'serempak {\ncabang {\nlangkah "Dua"\n  oleh b\n}\ncabang {\n}\n}';
    expect(flow(lines(first, block, last))).toEqual([
      "1.a(kapsul mulai) -> 2.b(kotak)",
      "1.a(kapsul mulai) -> 3.c(kapsul selesai)",
      "2.b(kotak) -> 3.c(kapsul selesai)",
    ]);
  });

  test("`serempak` at the chart's beginning starts every arm from one capsule", () => {
    const block = 'serempak {\ncabang {\nlangkah "Satu"\n  oleh a\n}\ncabang {\nlangkah "Dua"\n  oleh b\n}\n}';
    expect(flow(lines(block, last))).toEqual([
      "1.a-mulai(kapsul mulai) -> 1.a(kotak)",
      "1.a(kotak) -> 3.c(kapsul selesai)",
      "1.a-mulai(kapsul mulai) -> 2.b(kotak)",
      "2.b(kotak) -> 3.c(kapsul selesai)",
    ]);
  });

  test("an arm there that says `mulai` starts by itself, and leads the others where it stands first", () => {
    const block = (one: string, two: string): string =>
      `serempak {\ncabang {\nlangkah "Satu"\n  oleh ${one}\n}\ncabang {\nlangkah "Dua"\n  oleh ${two}\n}\n}`;
    expect(flow(lines(block("mulai -> a", "b"), last)).filter((way) => way.includes("mulai"))).toEqual([
      "1.a-mulai(kapsul mulai) -> 1.a(kotak)",
      "1.a-mulai(kapsul mulai) -> 2.b(kotak)",
    ]);
    expect(flow(lines(block("a", "mulai -> b"), last)).filter((way) => way.includes("mulai"))).toEqual([
      "1.a-mulai(kapsul mulai) -> 1.a(kotak)",
      "2.b-mulai(kapsul mulai) -> 2.b(kotak)",
    ]);
  });

  test("a first arm without an actor leaves the start to the next", () => {
    const text = rows('serempak {\ncabang {\nlangkah "Satu"\n  oleh z\n}\ncabang {\nlangkah "Dua"\n  oleh b\n}\n}');
    expect(drawn(bind(text).sop.charts[0] as never)).toEqual(["2.b-mulai(kapsul mulai) -> 2.b(kapsul selesai)"]);
  });

  test("`serempak` at the chart's end ends in every arm", () => {
    const block = 'serempak {\ncabang {\nlangkah "Dua"\n  oleh b\n}\ncabang {\nlangkah "Tiga"\n  oleh c\n}\n}';
    expect(flow(lines(first, block))).toEqual([
      "1.a(kapsul mulai) -> 2.b(kapsul selesai)",
      "1.a(kapsul mulai) -> 3.c(kapsul selesai)",
    ]);
  });

  test("`apabila` in `apabila` can be left out alone and with the one around it", () => {
    const block = 'apabila "x" {\napabila "y" {\nlangkah "Dua"\n  oleh b\n}\nlangkah "Tiga"\n  oleh c\n}';
    expect(flow(lines(first, block, 'langkah "Empat"\n  oleh d'))).toEqual([
      "1.a(kapsul mulai) -> 2.b(kotak)",
      "2.b(kotak) -> 3.c(kotak)",
      "2.b(kotak) ?> 3.c(kotak)",
      "2.b(kotak) ?> 4.d(kapsul selesai)",
      "3.c(kotak) -> 4.d(kapsul selesai)",
    ]);
  });
});

describe("names", () => {
  test("that stand for nothing are reported where they stand, with the name that was meant", () => {
    const text = lines('langkah susun "Satu"\n  oleh a -> e', 'langkah "Dua"\n  oleh c\n  lanjut -> susum');
    expect(findings(bind(rows(text)))).toEqual(["names/unknown-lane «e»", "names/unknown-label «susum» -> susun"]);
  });

  test("of an unknown agency are not each reported anew", () => {
    const text =
      'instansi hilang\nsop "Uji"\nunit umum\ndasar-hukum uu-1\npelaksana\n  - staf\nlangkah "Satu"\n  oleh staf';
    expect(findings(bind(text))).toEqual(["names/unknown-agency «hilang»"]);
  });
});
