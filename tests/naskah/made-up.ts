import { differencesOf } from "../../scripts/naskah/check/check.ts";
import { judge } from "../../scripts/naskah/check/explain.ts";
import { Lexicon } from "../../scripts/naskah/check/lexicon.ts";
import { manuscriptSops } from "../../scripts/naskah/documents.ts";
import { filesOf } from "../../src/index.ts";

/** A manuscript of one page as OCR would give it. It is made up, and so is the SOP that was transcribed from it. */
export const manuscript = `Dinas Perpustakaan Kota Contoh
Nomor SOP 065/ 012 / DISPUS/2020
Tanggal Pembuatan 24 Agustus2020
Tanggal Revisi 1 7 Ma ret 2021
Tanggal Efektif O7 September 2022
Disahkan oleh Kepala Dinas Perpustakaan
Nama SOP Peminjaman Buku
Dasar Hukum
1. Undang-Undang Nomor 43 Tahunl2007 tentang Perpustakaan
Peringatan
Jika tidak dilaksanakan, koleksi akan berkurang
No Uraian Kegiatan Pelaksana Mutu Baku Kelengkapan Waktu Output
1. Menerima formuiir peminjaman dari anggota r-1
Formulir peminjaman 1O menlt Formulir diterima
2. Mencari koleksi di dalam gudang
Formulir diterima 2
Jam
Koleksi ditemukan
3 Menyerahkan koleksi kepada anggota
Koleksi ditemukan 5 Menit Koleksi dipinjam
4. Mengarsipkan formulir pemin jaman Formulir 15 Menit Arsip`;

/** The SOP that says what the manuscript says. */
export const transcription = `sop "Peminjaman Buku"
kop          "Dinas Perpustakaan Kota Contoh"
nomor        "065/012/DISPUS/2020"
unit         belum
dibuat       24 Agustus 2020
direvisi     17 Maret 2021
efektif      7 September 2022
disahkan     "Kepala Dinas Perpustakaan"

dasar-hukum  "Undang-Undang Nomor 43 Tahun 2007 tentang Perpustakaan"
peringatan   "Jika tidak dilaksanakan, koleksi akan berkurang"
sumber       "Naskah karangan, baris 1-21"

pelaksana
  - petugas "Pelaksana"

langkah "Menerima formulir peminjaman dari anggota"
  oleh         petugas
  kelengkapan  "Formulir peminjaman"
  waktu        10 menit
  output       "Formulir diterima"

langkah "Mencari koleksi di dalam gudang"
  oleh         petugas
  kelengkapan  "Formulir diterima"
  waktu        2 jam
  output       "Koleksi ditemukan"

langkah "Menyerahkan koleksi kepada anggota"
  oleh         petugas
  kelengkapan  "Koleksi ditemukan"
  waktu        5 menit
  output       "Koleksi dipinjam"

langkah "Mengarsipkan formulir peminjaman"
  oleh         petugas
  kelengkapan  "Formulir"
  waktu        15 menit
  output       "Arsip"
`;

/** Keys and messages of the differences that no mark explains, between a transcription and a manuscript. */
export function check(sop: string, source = manuscript): string[] {
  const documents = manuscriptSops(filesOf({ "sops/contoh/peminjaman-buku.sop": sop }));
  const lexicon = new Lexicon([sop, "pemusnahan dimusnahkan diumumkan pengumuman"]);
  return documents.flatMap((document) => {
    const { differences } = judge(differencesOf(document, source.split("\n"), lexicon), {});
    return differences.flatMap(({ key, message, explanation }) => (explanation ? [] : [`${key}: ${message}`]));
  });
}
