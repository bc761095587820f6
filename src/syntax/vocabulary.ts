import type { DayName, ListKeyword, UnitName } from "./ast.ts";

/** The words of the language: one table that the lexer, the messages, the formatter and the editors' grammar share. */

/** How the value behind a keyword is written; tells where unquoted words are meant as a text. */
export type ValueForm = "text" | "label-text" | "entry" | "time" | "date" | "other";

/** What a keyword at the beginning of a line opens, and an example that messages can show. */
export interface Keyword {
  readonly form: ValueForm;
  readonly example: string;
}

export const listKeywords: readonly ListKeyword[] = [
  "dasar-hukum",
  "kualifikasi",
  "keterkaitan",
  "peralatan",
  "peringatan",
  "pencatatan",
  "tujuan",
  "indikator",
  "definisi",
  "jenis",
  "kop",
  "tampilan",
  "sumber",
  "catatan",
  "kelengkapan",
  "output",
  "keterangan",
  "rincian",
  "alias",
  "mencabut",
  "mengubah",
];

const text = (example: string): Keyword => ({ form: "text", example });
const labelled = (example: string): Keyword => ({ form: "label-text", example });
const entry = (example: string): Keyword => ({ form: "entry", example });
const time = (example: string): Keyword => ({ form: "time", example });
const date = (example: string): Keyword => ({ form: "date", example });
const other = (example: string): Keyword => ({ form: "other", example });

/** Every word that may open a line. */
export const keywords = {
  instansi: labelled('instansi dinas-contoh "Dinas Contoh"'),
  unit: labelled('unit umum "Subbagian Umum"'),
  peran: labelled('peran kasubag "Kepala Subbagian Umum"'),
  pejabat: labelled('pejabat kadis "Kepala Dinas" nama "..."'),
  regulasi: labelled('regulasi uu-25-2009 "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"'),
  induk: other("induk sekretariat"),
  atasan: other("atasan kepala-dinas"),
  menjabat: other("menjabat kepala-dinas"),
  pengganti: other("pengganti sub-koordinator"),
  ditetapkan: date("ditetapkan 18 Juli 2009"),
  berlaku: other("berlaku 1 Januari 2020 sampai 31 Desember 2022"),
  "jam-kerja": other("jam-kerja senin sampai jumat 08.00 sampai 16.00"),
  "pola-nomor": text('pola-nomor "065/{urut}/DINAS/{tahun}"'),
  logo: text('logo "lambang.svg"'),
  sop: text('sop "Peminjaman Ruang Rapat"'),
  nomor: text('nomor "065/035/2018"'),
  dibuat: date("dibuat 5 Januari 2026"),
  direvisi: date("direvisi -"),
  efektif: date("efektif 2 Februari 2026"),
  disahkan: other("disahkan kepala-dinas"),
  batas: time("batas 2 hari kerja"),
  "dasar-hukum": entry("dasar-hukum uu-25-2009"),
  kualifikasi: text('kualifikasi "Memahami tata naskah dinas"'),
  keterkaitan: entry("keterkaitan terkait surat-masuk"),
  peralatan: text('peralatan "Komputer"'),
  peringatan: text('peringatan "Bila tidak dilaksanakan, ..."'),
  pencatatan: text('pencatatan "Buku agenda"'),
  tujuan: text('tujuan "Surat diteruskan pada hari yang sama"'),
  indikator: text('indikator "Semua surat tercatat"'),
  definisi: entry('definisi "Surat masuk" adalah "semua surat yang diterima"'),
  jenis: entry("jenis administratif"),
  kop: text('kop "Pemerintah Kabupaten Contoh"'),
  tampilan: entry('tampilan kepala kegiatan "Uraian Tugas"'),
  sumber: text('sumber "Naskah pindaian, halaman 3"'),
  catatan: text('catatan "Pelaksana dibaca dari uraian langkah"'),
  bagian: text('bagian "Ruang Lingkup" "Seluruh bidang"'),
  "catatan-kaki": labelled('catatan-kaki kunci "Dikembalikan paling lambat pukul 16.00"'),
  pelaksana: entry("pelaksana staf"),
  kelompok: text('kelompok "Unit Layanan"'),
  alur: text('alur "B. Pembatalan"'),
  langkah: labelled('langkah "Menerima surat"'),
  keputusan: labelled('keputusan periksa "Memeriksa konsep surat"'),
  oleh: other("oleh staf -> kasubag"),
  simbol: other("simbol kasubag"),
  ya: other("ya -> berikut"),
  tidak: other("tidak -> susun"),
  bila: other('bila "lengkap" -> berikut'),
  lanjut: other("lanjut -> susun"),
  selesai: other("selesai"),
  gabung: other("gabung semua"),
  tanya: text('tanya "Lengkap?"'),
  kelengkapan: entry('kelengkapan "Surat permohonan"'),
  waktu: time("waktu 5 menit"),
  output: entry('output "Surat tercatat"'),
  keterangan: text('keterangan "Dilampiri salinan"'),
  rincian: text('rincian "Menghitung jumlah berkas"'),
  tunggu: time('tunggu 2 hari "jawaban pemohon"'),
  setiap: time("setiap 1 bulan"),
  tenggat: time("tenggat 14 hari kalender"),
  apabila: text('apabila "diperlukan"'),
  melalui: other("melalui surat-keluar"),
  lihat: other("lihat arsip-aktif"),
  tembusan: other("tembusan sekretaris"),
  serempak: other("serempak {"),
  cabang: other("cabang {"),
  abaikan: other('abaikan roles/unused-lane "alasan"'),
  alias: text('alias "Kasubag Umum"'),
  mencabut: entry("mencabut uu-1-2000"),
  mengubah: entry("mengubah uu-1-2000"),
} as const satisfies Record<string, Keyword>;

