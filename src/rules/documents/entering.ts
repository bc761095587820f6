import type { Sop } from "../../model/types.ts";
import { canonicalWords, type DocumentName, isBroad } from "../words/document-names.ts";
import { isTool } from "./tools.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** First words of what stands by itself before any procedure: regulations, guides, plans in force. */
const standing = set(
  `regulasi peraturan undang-undang uu perpu pp perpres permen permendagri permenpan permenpanrb permenpan-rb perda perbup perwali perka
  perban kepmen keputusan instruksi inpres juknis juklak pedoman petunjuk panduan literatur tata standar standarisasi standardisasi
  sop spm dpa dpp renstra renja rkpd rpjmd urtug anjab tupoksi sotk stok perjanjian modul buku`,
);
/** First words of names of people and places. */
const people = set(
  `kader narasumber nara peserta tim petugas klien pegawai pns asn pemuda tokoh masyarakat pejabat panitia anggota psikolog
  ruang ruangan aula gedung tempat lokasi rumah aplikasi monitoring absensi rapat anggaran dana biaya`,
);

/**
 * True for what a procedure need not make: things in force or at hand by nature (regulations, guides, people, places,
 * equipment), names that fit anything, and what the identity page lists as equipment.
 */
export function isAtHand(name: DocumentName, equipment: ReadonlySet<string>): boolean {
  const [first = ""] = name.words;
  return (
    isBroad(name) ||
    standing.has(first) ||
    people.has(first) ||
    isTool(name.words) ||
    name.words.every((word) => equipment.has(word))
  );
}

/** All words of the identity page's equipment. */
export function equipmentWords(sop: Sop): ReadonlySet<string> {
  return new Set(sop.equipment.entries.flatMap(({ paragraphs }) => paragraphs.flatMap(canonicalWords)));
}
