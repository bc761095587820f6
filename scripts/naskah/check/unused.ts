import { provenanceOf } from "../../../src/emit/json/provenance.ts";
import type { ManuscriptSop } from "../documents.ts";
import type { Difference } from "./difference.ts";
import { factsOf } from "./facts.ts";
import { isDistinctive } from "./fold.ts";
import { Haystack } from "./haystack.ts";
import type { Lexicon } from "./lexicon.ts";
import type { DocumentText } from "./manuscript.ts";

/** Words of the form itself, which no file repeats. */
const form = `Nomor SOP Tanggal Pembuatan Revisi Efektif Disahkan oleh Nama Dasar Hukum Kualifikasi Pelaksana Keterkaitan
  Peralatan Perlengkapan Peringatan Pencatatan dan Pendataan Tujuan Definisi Indikator Kinerja Flowchart Nomor Uraian
  Kegiatan Prosedur Tugas Pelaksana Mutu Baku Persyaratan Kelengkapan Waktu Output Keterangan Standar Operasional
  Pemerintah Kabupaten Penajam Paser Utara Pembina Utama Muda Kepala Dinas Januari Februari Agustus September Oktober
  November Desember Undang-Undang Peraturan Pemerintah`;

/** Lines of the manuscript with words that the file has nowhere: text that may have been left out. */
export function unusedWords(
  { sop, organisation }: ManuscriptSop,
  source: DocumentText,
  lexicon: Lexicon,
): Difference[] {
  const unit = organisation?.units.get(sop.unit.value?.id ?? "");
  const parent = organisation?.units.get(unit?.parent ?? "");
  const units = [unit, parent].flatMap((each) => (each ? [each.title, each.short ?? "", ...each.aliases] : []));
  const texts = [
    form,
    ...factsOf(sop).map(({ text }) => text),
    ...provenanceOf(sop).map(({ text }) => text),
    ...sop.letterhead.entries.map(({ text }) => text),
    ...(organisation ? [...organisation.letterhead, organisation.name] : []),
    ...units,
    sop.unit.value?.name ?? "",
    ...sop.charts.flatMap(({ groups, display, footnotes, steps }) => [
      ...groups.map(({ title }) => title),
      ...Object.values(display.heads),
      ...footnotes.map(({ text }) => text),
      ...steps.flatMap((step) => [...step.derivedRemarks.map(({ text }) => text), step.duration.value?.text ?? ""]),
    ]),
  ];
  const file = new Haystack(texts.join("\n"));
  const { words } = source.haystack;
  const byLine = new Map<number, string[]>();
  for (const [at, word] of words.entries()) {
    if (!isDistinctive(word.text) || !lexicon.isWord(word.folded)) continue;
    if (file.has(word.folded) || file.hasBeside(words, at)) continue;
    const line = source.lineOfWord(at);
    byLine.set(line, [...(byLine.get(line) ?? []), word.text]);
  }
  return [...byLine].map(([sourceLine, found]) => ({
    key: `baris-${sourceLine}`,
    message: `tidak ada di berkas: ${found.join(", ")}`,
    sourceLine,
  }));
}
