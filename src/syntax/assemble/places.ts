import type { Statement } from "../ast.ts";

/** Where lines may stand, by their keywords. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const rowLines = set(
  `nomor oleh simbol ya tidak bila lanjut selesai gabung tanya kelengkapan waktu output keterangan rincian tunggu setiap
   tenggat apabila melalui lihat tembusan abaikan catatan`,
);
export const headLines = set(
  `nomor unit dibuat direvisi efektif disahkan batas dasar-hukum kualifikasi keterkaitan peralatan peringatan
   pencatatan tujuan indikator definisi bagian jenis kop tampilan sumber catatan catatan-kaki pelaksana abaikan`,
);
export const chartLines = set("pelaksana catatan-kaki tampilan catatan abaikan");
/** Lines of the agency itself; the lines of what it declares stand in `detailLines`. */
export const agencyLines = set("kop pola-nomor logo tampilan sumber catatan jam-kerja alias abaikan");
export const detailLines: Readonly<Record<string, ReadonlySet<string>>> = {
  instansi: agencyLines,
  unit: set("alias induk berlaku abaikan"),
  peran: set("alias atasan unit berlaku pengganti abaikan"),
  pejabat: set("alias menjabat berlaku abaikan"),
  regulasi: set("alias ditetapkan mencabut mengubah berlaku abaikan"),
};
/** Lines that only the organisation's file has. */
export const organisationOnly = set(
  "peran pejabat regulasi jam-kerja pola-nomor logo alias induk atasan menjabat pengganti ditetapkan berlaku mencabut mengubah",
);
/** Lines that may stand more than once in their part. */
export const repeatable = set(
  "bila lanjut simbol melalui lihat tunggu setiap tenggat abaikan catatan catatan-kaki bagian ya tidak selesai gabung tanya apabila",
);

/** Lines that follow a `simbol` line and speak of it. */
export const symbolLines = set("ya tidak bila lanjut selesai gabung tanya");

/** Whether an `apabila` line wraps rows. */
export function opensOptional(statement: Statement): boolean {
  return statement.kind === "optional" && statement.opens;
}
