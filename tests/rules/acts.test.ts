import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actsIn, deedsIn } from "../../src/rules/words/acts.ts";
import { plain, wordsOf } from "../../src/rules/words/plain.ts";

const acts = (text: string): string[] => actsIn(text).map(({ act, voice }) => `${act} ${voice}`);
const deeds = (text: string): string[] => deedsIn(text).map(({ act }) => act);

describe("what an activity does", () => {
  test("is told by its verbs, each as deed, as told, or as named", () => {
    expect(acts("Mengoreksi konsep yang disusun Kasi, perbaikan")).toEqual([
      "check active",
      "draft passive",
      "revise noun",
    ]);
  });

  test("may be a noun behind a verb that only carries it", () => {
    expect(deeds("Melakukan koreksi dan memberikan paraf atas penyusunan laporan")).toEqual(["check", "approve"]);
    expect(deeds("Menerima hasil koreksi")).toEqual(["receive"]);
  });

  test("knows signing in one word and in two", () => {
    expect(acts("Menandatangani, menanda tangani, ditanda tangani")).toEqual([
      "sign active",
      "sign active",
      "sign passive",
    ]);
    expect(acts("tanda terima")).toEqual([]);
  });

  test("knows passives that are written apart, once each", () => {
    expect(acts("data di koreksi dan di tanda tangani")).toEqual(["check passive", "sign passive"]);
    expect(acts("koreksi di kantor")).toEqual(["check noun"]);
    expect(acts("Menyimpan di arsip unit dan di rekam perkara")).toEqual(["archive active"]);
  });

  test("has places in the text as written", () => {
    const text = "Bila sesuai, MENYETUJUI konsep";
    expect(deedsIn(text).map(({ at, word }) => text.slice(at, at + word.length))).toEqual(["MENYETUJUI"]);
  });
});

describe("words", () => {
  test("are compared without case, marks and widths", () => {
    expect(plain("  Draf – RKA/\u00a0Renja (2026)  ")).toBe("draf rka renja 2026");
    expect(plain("…")).toBe("");
  });

  test("keep hyphens inside", () => {
    expect(wordsOf("surat-surat keluar- 2").map((word) => word.text)).toEqual(["surat-surat", "keluar", "2"]);
  });

  test("are the same whether a text is ASCII or has other letters behind them", () => {
    const ascii = fc.string({ unit: fc.constantFrom(..."aZ09-- _.,\n"), maxLength: 40 });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(wordsOf(text)).toEqual(wordsOf(`${text} é`).slice(0, -1));
      }),
    );
  });
});
