import type { Field, Sop } from "../model/types.ts";
import type { LibraryEntry } from "./emitter.ts";

/** The few facts of an SOP that pages on the whole library need. */
export function summarise(sop: Sop): LibraryEntry {
  const { created, revised, effective } = sop.dates;
  return {
    id: sop.id,
    path: sop.path,
    title: sop.title,
    ...keep("number", sop.number.value),
    ...keep("agency", sop.agency?.name),
    ...keep("unitId", sop.unit.value?.id),
    ...keep("unit", sop.unit.value?.title),
    dates: { ...kept("created", created), ...kept("revised", revised), ...kept("effective", effective) },
    kinds: [...sop.kinds],
    charts: sop.charts.length,
    steps: sop.charts.reduce((sum, chart) => sum + chart.steps.length, 0),
    totals: { ...sop.totals },
  };
}

const keep = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };

const kept = <K extends string>(key: K, field: Field<string>) => keep(key, field.value);
