import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hyphenations } from "../../src/layout/hyphenate.ts";
import { textWidth } from "../../src/layout/measure.ts";
import { wrapRuns } from "../../src/layout/wrap.ts";

function hyphenated(word: string): string {
  const places = [0, ...hyphenations(word), word.length];
  return places
    .slice(1)
    .map((to, i) => word.slice(places[i], to))
    .join("-");
}

describe("a word breaks", () => {
  test.each([
    "di-tan-da-ta-ngani",
    "per-tang-gung-ja-waban",
    "penge-sahan",
    "ad-mi-nis-trasi",
    "ke-se-jah-te-raan",
    "mem-per-siap-kan",
    "pengar-sipan",
    "ke-leng-kapan-nya",
    "Penye-leng-ga-raan",
    "eks-por",
    "in-struksi",
    "program",
    "publik",
    "beranda",
    "PENGA-RU-SU-TA-MAAN",
    "(ke-ga-wat-da-ru-ratan),",
  ])("%s", (word) => {
    expect(hyphenated(word.replaceAll("-", ""))).toBe(word);
  });

  test.each(["DP3AP2KB", "https://contoh.go.id/berkas", "Rp1.500.000", "an", "", "x-y", "naïf", "日本"])(
    "not where it is no plain word: %s",
    (word) => {
      expect(hyphenations(word)).toEqual([]);
    },
  );
});

describe("a word wider than its room", () => {
  const lines = (text: string, room: number): string[] => wrapRuns([{ text }], room, 8).texts.map((each) => each.text);

  test("is broken behind a comma where there is no space", () => {
    expect(lines("(BKB,BKR,UPPKA,PIK-R/M)", textWidth("(BKB,BKR,UPPKA", 8))).toEqual(["(BKB,BKR,", "UPPKA,PIK-R/M)"]);
    expect(lines("1,500,000", textWidth("1,500,", 8))).not.toContain("1,500,");
  });

  test("is broken behind a slash where a word goes on, not before a single letter", () => {
    expect(lines("Penyuluh/Kader", textWidth("Penyuluh/", 8))).toEqual(["Penyuluh/", "Kader"]);
    expect(lines("kelompok PIK-R/M)", textWidth("kelompok PIK-R/", 8))).toEqual(["kelompok", "PIK-R/M)"]);
  });

  test("is broken at a syllable, with a hyphen", () => {
    expect(lines("Surat ditandatangani", textWidth("ditandatan-", 8))).toEqual(["Surat", "ditandata-", "ngani"]);
  });

  test("loses nothing, and stays in the room", () => {
    const word = fc.stringMatching(/^[a-z]{1,40}[,.)]?$/);
    fc.assert(
      fc.property(word, fc.integer({ min: 12, max: 90 }), (text, room) => {
        const wrapped = wrapRuns([{ text }], room, 8);
        expect(wrapped.width).toBeLessThanOrEqual(room + 0.001);
        expect(lines(text, room).join("").replaceAll("-", "")).toBe(text);
      }),
    );
  });
});
