import { describe, expect, test } from "vitest";
import { type CheckInput, checkLibrary, isOpen } from "../../scripts/naskah/check/check-library.ts";
import { printVerdicts, verdictsJson } from "../../scripts/naskah/check/print.ts";
import { manuscriptSops } from "../../scripts/naskah/documents.ts";
import { readInventory } from "../../scripts/naskah/inventory.ts";
import type { Records } from "../../scripts/naskah/records.ts";
import { filesOf } from "../../src/index.ts";
import { manuscript, transcription } from "./made-up.ts";

const path = "sops/contoh/peminjaman-buku.sop";
const wrong = transcription.replace("10 menit", "15 menit");
const row = "| `peminjaman-buku` | Peminjaman Buku | … | yes | yes | 1-21 |  |";

function verdicts(sop: string, records: Records = {}, more: Partial<CheckInput> = {}) {
  const documents = manuscriptSops(filesOf({ [path]: sop }));
  return checkLibrary({ documents, records, texts: [sop], source: manuscript, ...more });
}
const because = (key: string): Records => ({ "peminjaman-buku": { differences: { [key]: "Terbaca 1O" } } });

describe("the check of a library", () => {
  test("is closed where nothing differs, open where something does", () => {
    expect(verdicts(transcription).some(isOpen)).toBe(false);
    expect(verdicts(wrong).some(isOpen)).toBe(true);
  });

  test("is closed again by an explanation of that key, and opened by one that explains nothing", () => {
    expect(verdicts(wrong, because("langkah-1/waktu")).some(isOpen)).toBe(false);
    expect(verdicts(wrong, because("langkah-2/waktu")).flatMap(({ stale }) => stale)).toEqual(["langkah-2/waktu"]);
    expect(verdicts(transcription, because("langkah-1/waktu")).some(isOpen)).toBe(true);
  });

  test("prints one line a difference with both places, and how to explain it", () => {
    expect(printVerdicts(verdicts(wrong), false).split("\n")).toEqual([
      `${path}:20: langkah-1/waktu: berkas 15 menit, naskah 10 menit (naskah baris 14)`,
      "2 bagian diperiksa: 1 selisih, 0 dijelaskan, 1 belum; 0 penjelasan tanpa selisih.",
      "Perbaiki berkasnya, tandai faktanya dengan ragu, atau jelaskan di sops/contoh/naskah.json, misalnya: " +
        '{"peminjaman-buku":{"differences":{"langkah-1/waktu":"..."}}}',
      "",
    ]);
  });

  test("shows explained differences when asked, and all of them in JSON", () => {
    const explained = verdicts(wrong, because("langkah-1/waktu"));
    expect(printVerdicts(explained, false)).not.toContain("langkah-1");
    expect(printVerdicts(explained, true)).toContain("(naskah baris 14) -- Terbaca 1O");
    expect(JSON.parse(verdictsJson(explained))[1].differences).toEqual([
      expect.objectContaining({ key: "langkah-1/waktu", line: 20, sourceLine: 14, explanation: "Terbaca 1O" }),
    ]);
  });
});

describe("coverage", () => {
  const whole = (more: Partial<CheckInput>, records: Records = {}) =>
    verdicts(transcription, records, more)[0]?.differences.map(({ key }) => key);

  test("every row of the inventory has its file, every file its row, with the same lines", () => {
    expect(whole({ inventory: readInventory(row) })).toEqual([]);
    expect(whole({ inventory: readInventory(`${row}\n${row.replace("peminjaman-", "pengembalian-")}`) })).toEqual([
      "berkas/pengembalian-buku",
    ]);
    expect(whole({ inventory: [] })).toEqual(["berkas/peminjaman-buku"]);
    expect(whole({ inventory: readInventory(row.replace("1-21 |", "1-21 | 30-40")) })).toEqual([
      "berkas/peminjaman-buku",
    ]);
  });

  test("lines with text that belong to no document are found, blank ones are not", () => {
    expect(whole({ source: `${manuscript}\n\n\n\nKeputusan\n\ntentang tim` })).toEqual(["baris-25-27"]);
  });

  test("one document alone is checked without the library", () => {
    expect(verdicts(transcription, {}, { only: ["peminjaman-buku"], inventory: [] }).map(({ id }) => id)).toEqual([
      "peminjaman-buku",
    ]);
  });
});
