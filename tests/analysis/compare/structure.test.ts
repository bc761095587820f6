import { describe, expect, it } from "vitest";
import { compareTexts, said, told } from "./versions.ts";

const head = `instansi dinas
sop "Rapat"
pelaksana
  - staf
  - kasi
  - kabid
`;
const row = (title: string, actor: string, ...lines: readonly string[]): string =>
  [`langkah "${title}"`, `oleh ${actor}`, "waktu 1 jam", `output "${title} selesai"`, ...lines, ""].join("\n");
const invite = row("Mengundang peserta", "staf");
const room = row("Menyiapkan ruang", "staf");
const paper = row("Menyusun bahan", "kasi");
const meet = row("Memimpin rapat", "kabid");
const rest = [invite, room, paper, meet].join("");
const before = head + rest;

describe("the structure of a procedure", () => {
  it("tells work that now goes side by side by where it goes on", () => {
    const fresh = `${head}${invite}serempak {\ncabang {\n${room}}\ncabang {\n${paper}}\n}\n${meet}`;
    expect(said(compareTexts(before, fresh))).toEqual([
      "langkah 1 “Mengundang peserta”: lanjut ke langkah berikutnya, ke langkah 3, dulu ke langkah berikutnya",
      "langkah 2 “Menyiapkan ruang”: lanjut ke langkah 4, dulu ke langkah berikutnya",
    ]);
    expect(told(compareTexts(before, fresh))).toContain("Kabid: menerima langkah 4 dari Staf, Kasi, dulu dari Kasi");
  });

  it("tells rows that became optional by their condition", () => {
    const fresh = `${head}${invite}apabila "lebih dari 10 orang" {\n${room}${paper}}\n${meet}`;
    expect(said(compareTexts(before, fresh))).toEqual([
      "langkah 2 “Menyiapkan ruang”: syarat bertambah “lebih dari 10 orang”",
      "langkah 3 “Menyusun bahan”: syarat bertambah “lebih dari 10 orang”",
    ]);
  });

  it("tells a row before all others alone, though every number shifts", () => {
    const fresh = head + row("Menerima disposisi", "kasi") + rest;
    expect(said(compareTexts(before, fresh))).toEqual([
      "langkah 1 “Menerima disposisi”: langkah baru, oleh Kasi",
      "waktu kerja seluruhnya 4 jam menjadi 5 jam",
    ]);
  });

  it("tells a return to the same row, whatever its number is now, as no change", () => {
    const check = (target: string): string =>
      `keputusan "Memeriksa bahan"\noleh kabid\ntidak -> ${target}\nwaktu 1 jam\noutput "Bahan terperiksa"\n`;
    const labelled = paper.replace("langkah ", "langkah bahan ");
    const old = head + invite + labelled + check("bahan") + meet;
    const fresh = head + row("Menerima disposisi", "kasi") + invite + labelled + check("bahan") + meet;
    expect(said(compareTexts(old, fresh)).filter((line) => line.includes("Memeriksa bahan"))).toEqual([]);
  });

  it("names the steps where a number means another one now, and the symbol where an arrow does not end at the first", () => {
    const check = `keputusan "Memeriksa bahan"\noleh kabid\ntidak -> LABEL\nwaktu 1 jam\noutput "Bahan terperiksa"\n`;
    const [a, b] = [room.replace("langkah", "langkah ruang"), paper.replace("langkah", "langkah bahan")];
    const old = head + invite + a + b + check.replace("LABEL", "ruang") + meet;
    const fresh = head + invite + b + a + check.replace("LABEL", "bahan") + meet;
    expect(said(compareTexts(old, fresh)).filter((line) => line.includes("Memeriksa bahan"))).toEqual([
      "langkah 4 “Memeriksa bahan”: bila “tidak” kembali ke langkah 2 “Menyusun bahan”, dulu kembali ke langkah 2 “Menyiapkan ruang”",
    ]);
    const chain = b.replace("oleh kasi", "oleh kasi -> staf");
    const first = head + invite + chain + check.replace("LABEL", "bahan") + meet;
    expect(said(compareTexts(first, first.replace("-> bahan", "-> bahan.staf")))).toEqual([
      "langkah 3 “Memeriksa bahan”: bila “tidak” kembali ke langkah 2 (Staf), dulu kembali ke langkah 2",
    ]);
  });

  it("tells a chart that is gone, one that is new, and a row that went over to another", () => {
    const two = (a: string, b: string): string => `${head}alur "A. Persiapan"\n${a}alur "B. Pelaksanaan"\n${b}`;
    expect(said(compareTexts(two(invite + room, paper + meet), two(invite, room + paper + meet)))).toEqual([
      "bagan “B. Pelaksanaan”, langkah 1 “Menyiapkan ruang” (dulu 2): pindah ke bagan “B. Pelaksanaan”, dulu langkah 2 di bagan “A. Persiapan”",
    ]);
    const three = `${two(invite + room, paper + meet)}alur "C. Pelaporan"\n${row("Menulis notulen", "staf")}`;
    expect(said(compareTexts(two(invite + room, paper + meet), three))).toEqual([
      "bagan “C. Pelaporan”: bagan baru dengan 1 langkah",
      "waktu kerja seluruhnya 4 jam menjadi 5 jam",
    ]);
    expect(said(compareTexts(three, two(invite + room, paper + meet)))[0]).toBe(
      "bagan “C. Pelaporan”: bagan ini dihapus, dulu 1 langkah",
    );
  });

  it("knows a lane again by its role, its title or its id", () => {
    const renamed = before.replace("- kasi", '- seksi "Seksi Acara" peran kasi').replaceAll("oleh kasi", "oleh seksi");
    expect(said(compareTexts(before, renamed))).toEqual(["pelaksana “Kasi” menjadi “Seksi Acara”"]);
    const grouped = before.replace("  - kasi", '  kelompok "Bidang"\n  - kasi');
    expect(said(compareTexts(before, grouped))).toEqual([
      "pelaksana “Kasi” di kelompok “Bidang”, dulu tanpa kelompok, “Kabid” di kelompok “Bidang”, dulu tanpa kelompok",
    ]);
  });
});
