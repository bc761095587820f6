import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSameNumber, readCited } from "../../src/model/citations.ts";

const undang = "undang undang";

describe("what a citation says", () => {
  test.each([
    [
      "UU No. 25 Th 2009 tentang Pelayanan Publik",
      { kind: undang, number: "25", year: 2009, subject: "Pelayanan Publik" },
    ],
    ["Permendagri nomor 21/2010", { kind: "peraturan menteri", number: "21", year: 2010 }],
    [
      "Perka BKKBN No 273/Per/B4/2014 tentang Organisasi",
      { kind: "peraturan kepala", number: "273/Per/B4/2014", year: 2014, subject: "Organisasi" },
    ],
    ["Keputusan Mendagri No. 53 Tahun 2000", { kind: "keputusan menteri", number: "53", year: 2000 }],
    ["Peraturan Wali Kota Contoh Nomor 1 Tahun 2020", { kind: "peraturan walikota", number: "1", year: 2020 }],
    ["Undang-Undang Dasar 1945", { kind: "undang undang dasar" }],
    ["Kode Etik Psikologi", {}],
    ["", {}],
  ])("%s", (text, read) => {
    expect(readCited(text)).toEqual(read);
  });

  test("the subject ends where changes, articles and gazettes are named", () => {
    const about = (text: string) => readCited(`UU Nomor 1 Tahun 2004 tentang ${text}`).subject;
    expect(about("Perlindungan Anak sebagaimana diubah UU Nomor 35 Tahun 2014")).toBe("Perlindungan Anak");
    expect(about("Kesehatan Pasal 78")).toBe("Kesehatan");
    expect(about("Perbendaharaan Negara (Lembaran Negara Tahun 2004 Nomor 5")).toBe("Perbendaharaan Negara");
  });

  test("the word `tentang` may be forgotten or misspelt", () => {
    expect(readCited("UU Nomor 52 Tahun 2009 Perkembangan Kependudukan").subject).toBe("Perkembangan Kependudukan");
    expect(readCited("UU Nomor 7 Tahun 1984 Tenatang Pengesahan Konvensi").subject).toBe("Pengesahan Konvensi");
  });

  test("a kind with wrong letters is recognised, and another kind is not taken for it", () => {
    expect(readCited("Intruksi Presiden Nomor 9 Tahun 2000").misspelt).toEqual({
      written: "Intruksi Presiden",
      at: 0,
      right: "Instruksi Presiden",
    });
    expect(readCited("Peraturan Perundang-undangan Tahun 1945").kind).toBeUndefined();
    expect(readCited("Undang - Undang Nomor 52 Tahun 2009")).not.toHaveProperty("misspelt");
  });

  test("numbers are one number in capitals and with noughts before", () => {
    expect(isSameNumber("01", "1")).toBe(true);
    expect(isSameNumber("199/per/f4/2004", "199/PER/F4/2004")).toBe(true);
    expect(isSameNumber("10", "1")).toBe(false);
  });

  test("reads any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => typeof readCited(text) === "object"),
    );
  });
});
