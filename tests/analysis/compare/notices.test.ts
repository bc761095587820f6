import { describe, expect, it } from "vitest";
import { compareTexts, edited, letter, told } from "./versions.ts";

const checking = 'keputusan periksa "Memeriksa konsep surat"\n  oleh kasi';
const last = 'langkah "Mengirim surat"';

describe("whom to tell", () => {
  it("tells both sides of a step that went from one to the other, and those around it", () => {
    const fresh = edited([checking, checking.replace("kasi", "kabid")]);
    expect(told(compareTexts(letter, fresh))).toEqual([
      "Staf: menerima langkah 1 dari Kabid, dulu dari Kasi",
      "Staf: meneruskan langkah 1 ke Kabid, dulu ke Kasi",
      "Kasi: tidak lagi mengerjakan langkah 2, sekarang Kabid",
      "Kabid: sekarang mengerjakan langkah 2, dulu Kasi",
      "Kabid: menerima langkah 3 tidak dari peran lain, dulu dari Kasi",
    ]);
  });

  it("tells who acts what changed, steps of one kind together", () => {
    const fresh = edited(
      ["waktu 2 hari", "waktu 3 hari"],
      ["waktu 15 menit", "waktu 5 menit"],
      ["waktu 1 jam", "waktu 2 jam"],
    );
    expect(told(compareTexts(letter, fresh))).toEqual([
      "Staf: langkah 1, 4 berubah: waktu",
      "Kabid: langkah 3 berubah: waktu",
    ]);
  });

  it("tells the next of a changed output", () => {
    const fresh = edited(['output "Konsep terperiksa"', 'output "Konsep dan lembar periksa"']);
    expect(told(compareTexts(letter, fresh))).toEqual([
      "Staf: menerima hasil lain dari langkah 2: output",
      "Kasi: langkah 2 berubah: output",
      "Kabid: menerima hasil lain dari langkah 2: output",
    ]);
  });

  it("tells of steps that came and went, of copies, names and approval", () => {
    const row = 'langkah "Mencatat surat"\n  oleh kasi\n  waktu 5 menit\n  output "Agenda"\n\n';
    const added = told(compareTexts(letter, edited([last, row + last])));
    expect(added).toContain("Kasi: langkah baru: 4");
    expect(added).toContain("Staf: menerima langkah 5 dari Kasi, dulu dari Kabid");
    expect(told(compareTexts(edited([last, row + last]), letter))).toContain("Kasi: langkah yang dihapus: 4");
    expect(told(compareTexts(letter, edited(["waktu 15 menit", "waktu 15 menit\n  tembusan kasi"])))).toEqual([
      "Kasi: sekarang menerima tembusan langkah 4",
    ]);
    expect(told(compareTexts(letter, edited(["  - kasi\n", '  - kasi "Kepala Seksi"\n'])))).toEqual([
      "Kepala Seksi: sekarang ditulis “Kepala Seksi”, dulu “Kasi”",
    ]);
    expect(told(compareTexts(letter, edited(["disahkan kadis", "disahkan kabid"])))).toEqual([
      "Kabid: sekarang mengesahkan SOP ini",
    ]);
  });

  it("tells all who act of other qualifications", () => {
    const fresh = edited(["Mampu mengoperasikan komputer", "Mampu mengoperasikan aplikasi surat"]);
    expect(told(compareTexts(letter, fresh))).toEqual(
      ["Staf", "Kasi", "Kabid"].map((role) => `${role}: berubah untuk semua pelaksana: Kualifikasi Pelaksana`),
    );
  });

  it("tells nobody of spelling, print, dates and marks", () => {
    const fresh = edited(
      ["Mengirim surat", "MENGIRIM surat"],
      ["direvisi -", "direvisi 3 Maret 2025"],
      ["pelaksana\n", "tampilan kertas f4\npelaksana\n"],
      ["waktu 1 jam", 'waktu 1 jam ragu "kabur"'],
    );
    expect(told(compareTexts(letter, fresh))).toEqual([]);
  });
});
