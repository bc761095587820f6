import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearPairs } from "../../src/rules/documents/spellings.ts";
import { documentName, isBroad, isGeneral } from "../../src/rules/words/document-names.ts";
import { misspellings } from "../../src/rules/words/misspellings.ts";
import { isActive, isPassive } from "../../src/rules/words/verbs.ts";
import { oneLetterApart, WordIndex } from "../../src/rules/words/word-index.ts";

const read = (text: string): string => {
  const { words, draft, statuses } = documentName(text);
  return [words.join(" "), ...(draft ? ["draft"] : []), ...statuses].join("; ");
};

describe("the name of a document", () => {
  test.each([
    ["Konsep surat", "surat; draft"],
    ["Draft surat", "surat; draft"],
    ["surat yang ditandatangani", "surat; sign"],
    ["Surat tugas bertandatangan", "surat tugas; sign"],
    ["Dokumen RKA yang sudah ditandatangani kepala SKPD dan sudah distempel", "rka; sign; stamp"],
    ["data di koreksi, dan di ttd", "data; check; sign"],
    ["Permohonan ijin/ cuti yang di proses", "permohonan izin cuti"],
    ["Arsip laporan kegiatan", "laporan kegiatan; archive"],
    ["diarsipkan/disimpan", "; archive"],
    ["Kerangka Acuan Kerja kegiatan", "kak kegiatan"],
    ["Telahaan staff", "telaahan staf"],
    ["Konsep draft rancangan RKA", "rka; draft"],
    ["Konsep", "konsep"],
    ["data-data", "data"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("tells documents from words that fit any", () => {
    expect(["Dokumen terkait", "data-data", "Berkas", "diarsipkan"].map(documentName).every(isGeneral)).toBe(true);
    expect(
      ["Surat keluar", "Laporan kegiatan"].map(documentName).map((name) => [isGeneral(name), isBroad(name)]),
    ).toEqual([
      [false, true],
      [false, true],
    ]);
    expect(isBroad(documentName("Surat tugas"))).toBe(false);
  });

  test("can be read from any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
        const { words, key } = documentName(text);
        expect(key).toBe(words.join(""));
      }),
    );
  });
});

describe("verbs by their look", () => {
  test("active", () => {
    expect(
      ["Menyusun", "mengetik", "Melaksanakan", "Berkoordinasi", "Meberikan"].filter((word) => !isActive(word)),
    ).toEqual([]);
    expect(["Meja", "Media", "Berita", "Berkas", "Bersama", "Mengenai", "Memo", "Pembuatan"].filter(isActive)).toEqual(
      [],
    );
  });

  test("passive", () => {
    expect(["dikirim", "ditandatangani"].filter((word) => !isPassive(word))).toEqual([]);
    expect(["Dinas", "Disposisi", "Disiplin", "di"].filter(isPassive)).toEqual([]);
  });
});

describe("misspellings", () => {
  test("are in order, each once, and none of the right words is one", () => {
    const wrong = [...misspellings.keys()];
    expect(wrong).toEqual([...new Set(wrong)].sort());
    for (const [word, right] of misspellings) {
      expect(right, word).not.toBe("");
      for (const part of right.split(" ")) expect(misspellings.has(part), `${word} -> ${right}`).toBe(false);
    }
  });
});

const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 5, maxLength: 7 });
const names = fc.uniqueArray(fc.array(letters, { minLength: 1, maxLength: 3 }), {
  maxLength: 12,
  selector: (words) => words.join(" "),
});

describe("words a letter apart", () => {
  test("differ by one letter that is other, missing or swapped", () => {
    expect(oneLetterApart("draf", "draft")).toBe(true);
    expect(oneLetterApart("renstra", "resntra")).toBe(true);
    expect(oneLetterApart("peserta", "perserta")).toBe(true);
    expect(oneLetterApart("surat", "surat")).toBe(false);
    expect(oneLetterApart("jadwal", "jawadal")).toBe(false);
  });

  test("pair the names that looking at all pairs pairs", () => {
    const differs = (a: readonly string[], b: readonly string[]): boolean => {
      const other = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
      const [at] = other;
      return (
        a.length === b.length && other.length === 1 && at !== undefined && oneLetterApart(a[at] ?? "", b[at] ?? "")
      );
    };
    fc.assert(
      fc.property(names, (list) => {
        const paired = nearPairs(list.map((words) => [words, words] as const)).map(({ second }) => second);
        const expected = list.filter((words, i) => list.slice(0, i).some((before) => differs(before, words)));
        expect(paired).toEqual(expected);
      }),
    );
  });

  test("are not told of where both are words, or one is known to be misspelt", () => {
    const pairs = (a: string, b: string) => nearPairs([a, b].map((name) => [name.split(" "), name] as const)).length;
    expect(pairs("bahan rapat", "bahan dapat")).toBe(0);
    expect(pairs("surat peserta", "surat perserta")).toBe(0);
    expect(pairs("hasil menyusun", "hasil penyusun")).toBe(0);
    expect(pairs("laporan 2021", "laporan 2022")).toBe(0);
    expect(pairs("data kelompok", "dana kelompok")).toBe(0);
    expect(pairs("draf kak", "draft kak")).toBe(1);
  });
});

describe("an index of names by their words", () => {
  test("finds what looking at all names finds", () => {
    fc.assert(
      fc.property(names, fc.array(letters, { minLength: 1, maxLength: 3 }), (list, asked) => {
        const index = new WordIndex<number>(false);
        for (const [i, words] of list.entries()) index.add(words, i);
        const all = list.map((words, i) => ({ words, i }));
        const holding = all.filter(({ words }) => asked.every((word) => words.includes(word))).map(({ i }) => i);
        const within = all.filter(({ words }) => words.every((word) => asked.includes(word))).map(({ i }) => i);
        expect(index.holding(asked)).toEqual(holding);
        expect(index.within(asked)).toEqual(within);
      }),
    );
  });

  test("forgives a letter of a long word where it is told to", () => {
    const find = (forgiving: boolean) => {
      const index = new WordIndex<string>(forgiving);
      index.add(["laporan", "penjangkauan"], "x");
      return index.holding(["penjangkuan"]);
    };
    expect(find(true)).toEqual(["x"]);
    expect(find(false)).toEqual([]);
  });
});