export type KeywordName = keyof typeof keywords;

/** The keyword of that name; names from `Object.prototype` are none. */
export function keywordOf(word: string): Keyword | undefined {
  return Object.hasOwn(keywords, word) ? keywords[word as KeywordName] : undefined;
}

/** Words that are no names anywhere but at the beginning of a line. */
export const reserved = [
  "mulai",
  "selesai",
  "berikut",
  "sop",
  "cabang",
  "bersama",
  "atau",
  "apabila",
  "bila",
  "maks",
  "kira-kira",
  "dari",
  "luar",
  "aplikasi",
  "ragu",
  "disimpulkan",
  "sampai",
  "jo",
  "kosong",
  "belum",
] as const;

/** Words that mean something in their place and are names elsewhere. */
export const contextual = [
  "ya",
  "tidak",
  "adalah",
  "maksud",
  "peran",
  "singkat",
  "nama",
  "nip",
  "pangkat",
  "kali",
  "kapsul",
  "kotak",
  "oleh",
  "istirahat",
  "semua",
  "salah-satu",
  "tautan",
] as const;

/** Kinds of links between SOPs, and settings of the printed table. */
export const relationKinds = ["terkait", "prasyarat", "lanjutan", "bagian-dari"] as const;
export const displaySettings = ["kepala", "tanpa", "baris-nomor", "awalan", "kertas", "arah"] as const;

export const days: readonly DayName[] = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"];

export const months = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

/** Beginnings and misspellings by which people write a month, as a pattern; index 0 is January. */
export const monthPatterns = [
  "jan(?:uari|uary)?",
  "(?:feb|peb)(?:ruari|uari|ruary|r)?",
  "mar(?:et|ch)?",
  "apr(?:il)?",
  "mei|may",
  "jun[ie]?",
  "jul[iy]?",
  "ag(?:ustus|ust|us|st|s|t)?|aug(?:ust|ustus)?",
  "sep(?:tember|t)?",
  "okt(?:ober)?|oct(?:ober)?",
  "no[vp](?:ember)?",
  "des(?:ember)?|dec(?:ember)?",
] as const;

/** Units as people type them; the value is the canonical one. */
export const unitSpellings: ReadonlyMap<string, UnitName> = new Map<string, UnitName>([
  ["menit", "menit"],
  ["mnt", "menit"],
  ["mnit", "menit"],
  ["min", "menit"],
  ["minute", "menit"],
  ["minutes", "menit"],
  ["jam", "jam"],
  ["jm", "jam"],
  ["jam kerja", "jam kerja"],
  ["jamkerja", "jam kerja"],
  ["hari", "hari"],
  ["hr", "hari"],
  ["hri", "hari"],
  ["hari kerja", "hari kerja"],
  ["harikerja", "hari kerja"],
  ["hk", "hari kerja"],
  ["hari kalender", "hari kalender"],
  ["harikalender", "hari kalender"],
  ["hari kalendar", "hari kalender"],
  ["minggu", "minggu"],
  ["mgg", "minggu"],
  ["mg", "minggu"],
  ["pekan", "minggu"],
  ["bulan", "bulan"],
  ["bln", "bulan"],
  ["semester", "semester"],
  ["smt", "semester"],
  ["tahun", "tahun"],
  ["thn", "tahun"],
  ["th", "tahun"],
]);

/** Two words that are read as one time in words; the value is the canonical one. */
export const wordTimes: ReadonlyMap<string, "seketika" | "real time" | "sesuai kebutuhan"> = new Map([
  ["seketika", "seketika"],
  ["real time", "real time"],
  ["realtime", "real time"],
  ["real-time", "real time"],
  ["sesuai kebutuhan", "sesuai kebutuhan"],
]);
