import { type EmitContext, type EmitOptions, emitContext } from "../../src/emit/emitter.ts";
import { htmlEmitter } from "../../src/emit/html/index.ts";
import { jsonEmitter } from "../../src/emit/json/index.ts";
import { summarise } from "../../src/emit/summarise.ts";
import { svgEmitter } from "../../src/emit/svg/index.ts";
import { loadFreeEngine } from "../../src/layout/elk/load.ts";
import type { Sop } from "../../src/model/types.ts";
import { checkText, emitLibrary, emitSop, filesOf, surveyLibrary } from "../../src/pipeline.ts";

/** Made up for these tests. */
export const organisationText = `instansi dinas-uji "Dinas Uji Coba"
kop
  - "Pemerintah Kota Uji"
  - "Dinas Uji Coba"
unit umum "Subbagian Umum"
pejabat kepala-dinas "Kepala Dinas Uji Coba"  nama "Nama Karangan"  pangkat "Pembina"  nip "000"
regulasi uu-1 "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"
`;

/** Made up for these tests. */
export const smallText = `instansi dinas-uji
sop "Peminjaman Kunci (karangan)"
nomor     belum
unit      umum
dibuat    5 Januari 2026
direvisi  -
efektif   2 Februari 2026  disimpulkan "dari tanggal tanda tangan"
disahkan  kepala-dinas
dasar-hukum uu-1
peringatan kosong
peralatan
  - "Lemari kunci" *kunci
  - "Buku" tautan "https://contoh.go.id/buku?a=1&b=2"
tujuan "Kunci tidak hilang"
catatan-kaki kunci "Hanya satu"
pelaksana
  - pemohon "Pemohon" luar
  - staf "Staf"
langkah minta "Meminta kunci"
  oleh pemohon
  kelengkapan "Surat" dari luar
  waktu 5-10 menit
  output permintaan "Permintaan"
keputusan "Memeriksa permintaan"
  oleh staf
  tidak -> minta maks 2 kali
  kelengkapan permintaan
  waktu 1 jam ragu "belum diukur"
  output "Persetujuan"
langkah "Menyerahkan kunci"
  oleh staf
  kelengkapan "Persetujuan"
  waktu seketika
  output "Tanda terima"
`;

const freeEngine = await loadFreeEngine();

/** A context with everything that drawings need. */
export const drawingContext = (options: EmitOptions = {}): EmitContext => emitContext({ freeEngine, ...options });

/** The SOP of a text, in a library of its own. */
export function sopOf(text: string, organisation = organisationText): Sop {
  const library = surveyLibrary(filesOf({ "organisasi.sop": organisation, "kunci.sop": text }));
  const { sop } = checkText("kunci.sop", text, library);
  if (!sop) throw new Error("no SOP");
  return sop;
}

/** Everything that the emitters make of one SOP and of the library that holds it alone, by path. */
export function filesFor(sop: Sop, context: EmitContext = drawingContext()): Map<string, string> {
  const emitters = [htmlEmitter, svgEmitter, jsonEmitter];
  const files = [
    ...emitSop(sop, emitters, context),
    ...emitLibrary([summarise(sop, context.organisationOf(sop))], emitters, context),
  ];
  return new Map(files.map(({ path, content }) => [path, String(content)]));
}

/** The same value with every text in it passed through `change`. */
export function changeTexts<T>(value: T, change: (text: string, key: string) => string, key = ""): T {
  if (typeof value === "string") return change(value, key) as T;
  if (Array.isArray(value)) return value.map((item) => changeTexts(item, change, key)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changeTexts(item, change, name)])) as T;
}
