import { describe, expect, test } from "vitest";
import { check, manuscript, transcription } from "./made-up.ts";

/** The transcription with one passage written otherwise. */
function changed(passage: string, other: string, text = transcription): string {
  expect(text).toContain(passage);
  return text.replace(passage, other);
}

describe("what OCR misreads is no difference", () => {
  test("misread letters, split words, times on two lines, spaces in numbers and dates", () => {
    expect(check(transcription)).toEqual([]);
  });

  test("columns printed one after the other", () => {
    const times = ["1O menlt", "2\nJam", "5 Menit", "15 Menit"];
    const columns = `${times.reduce((text, time) => text.replace(time, ""), manuscript)}\n${times.join("\n")}`;
    expect(check(transcription.replace("1-21", "1-30"), columns)).toEqual([]);
  });

  test("a word too badly read to be known alone, beside the words that stand beside it", () => {
    expect(check(transcription, manuscript.replace("di dalam gudang", "di dalam guaknq"))).toEqual([]);
  });

  test("bare numbers under a head that names the unit", () => {
    const bare = manuscript
      .replace("Waktu Output", "Waktu (menit) Output")
      .replace("1O menlt", "10")
      .replace("2\nJam", "120")
      .replace(/ Menit/g, "");
    expect(check(changed("2 jam", "120 menit"), bare)).toEqual([]);
  });
});

describe("the identity page", () => {
  test("another number", () => {
    expect(check(changed("065/012/", "065/013/"))).toEqual(["nomor: 065/013/DISPUS/2020 tidak terbaca di naskah"]);
  });

  test("another date, and one that the file leaves open", () => {
    expect(check(changed("17 Maret 2021", "18 Maret 2021"))).toEqual([
      "direvisi: berkas 2021-03-18, naskah 2021-03-17",
    ]);
    expect(check(changed("17 Maret 2021", "belum"))).toEqual(["direvisi: naskah menyebut 2021-03-17, berkas tidak"]);
  });

  test("another name, office, or number of a regulation", () => {
    expect(check(changed('sop "Peminjaman Buku"', 'sop "Pengembalian Buku"'))).toContain(
      "nama: tidak ada di naskah: Pengembalian",
    );
    expect(check(changed('"Kepala Dinas Perpustakaan"', '"Sekretaris Dinas Perpustakaan"'))).toContain(
      "disahkan/jabatan: tidak ada di naskah: Sekretaris",
    );
    expect(check(changed("Nomor 43", "Nomor 34"))).toEqual([
      "dasar-hukum-1/nomor: tidak terbaca di naskah: nomor 34 tahun 2007",
    ]);
  });
});

describe("times", () => {
  test("another time, another unit", () => {
    expect(check(changed("10 menit", "15 menit"))).toEqual(["langkah-1/waktu: berkas 15 menit, naskah 10 menit"]);
    expect(check(changed("2 jam", "2 hari"))).toEqual(["langkah-2/waktu: berkas 2 hari, naskah 2 jam"]);
  });

  test("two times that changed places", () => {
    const other = changed("2 jam", "5 menit", transcription).replace(/5 menit(?=[^5]*Koleksi dipinjam)/, "2 jam");
    expect(check(other).map((line) => line.split(":")[0])).toContain("langkah-2/waktu");
  });

  test("a time of the manuscript that no row has", () => {
    expect(check(changed("  waktu        5 menit\n", "  waktu        kosong\n"))).toEqual([
      "baris-20/waktu: 5 menit pada naskah tidak ada di berkas",
    ]);
  });

  test("a unit that the manuscript does not name", () => {
    const bare = manuscript
      .replace("1O menlt", "10")
      .replace("2\nJam", "120")
      .replace(/ Menit/g, "");
    expect(check(changed("2 jam", "120 menit"), bare)).toEqual([
      "satuan-waktu: naskah tidak menyebut satuan waktu, berkas memakai menit",
    ]);
  });
});

describe("rows and words", () => {
  test("a row that was left out", () => {
    const [head = "", , ...rest] = transcription.split(/\n\n(?=langkah )/);
    const without = [head, ...rest].join("\n\n");
    expect(check(without)).toContain("jumlah-langkah: naskah menomori sampai 4, berkas sampai 3");
  });

  test("a word that the manuscript does not have", () => {
    expect(check(changed("di dalam gudang", "di dalam basement"))).toContain(
      "langkah-2/uraian: tidak ada di naskah: basement",
    );
  });

  test("a word that the manuscript has elsewhere only", () => {
    expect(check(changed("di dalam gudang", "di dalam Contoh"))).toContain(
      "langkah-2/uraian: di naskah hanya jauh dari kata tetangganya: Contoh",
    );
  });

  test("text that was left out: words of its own by their line, others by their count", () => {
    const more = manuscript.replace("Arsip", "Arsip dan pengumuman");
    expect(check(transcription, more)).toEqual(["baris-21: tidak ada di berkas: pengumuman"]);
    expect(check(changed('kelengkapan  "Koleksi ditemukan"', "kelengkapan  kosong"))).toContain(
      "kata/ditemukan: kata ditemukan: 2 kali di naskah, 1 kali di berkas",
    );
  });

  test("noise that is no word is not text left out", () => {
    expect(check(transcription, manuscript.replace("r-1", "Jxqwzv TragEYk"))).toEqual([]);
  });
});

describe("explanations", () => {
  test("a doubt on the very fact explains it, a doubt elsewhere does not", () => {
    const other = changed("10 menit", "15 menit");
    expect(check(changed("15 menit", '15 menit  ragu "terbaca 1O"', other))).toEqual([]);
    expect(check(changed('"Formulir diterima"', '"Formulir diterima"  ragu "kabur"', other))).toHaveLength(1);
  });

  test("who acts being inferred explains no word of the row", () => {
    const other = changed("di dalam gudang", "di dalam basement");
    const inferred = other.replaceAll("oleh         petugas", 'oleh         petugas  disimpulkan "kolom pertama"');
    expect(check(inferred)).toContain("langkah-2/uraian: tidak ada di naskah: basement");
  });
});
