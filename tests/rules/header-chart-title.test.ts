import { describe, expect, test } from "vitest";
import { isShortFor, wordsBeside } from "../../src/rules/library/titles.ts";
import { expectFindings } from "../support/expect-findings.ts";

const code = "header/chart-title";
const step = 'langkah "Menerima"\n  oleh a\n';
const sop = (title: string, ...charts: readonly string[]): string =>
  `sop "${title}"\npelaksana a "A"\n${charts.map((chart) => `alur "${chart}"\n${step}`).join("")}`;

describe("header/chart-title", () => {
  test("the title of another SOP, also on one of several charts", () => {
    const also = { "arsip.sop": 'sop "SOP Penyimpanan Arsip"\n' };
    const [found] = expectFindings(sop("Surat", "A. Penerimaan", "PENYIMPANAN  ARSIP"), { also })
      .of(code)
      .toSayAnywhere("judul bagan ini judul SOP lain");
    expect(found?.labels.map(({ path }) => path)).toEqual(["contoh.sop", "arsip.sop"]);
  });

  test("words on either side that the other does not have", () => {
    expectFindings(sop("Pengaduan Tidak Langsung", "Pengaduan Laporan Korban"))
      .of(code)
      .toSayAnywhere("judul bagan ini lain dari nama SOP");
  });

  test.each([
    ["Penyusunan Profil", "SOP PENYUSUNAN PROFILE"],
    ["Orientasi Tenaga Lini Lapangan", "SOP Linlap"],
    ["Menyusun Rencana Kerja dan Anggaran", "RKA"],
    ["Pembinaan Kesertaan KB", "Pembinaan Kesertaan Keluarga Berencana"],
    ["Pembentukan Rumah Data", "Rumah Data"],
    ["Pengaduan Langsung", "Layanan Pengaduan Langsung"],
  ])("%s may be headed %s", (title, chart) => expectFindings(sop(title, chart)).of(code).toSayNothing());

  test("a title that two SOPs have by right is no other's", () => {
    const also = { "rka.sop": 'sop "Rencana Kerja dan Anggaran"\n' };
    expectFindings(sop("Penyusunan Rencana Kerja dan Anggaran", "Rencana Kerja dan Anggaran"), { also })
      .of(code)
      .toSayNothing();
  });

  test("charts that are parts have titles of their own", () => {
    expectFindings(sop("Peminjaman Ruang", "A. Pengajuan", "B. Pembatalan"))
      .of(code)
      .toSayNothing();
  });
});

describe("words of titles", () => {
  test("short words", () => {
    expect(isShortFor("anjab", ["analisis", "jabatan"])).toBe(true);
    expect(isShortFor("rka", ["rencana", "kerja", "anggaran"])).toBe(true);
    expect(isShortFor("ren", ["rencana"])).toBe(false);
    expect(
      isShortFor(
        "a".repeat(60),
        Array.from({ length: 60 }, () => "aaab"),
      ),
    ).toBe(false);
  });

  test("what the other title does not have", () => {
    expect(wordsBeside("Pelatihan Kader PLKB", "Pelatihan Kader PKB")).toEqual(["plkb"]);
    expect(wordsBeside("", "A")).toEqual([]);
  });
});
