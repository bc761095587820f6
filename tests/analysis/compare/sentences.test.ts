import { describe, expect, it } from "vitest";
import { linesOf } from "../../../src/analysis/compare/lines.ts";
import { compareTexts, edited, letter, said } from "./versions.ts";

const total = (old: string, fresh: string): string => `waktu kerja seluruhnya ${old} menjadi ${fresh}`;
const whole = "25 jam 15 menit";
const check = "langkah 2 “Memeriksa konsep surat”";
const checking = 'keputusan periksa "Memeriksa konsep surat"\n  oleh kasi';

describe("a change in sentences", () => {
  it("tells who acts, how long and what it comes to in all", () => {
    const fresh = edited([checking, checking.replace("kasi", "kabid")], ["waktu 1 hari", "waktu 2 jam"]);
    expect(said(compareTexts(letter, fresh))).toEqual([
      `${check}: pindah dari Kasi ke Kabid; waktu 1 hari menjadi 2 jam`,
      total(whole, "19 jam 15 menit"),
    ]);
  });

  it("says the same in English", () => {
    const fresh = edited([checking, checking.replace("kasi", "kabid")], ["waktu 1 hari", "waktu 2 jam"]);
    expect(linesOf(compareTexts(letter, fresh).changes).map(({ text }) => text.en)).toEqual([
      "step 2 “Memeriksa konsep surat”: moves from Kasi to Kabid; time 1 hari becomes 2 jam",
      "working time in all 25 hours 15 minutes becomes 19 hours 15 minutes",
    ]);
  });

  const row = 'langkah "Mencatat surat"\n  oleh staf\n  kelengkapan surat\n  waktu 15 menit\n  output "Agenda"\n\n';
  const last = 'langkah "Mengirim surat"';
  it.each([
    ["a number", [['"065/7/2024"', '"065/8/2024"']], ["nomor 065/7/2024 menjadi 065/8/2024"]],
    ["a date", [["direvisi -", "direvisi 3 Maret 2025"]], ["tanggal revisi - menjadi 3 Maret 2025"]],
    ["a title", [['"Surat Keluar"', '"Surat Dinas"']], ["judul “Surat Keluar” menjadi “Surat Dinas”"]],
    ["its spelling", [['"Surat Keluar"', '"SURAT KELUAR"']], ["judul “Surat Keluar” ditulis “SURAT KELUAR”"]],
    ["the approver", [["disahkan kadis", "disahkan kabid"]], ["disahkan oleh Kepala Dinas menjadi Kabid"]],
    [
      "a part of the identity page",
      [
        ["Memahami tata naskah dinas", "Memahami tata naskah"],
        ['  - "Mampu mengoperasikan komputer"\n', '  - "Teliti"\n'],
      ],
      [
        "Kualifikasi Pelaksana: berkurang “Mampu mengoperasikan komputer”, “Memahami tata naskah dinas” menjadi “Memahami tata naskah”, bertambah “Teliti”",
      ],
    ],
    ["lanes in another order", [["  - staf\n  - kasi\n", "  - kasi\n  - staf\n"]], ["pelaksana urutannya berubah"]],
    [
      "a lane that is written otherwise",
      [["  - kasi\n", '  - kasi "Kepala Seksi"\n']],
      ["pelaksana “Kasi” menjadi “Kepala Seksi”"],
    ],
    [
      "a longer activity",
      [["Mengirim surat", "Mengirim surat lewat kurir"]],
      ["langkah 4 “Mengirim surat lewat kurir”: kegiatan “Mengirim surat” menjadi “Mengirim surat lewat kurir”"],
    ],
    [
      "a new step",
      [[last, row + last]],
      ["langkah 4 “Mencatat surat”: langkah baru, oleh Staf", total(whole, "25 jam 30 menit")],
    ],
    [
      "a step that is gone",
      [[letter.slice(letter.indexOf(last)), ""]],
      ["langkah lama 4 “Mengirim surat”: dihapus, dulu oleh Staf", total(whole, "25 jam")],
    ],
    [
      "somebody who joins",
      [["oleh kabid", "oleh kabid bersama kasi"]],
      ["langkah 3 “Menandatangani surat”: pelaksana bertambah Kasi"],
    ],
    [
      "somebody before",
      [["oleh kabid", "oleh kasi -> kabid"]],
      ["langkah 3 “Menandatangani surat”: pelaksana bertambah Kasi"],
    ],
    [
      "an output",
      [['"Konsep terperiksa"\n\nlangkah', '"Konsep yang terperiksa"\n\nlangkah']],
      [`${check}: output “Konsep terperiksa” menjadi “Konsep yang terperiksa”`],
    ],
    [
      "a source",
      [['"Disposisi" dari luar', '"Disposisi"']],
      ["langkah 1 “Menyusun konsep surat”: kelengkapan “Disposisi (dari luar)” menjadi “Disposisi”"],
    ],
    [
      "a return's limit",
      [["maks 2 kali", "maks 1 kali"]],
      [`${check}: bila “tidak” paling banyak 1 kali, dulu paling banyak 2 kali`],
    ],
    [
      "a return's target",
      [["tidak -> susun maks 2 kali", "tidak -> tandai maks 2 kali"]],
      [`${check}: bila “tidak” ke langkah 3, dulu kembali ke langkah 1`],
    ],
    [
      "an outcome that is new",
      [["  tidak -> susun", '  ya -> berikut\n  bila "batal" -> selesai\n  tidak -> susun']],
      [`${check}: hasil baru “batal”: selesai`],
    ],
    [
      "an outcome's word",
      [["  tidak -> susun", '  ya -> berikut\n  bila "keliru" -> susun']],
      [`${check}: hasil “tidak” menjadi “keliru”`],
    ],
    [
      "a decision that is none any more",
      [
        ["keputusan periksa", "langkah periksa"],
        ["  tidak -> susun maks 2 kali\n", ""],
      ],
      [`${check}: menjadi langkah biasa, dulu keputusan; hasil “tidak” dihapus, dulu kembali ke langkah 1`],
    ],
    [
      "where it goes on",
      [["oleh kabid\n", "oleh kabid\n  lanjut -> susun\n"]],
      ["langkah 3 “Menandatangani surat”: lanjut kembali ke langkah 1, dulu ke langkah berikutnya"],
    ],
    [
      "waiting",
      [["waktu 15 menit", 'waktu 15 menit\n  tunggu 1 hari "kurir"']],
      ["langkah 4 “Mengirim surat”: tunggu dan tenggat bertambah “menunggu 1 hari (kurir)”"],
    ],
    [
      "a condition",
      [["waktu 15 menit", 'waktu 15 menit\n  apabila "surat mendesak"']],
      ["langkah 4 “Mengirim surat”: syarat bertambah “surat mendesak”"],
    ],
    [
      "a copy",
      [["waktu 15 menit", "waktu 15 menit\n  tembusan kasi"]],
      ["langkah 4 “Mengirim surat”: tembusan bertambah “Kasi”"],
    ],
    [
      "how it is printed",
      [["pelaksana\n", "tampilan kertas f4\npelaksana\n"]],
      ["cara mencetak tabel kertas a4 menjadi kertas f4"],
    ],
  ] as const)("tells %s", (_, edits, sentences) => {
    expect(said(compareTexts(letter, edited(...edits)))).toEqual(sentences);
  });

  it("tells a step that moved, and not those that it passed", () => {
    const [, send = ""] = letter.split(/(?=langkah "Mengirim)/);
    const fresh = edited([`\n${send}`, ""], ["langkah susun", `${send}\nlangkah susun`]);
    expect(said(compareTexts(letter, fresh))).toEqual([
      "langkah 1 “Mengirim surat” (dulu 4): pindah tempat, dulu langkah 4",
    ]);
  });

  it("says which row of several charts is meant", () => {
    const charts = `${letter.replace("langkah susun", 'alur "A. Surat biasa"\nlangkah susun')}
alur "B. Surat rahasia"
langkah "Menyegel surat"
  oleh kasi
  waktu 5 menit
  output "Surat tersegel"
`;
    const fresh = charts.replace("waktu 5 menit", "waktu 10 menit");
    expect(said(compareTexts(charts, fresh))[0]).toBe(
      "bagan “B. Surat rahasia”, langkah 1 “Menyegel surat”: waktu 5 menit menjadi 10 menit",
    );
  });

  it("says so where only marks or names changed, and nothing where only layout and comments did", () => {
    const marked = compareTexts(letter, edited(["waktu 1 jam", 'waktu 1 jam ragu "kabur"']));
    expect(said(marked)).toEqual(["tanda asal dan catatan berubah"]);
    expect(marked.weight).toBe("unprinted");
    const named = compareTexts(
      letter,
      edited(["output surat ", "output naskah "], ["kelengkapan surat", "kelengkapan naskah"]),
    );
    expect(said(named)).toEqual(["nama untuk rujukan (pelaksana, dokumen, catatan kaki) berubah"]);
    const laid = compareTexts(letter, `# komentar\n\n${letter.replaceAll("  oleh", "    oleh    ")}`);
    expect(laid).toMatchObject({ changes: [], notices: [], findings: [] });
    expect(laid.weight).toBeUndefined();
  });

  it("shows long texts around where they part", () => {
    const long = "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik pada Lembaran Negara Republik Indonesia";
    const [old, fresh] = [long, long.replace("2009", "2010")].map((text) =>
      edited(["kualifikasi\n", `dasar-hukum "${text}"\nkualifikasi\n`]),
    );
    expect(said(compareTexts(old ?? "", fresh ?? ""))).toEqual([
      "Dasar Hukum: “… 25 Tahun 2009 tentang Pelayanan …” menjadi “… 25 Tahun 2010 tentang Pelayanan …”",
    ]);
  });
});
