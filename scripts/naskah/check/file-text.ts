import { provenanceOf } from "../../../src/emit/json/provenance.ts";
import type { ManuscriptSop } from "../documents.ts";
import { factsOf } from "./facts.ts";

/** Words of the form itself, which no file repeats. */
const form = `Nomor SOP Tanggal Pembuatan Revisi Efektif Disahkan oleh Nama Dasar Hukum Kualifikasi Pelaksana Keterkaitan
  Peralatan Perlengkapan Peringatan Pencatatan dan Pendataan Tujuan Definisi Indikator Kinerja Flowchart Nomor Uraian
  Kegiatan Prosedur Tugas Pelaksana Mutu Baku Persyaratan Kelengkapan Waktu Output Keterangan Standar Operasional
  Pemerintah Kabupaten Penajam Paser Utara Pembina Utama Muda Kepala Dinas Januari Februari Agustus September Oktober
  November Desember Undang-Undang Peraturan Pemerintah`;

/** All words that the pages of an SOP would show, its notes left out. */
export function printedText({ sop, organisation }: ManuscriptSop): string {
  const unit = organisation?.units.get(sop.unit.value?.id ?? "");
  const parent = organisation?.units.get(unit?.parent ?? "");
  const units = [unit, parent].flatMap((each) => (each ? [each.title, each.short ?? "", ...each.aliases] : []));
  return [
    form,
    sop.number.value ?? "",
    ...factsOf(sop).map(({ text }) => text),
    ...sop.letterhead.entries.map(({ text }) => text),
    ...sop.sections.map(({ title }) => title),
    ...(organisation ? [...organisation.letterhead, organisation.name] : []),
    ...units,
    sop.unit.value?.name ?? "",
    ...sop.charts.flatMap(({ groups, display, footnotes, steps }) => [
      ...groups.map(({ title }) => title),
      ...Object.values(display.heads),
      ...footnotes.map(({ text }) => text),
      ...steps.flatMap((step) => [...step.derivedRemarks.map(({ text }) => text), step.duration.value?.text ?? ""]),
    ]),
  ].join("\n");
}

/** What is noted in an SOP: text of the manuscript that is quoted there is accounted for. */
export const notedText = ({ sop }: ManuscriptSop): string =>
  provenanceOf(sop)
    .map(({ text }) => text)
    .join("\n");
