import { describe, expect, test } from "vitest";
import { SourceFile } from "../../src/source/source-file.ts";
import { parse } from "../../src/syntax/parse.ts";
import { formatText } from "../support/format-text.ts";

const step = 'langkah "L"\n  oleh a\n';
const found = (text: string): string[] =>
  parse(new SourceFile("uji.sop", text)).diagnostics.map(({ code, message }) => `${code}: ${message.id}`);

describe("what a line has no place for is told, not dropped", () => {
  test.each([
    ['peralatan\n  - terkait "x"', "`peralatan` berisi teks, bukan nama `terkait`"],
    ['peringatan "x" maksud uu-1', "`maksud` tidak berlaku di `peringatan`"],
    ['jenis mikro "x"', "`jenis` ini sudah berisi teks; teks kedua tidak berlaku"],
    ["keterkaitan surat-a jo surat-b", "`jo` hanya menggabungkan peraturan di `dasar-hukum`"],
    ['pelaksana x "X" dari luar', "`dari` tidak berlaku di `pelaksana`"],
    ['unit "A" "B"', "`unit` ini sudah berisi teks; teks kedua tidak berlaku"],
    ['unit umum singkat "X"', "`singkat` tidak berlaku di `unit`"],
    ['unit umum "A" singkat "X"', "`singkat` tidak berlaku di `unit`"],
  ])("%j in a head", (line, message) => {
    expect(found(`sop "S"\n${line}\n${step}`)).toEqual([`syntax/misplaced-part: ${message}`]);
  });

  test.each([
    ['unit umum "A" luar', "`luar` tidak berlaku di `unit`"],
    ['regulasi uu "A" nip "1"', "`nip` tidak berlaku di `regulasi`"],
    ['regulasi uu "A"\n  mencabut pp "B"', "`mencabut` berisi nama saja, tanpa teks di sampingnya"],
  ])("%j in an organisation's file", (line, message) => {
    expect(found(`instansi d "D"\n${line}\n`)).toEqual([`syntax/misplaced-part: ${message}`]);
  });

  test("nor are items below `kosong`", () => {
    expect(found(`sop "S"\nperalatan kosong\n  - "Meja"\n  - "Kursi"\n${step}`)).toEqual([
      "syntax/misplaced-line: `peralatan kosong` berarti tidak ada isinya, padahal ada butir di bawahnya",
    ]);
  });
});

test("a unit may stand in the paper's words", () => {
  const text = `sop "S"\nunit umum "Subbag Umum" ragu "pudar"\n${step}`;
  expect(found(text)).toEqual([]);
  expect(formatText(text)).toContain('unit         umum "Subbag Umum"  ragu "pudar"\n');
});
