import { describe, expect, test } from "vitest";
import { readCitation } from "../../src/model/regulations.ts";

describe("what the title of a regulation says", () => {
  test("type, number, year and subject", () => {
    expect(readCitation("Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik.")).toEqual({
      type: "Undang-Undang",
      number: "25",
      year: 2009,
      subject: "Pelayanan Publik",
    });
  });

  test("a number that holds its year", () => {
    expect(readCitation("Peraturan Menteri Negara PAN Nomor PER/21/M.PAN/11/2008 tentang Pedoman")).toEqual({
      type: "Peraturan Menteri Negara PAN",
      number: "PER/21/M.PAN/11/2008",
      year: 2008,
      subject: "Pedoman",
    });
  });

  test("short forms, and what is not there", () => {
    expect(readCitation("PP No. 21 Th 1994")).toEqual({ type: "PP", number: "21", year: 1994 });
    expect(readCitation("Undang-Undang Dasar 1945")).toEqual({});
  });
});
