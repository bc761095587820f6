import { describe, expect, it } from "vitest";
import { revisionIn } from "../../../src/analysis/compare/dates.ts";
import { compareTexts, edited } from "./versions.ts";

const revised = (text: string): string => text.replace("waktu 1 hari", "waktu 2 hari");

/** Codes found between the letter with `before` and a changed letter with `now` in place of its dates. */
function found(now: Readonly<Record<string, string>>, before: Readonly<Record<string, string>> = {}, changed = true) {
  const usual = {
    nomor: 'nomor "065/7/2024"',
    dibuat: "dibuat 5 Januari 2024",
    direvisi: "direvisi -",
    efektif: "efektif 2 Februari 2024",
  };
  const withLines = (lines: Readonly<Record<string, string>>) =>
    edited(...Object.entries(usual).map(([key, line]) => [line, lines[key] ?? line] as const));
  const fresh = withLines({ ...before, ...now });
  return compareTexts(withLines(before), changed ? revised(fresh) : fresh).findings.map(
    ({ code, message }) => `${code} ${message.id}`,
  );
}

const raised = { direvisi: "direvisi 3 Maret 2025", efektif: "efektif 10 Maret 2025" };

describe("number and dates of a changed SOP", () => {
  it("are in order where both dates were raised", () => {
    expect(found(raised)).toEqual([]);
  });

  it("are missed where they stayed", () => {
    expect(found({})).toEqual([
      "compare/revision-date isi berubah, `direvisi` belum diisi",
      "compare/effective-date `efektif` masih 2 Februari 2024",
    ]);
    expect(found({ efektif: "efektif 10 Maret 2025" }, { direvisi: "direvisi 1 Februari 2024" })).toEqual([
      "compare/revision-date `direvisi` masih 1 Februari 2024",
    ]);
  });

  it("must be later than those before", () => {
    expect(found({ ...raised, efektif: "efektif 1 Januari 2024" })).toEqual([
      "compare/effective-date `efektif` tidak sesudah 2 Februari 2024",
    ]);
    expect(found({ ...raised, direvisi: "direvisi 1 Januari 2024" })).toEqual([
      "compare/revision-date `direvisi` tidak sesudah 5 Januari 2024",
    ]);
  });

  it("owe nothing in drafts, before the old version was in force, and for spelling", () => {
    expect(found({ direvisi: "direvisi belum", efektif: "efektif belum" })).toEqual([]);
    expect(found({}, { efektif: "efektif belum" })).toEqual([]);
    expect(found({}, {}, false)).toEqual([]);
  });

  it("are not judged where they cannot be read", () => {
    expect(found({ ...raised, direvisi: 'direvisi "tidak terbaca"' })).toEqual([]);
    expect(found({ ...raised, direvisi: 'direvisi "… Januari 2024"' })).toEqual([]);
  });

  it("keep the date of making", () => {
    expect(found({ ...raised, dibuat: "dibuat 1 Maret 2025" })).toEqual([
      "compare/created-date `dibuat` bukan lagi 5 Januari 2024",
    ]);
  });

  it("count revisions where the number does", () => {
    const rev = (number: number) => ({ nomor: `nomor "065/7/2024 Rev. ${number}"` });
    expect(found({ ...raised, ...rev(2) }, rev(1))).toEqual([]);
    expect(found(raised, rev(1))).toEqual(["compare/revision-number nomor masih menyebut revisi 1"]);
    expect(found({ ...raised, ...rev(1) }, rev(2))).toEqual([
      "compare/revision-number nomor turun dari revisi 2 ke revisi 1",
    ]);
  });

  it("say that nothing else changed where only they did", () => {
    expect(found(raised, {}, false)).toEqual(["compare/nothing-revised `direvisi` naik, tetapi isi SOP tetap"]);
  });
});

it("keeps the first line of every finding within 80 columns, with the longest date", () => {
  const dates = ["dibuat", "direvisi", "efektif"] as const;
  const long = Object.fromEntries(dates.map((name) => [name, `${name} 17 September 2024`]));
  for (const lines of [
    found({}, long),
    found({ dibuat: "dibuat 1 Mei 2020", direvisi: "direvisi 1 Mei 2020", efektif: "efektif 1 Mei 2020" }, long),
  ]) {
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(`peringatan[${line.replace(" ", "]: ")}`.length, line).toBeLessThan(80);
  }
});

it.each([
  ["065/1/2024 Rev. 2", 2],
  ["065/1/2024/Revisi ke-03", 3],
  ["REV-1/065", 1],
  ["065/1/2024", undefined],
  ["065/reviu/2024", undefined],
])("reads the count in %s", (number, count) => {
  expect(revisionIn(number)).toBe(count);
});
