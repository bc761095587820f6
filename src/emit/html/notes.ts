import type { Chart, Note, Sop } from "../../model/types.ts";
import { escapeText } from "../escape.ts";
import { provenanceOf } from "../json/provenance.ts";

/** What was noted while the document was read: where it comes from, what was inferred, what is doubtful. */
export function manuscriptNotes(sop: Sop): string {
  const sources = sop.sources.map((source) => `<li>Sumber: ${escapeText(source)}</li>`);
  const notes = provenanceOf(sop).map(
    ({ at, kind, text }) => `<li>${place(sop, at)}${kinds[kind]}${escapeText(text)}</li>`,
  );
  if (sources.length + notes.length === 0) return "";
  return [
    '<section class="naskah" aria-labelledby="catatan-naskah">',
    '<h2 id="catatan-naskah">Catatan naskah</h2>',
    `<ul>${[...sources, ...notes].join("\n")}</ul>`,
    "</section>",
  ].join("\n");
}

const kinds: Readonly<Record<Note["kind"], string>> = {
  inferred: '<sup class="asal">*</sup>disimpulkan: ',
  doubtful: '<sup class="asal">?</sup>ragu: ',
  remark: "",
};

const parts: Readonly<Record<string, string>> = {
  title: "Nama SOP",
  number: "Nomor SOP",
  unit: "Unit",
  created: "Tanggal Pembuatan",
  revised: "Tanggal Revisi",
  effective: "Tanggal Efektif",
  approval: "Disahkan oleh",
  legalBasis: "Dasar Hukum",
  qualifications: "Kualifikasi Pelaksana",
  related: "Keterkaitan",
  equipment: "Peralatan",
  warnings: "Peringatan",
  records: "Pencatatan",
  purpose: "Tujuan",
  definitions: "Definisi",
  indicators: "Indikator",
  text: "kegiatan",
  substeps: "rincian",
  requirements: "kelengkapan",
  duration: "waktu",
  outputs: "output",
  remarks: "keterangan",
};

/** The place that a pointer names, in the form's words, up to the colon before the note. */
function place(sop: Sop, at: string): string {
  const [first, second, third, fourth, fifth] = at.split("/").slice(1);
  if (first === undefined) return "";
  if (first !== "charts") return `${parts[first === "dates" ? (second ?? "") : first] ?? ""}: `;
  const chart = sop.charts[Number(second)];
  if (chart === undefined) return "";
  const where = sop.charts.length > 1 ? `Bagan ${chart.index + 1}, ` : "";
  const index = third === "edges" ? stepOf(chart, Number(fourth)) : third === "steps" ? Number(fourth) : undefined;
  const number = index === undefined ? undefined : chart.steps[index]?.number;
  if (number === undefined) return `${where}judul: `;
  const part = third === "edges" ? "panah" : fifth === undefined ? undefined : parts[fifth];
  return `${where}langkah ${escapeText(number)}${part === undefined ? "" : `, ${part}`}: `;
}

const stepOf = (chart: Chart, edge: number): number | undefined => chart.symbols[chart.edges[edge]?.from ?? -1]?.step;
