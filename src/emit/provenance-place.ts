import type { Chart, Sop } from "../model/types.ts";

const parts: Readonly<Record<string, string>> = {
  letterhead: "Kop",
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

/** The place that a pointer of an SOP's provenance names, in the form's words; empty for the SOP as a whole. */
export function provenancePlace(sop: Sop, at: string): string {
  const [first, second, third, fourth, fifth] = at.split("/").slice(1);
  if (first === undefined) return "";
  if (first === "sections") return sop.sections[Number(second)]?.title ?? "";
  if (first !== "charts") return parts[first === "dates" ? (second ?? "") : first] ?? "";
  const chart = sop.charts[Number(second)];
  if (chart === undefined) return "";
  const where = sop.charts.length > 1 ? `Bagan ${chart.index + 1}, ` : "";
  if (third === "lanes") return `${where}pelaksana ${chart.lanes[Number(fourth)]?.title ?? ""}`;
  const index = third === "edges" ? stepOf(chart, Number(fourth)) : third === "steps" ? Number(fourth) : undefined;
  const number = index === undefined ? undefined : chart.steps[index]?.called.id;
  if (number === undefined) return `${where}judul`;
  const part =
    third === "edges" ? "panah" : fifth === undefined ? undefined : fifth === "number" ? "nomor" : parts[fifth];
  return `${where}langkah ${number}${part === undefined ? "" : `, ${part}`}`;
}

const stepOf = (chart: Chart, edge: number): number | undefined => chart.symbols[chart.edges[edge]?.from ?? -1]?.step;
