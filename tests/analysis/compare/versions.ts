import { compareSops } from "../../../src/analysis/compare/compare.ts";
import { linesOf } from "../../../src/analysis/compare/lines.ts";
import type { SopComparison } from "../../../src/analysis/compare/types.ts";
import type { Sop } from "../../../src/model/types.ts";
import { checkText, filesOf, surveyLibrary } from "../../../src/pipeline.ts";

export const organisation = `instansi dinas "Dinas Contoh"
jam-kerja senin sampai jumat 08.00 sampai 16.00
peran kadis "Kepala Dinas"
peran kabid "Kabid"
  atasan kadis
peran kasi "Kasi"
  atasan kabid
peran staf "Staf"
  atasan kasi
`;

/** A procedure of four steps; tests change lines of it. */
export const letter = `instansi dinas
sop "Surat Keluar"
nomor "065/7/2024"
dibuat 5 Januari 2024
direvisi -
efektif 2 Februari 2024
disahkan kadis
kualifikasi
  - "Memahami tata naskah dinas"
  - "Mampu mengoperasikan komputer"
peringatan "Bila terlambat, surat tidak terkirim"

pelaksana
  - staf
  - kasi
  - kabid

langkah susun "Menyusun konsep surat"
  oleh staf
  kelengkapan "Disposisi" dari luar
  waktu 2 hari
  output konsep "Konsep surat"

keputusan periksa "Memeriksa konsep surat"
  oleh kasi
  tidak -> susun maks 2 kali
  kelengkapan konsep
  waktu 1 hari
  output "Konsep terperiksa"

langkah tandai "Menandatangani surat"
  oleh kabid
  kelengkapan "Konsep terperiksa"
  waktu 1 jam
  output surat "Surat"

langkah "Mengirim surat"
  oleh staf
  kelengkapan surat
  waktu 15 menit
  output "Tanda terima"
`;

/** The SOP in a text; the organisation above is known. */
export function bound(text: string, path = "surat.sop", also: Readonly<Record<string, string>> = {}): Sop {
  const library = surveyLibrary(filesOf({ "dinas.sop": organisation, ...also, [path]: text }));
  const { sop } = checkText(path, text, library);
  if (sop === undefined) throw new Error(`no SOP in:\n${text}`);
  return sop;
}

export const compareTexts = (old: string, fresh: string): SopComparison => compareSops(bound(old), bound(fresh));

/** The letter with one piece replaced; throws where it is not there, so that no test compares equals by mistake. */
export function edited(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the text: ${from}`);
    return text.replace(from, () => to);
  }, letter);
}

/** What is said of a change, in Indonesian. */
export const said = ({ changes }: SopComparison): string[] => linesOf(changes).map(({ text }) => text.id);

/** Whom it says to tell: `Kabid: mengerjakan ...`. */
export const told = ({ notices }: SopComparison): string[] =>
  notices.flatMap(({ title, reasons }) => reasons.map(({ message }) => `${title}: ${message.id}`));
