import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grouped, hoursText, minutesRange, minutesText } from "../../src/analysis/amounts.ts";
import { type Sheet, sheetCsv, sheetText } from "../../src/analysis/sheet.ts";
import { columnsOf } from "../../src/diagnostics/render/cells.ts";

const sheet = (rows: readonly (readonly string[])[]): Sheet => ({
  columns: [
    { head: "Nama", flows: true },
    { head: "Banyak", right: true },
    { head: "Lain", flows: true },
  ],
  rows,
});

describe("a table in a terminal", () => {
  it("aligns its columns, and folds the words of those that flow", () => {
    const text = sheetText(
      sheet([
        ["Sub Koordinator Penyuluhan", "12", "x"],
        ["Staf", "3", "y"],
      ]),
      30,
    );
    expect(text).toBe(
      [
        "Nama              Banyak  Lain",
        "Sub Koordinator       12  x",
        " Penyuluhan",
        "Staf                   3  y",
        "",
      ].join("\n"),
    );
  });
  it("keeps to its width whatever the words", () => {
    const row = fc.tuple(fc.string(), fc.oneof(fc.stringMatching(/^\d{0,4}$/), fc.string()), fc.string());
    fc.assert(
      fc.property(fc.array(row), fc.integer({ min: 20, max: 200 }), (rows, width) => {
        for (const line of sheetText(sheet(rows), width).split("\n"))
          expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  const times: Sheet = {
    columns: [
      { head: "SOP", flows: true },
      { head: "Tercepat", right: true },
      { head: "Terlama", right: true },
      { head: "Tanpa batas", right: true },
    ],
    rows: [
      ["Pengelolaan Surat Masuk Sekretariat", "≥ 117,9 hari", "tidak diketahui", "3"],
      ["Cuti", "2 jam", "2 jam", ""],
    ],
  };
  it.each([
    [
      80,
      "SOP                                      Tercepat          Terlama  Tanpa batas",
      "Pengelolaan Surat Masuk Sekretariat  ≥ 117,9 hari  tidak diketahui            3",
      "Cuti                                        2 jam            2 jam",
    ],
    [
      65,
      "SOP                              Tercepat          Terlama  Tanpa",
      "                                                            batas",
      "Pengelolaan Surat Masuk      ≥ 117,9 hari  tidak diketahui      3",
      " Sekretariat",
      "Cuti                                2 jam            2 jam",
    ],
    [
      57,
      "SOP                       Tercepat         Terlama  Tanpa",
      "                                                    batas",
      "Pengelolaan Surat     ≥ 117,9 hari           tidak      3",
      " Masuk Sekretariat                       diketahui",
    ],
    [
      39,
      "Pengelolaan Surat Masuk Sekretariat",
      "  Tercepat: ≥ 117,9 hari",
      "  Terlama: tidak diketahui",
      "  Tanpa batas: 3",
      "Cuti",
      "  Tercepat: 2 jam",
      "  Terlama: 2 jam",
    ],
  ])("breaks heads, then texts, and becomes a list: %i columns", (width, ...lines) => {
    expect(sheetText(times, width)).toContain(lines.join("\n"));
  });
  it("lets no word steer the terminal", () => {
    expect(sheetText(sheet([["\u001b[31m", "1", "\u202e"]]), 80)).not.toMatch(/[\u001b\u202e]/);
  });
});

it("a table for spreadsheets quotes what must be, and lets no word be a formula", () => {
  const csv = sheetCsv(
    sheet([
      ['a,"b"\nc', "-5", "=HYPERLINK(1)"],
      ["@x", "1", "+62"],
    ]),
  );
  expect(csv).toBe('Nama,Banyak,Lain\r\n"a,""b""\nc",-5,\'=HYPERLINK(1)\r\n\'@x,1,+62\r\n');
});

it("amounts read as people write them", () => {
  expect([minutesText(61), minutesText(61, "en"), minutesText(120, "en")]).toEqual([
    "1 jam 1 menit",
    "1 hour 1 minute",
    "2 hours",
  ]);
  expect([minutesRange(5, 5), minutesRange(5, 90), minutesRange(0, 60, "en")]).toEqual([
    "5 menit",
    "5 menit sampai 1 jam 30 menit",
    "0 minutes to 1 hour",
  ]);
  expect([grouped(1250), grouped(1250, "en"), hoursText(95), hoursText(60), hoursText(2), hoursText(0)]).toEqual([
    "1.250",
    "1,250",
    "1,6",
    "1",
    "<0,1",
    "0",
  ]);
});
