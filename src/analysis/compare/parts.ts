import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Weight } from "./types.ts";

export interface Part {
  /** What texts call it; empty where the clause says it itself. */
  readonly name: Bilingual;
  readonly weight: Weight;
}

const part = (id: string, en: string, weight: Weight = "substance"): Part => ({ name: { id, en }, weight });

/**
 * The facts of an SOP that are compared, in the words of the form, and what a change of each weighs. An official who
 * follows another in one office, or a new head of the paper, changes nothing of what is done.
 */
export const parts = {
  file: part("berkas", "file", "unprinted"),
  number: part("nomor", "number", "identity"),
  title: part("judul", "title"),
  agency: part("instansi", "agency"),
  unit: part("unit", "unit"),
  logo: part("logo", "logo", "display"),
  created: part("tanggal pembuatan", "date of making", "identity"),
  revised: part("tanggal revisi", "date of revision", "identity"),
  effective: part("tanggal efektif", "date in force", "identity"),
  approval: part("disahkan oleh", "approved by", "identity"),
  official: part("pejabat pengesah", "approving official", "identity"),
  kinds: part("jenis", "kind", "unprinted"),
  limit: part("batas waktu", "limit", "substance"),
  sources: part("sumber", "sources", "unprinted"),
  references: part(
    "nama untuk rujukan (pelaksana, dokumen, catatan kaki)",
    "names for references (lanes, things, footnotes)",
    "unprinted",
  ),
  notes: part("tanda asal dan catatan", "marks of provenance and notes", "unprinted"),
  letterhead: part("Kop", "Letterhead", "display"),
  legalBasis: part("Dasar Hukum", "Legal basis"),
  qualifications: part("Kualifikasi Pelaksana", "Qualifications"),
  related: part("Keterkaitan", "Related procedures"),
  equipment: part("Peralatan/Perlengkapan", "Equipment"),
  warnings: part("Peringatan", "Warnings"),
  records: part("Pencatatan dan Pendataan", "Records"),
  purpose: part("Tujuan", "Purpose"),
  definitions: part("Definisi", "Definitions"),
  indicators: part("Indikator Kinerja", "Indicators"),
  sections: part("", ""),
  footnotes: part("Catatan kaki", "Footnotes"),
  chart: part("", ""),
  chartTitle: part("judul bagan", "title of the chart"),
  lanes: part("pelaksana", "lanes"),
  display: part("cara mencetak tabel", "how the table is printed", "display"),
  start: part("awal alur", "where the flow begins"),
  step: part("", ""),
  text: part("kegiatan", "activity"),
  rowNumber: part("nomor langkah", "number of the step", "display"),
  label: part("nama langkah", "label", "unprinted"),
  actors: part("pelaksana", "actors"),
  actor: part("", ""),
  deciders: part("yang memutuskan", "who decides"),
  kind: part("", ""),
  question: part("pertanyaan", "question"),
  duration: part("waktu", "time"),
  requirements: part("kelengkapan", "requirements"),
  outputs: part("output", "output"),
  substeps: part("rincian", "substeps"),
  remarks: part("keterangan", "remarks"),
  waits: part("tunggu dan tenggat", "waiting and deadlines"),
  conditions: part("syarat", "condition"),
  calls: part("melalui", "carried out by"),
  mentions: part("lihat", "mentions"),
  copies: part("tembusan", "copies"),
  join: part("gabung", "join"),
  flow: part("", ""),
  total: part("waktu kerja seluruhnya", "working time in all"),
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof parts;
