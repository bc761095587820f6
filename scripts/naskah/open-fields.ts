import type { Sop, State } from "../../src/model/types.ts";

/** Fields that the file leaves open with `belum`, in the form's words. */
export function openFields(sop: Sop): string[] {
  const fields: readonly (readonly [string, { readonly state: State }])[] = [
    ["Nomor SOP", sop.number],
    ["Unit", sop.unit],
    ["Tanggal Pembuatan", sop.dates.created],
    ["Tanggal Revisi", sop.dates.revised],
    ["Tanggal Efektif", sop.dates.effective],
    ["Disahkan oleh", sop.approval],
    ["Dasar Hukum", sop.legalBasis],
    ["Kualifikasi Pelaksana", sop.qualifications],
    ["Keterkaitan", sop.related],
    ["Peralatan", sop.equipment],
    ["Peringatan", sop.warnings],
    ["Pencatatan", sop.records],
    ["Tujuan", sop.purpose],
    ["Definisi", sop.definitions],
    ["Indikator", sop.indicators],
    ...sop.charts.flatMap((chart) =>
      chart.steps.flatMap((step): [string, { readonly state: State }][] => {
        const where = `${sop.charts.length > 1 ? `Bagan ${chart.index + 1}, ` : ""}langkah ${step.called.id}`;
        return [
          [`${where}, kelengkapan`, step.requirements],
          [`${where}, waktu`, step.duration],
          [`${where}, output`, step.outputs],
        ];
      }),
    ),
  ];
  return fields.flatMap(([name, { state }]) => (state === "unknown" ? [name] : []));
}
