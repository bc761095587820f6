import { rolesOf } from "../analysis/roles/facts.ts";
import { sopTime } from "../analysis/time/sop-time.ts";
import type { CalledTimes } from "../analysis/time/types.ts";
import type { MapLink } from "../layout/map/types.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Field, Sop } from "../model/types.ts";
import type { LibraryEntry } from "./emitter.ts";

/**
 * The few facts of an SOP that pages on the whole library need. `organisation` is the one that it belongs to; `called`
 * gives the times of the SOPs that it calls, which else are unknown.
 */
export function summarise(sop: Sop, organisation: Organisation | undefined, called?: CalledTimes): LibraryEntry {
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
    links: linksOf(sop),
    roles: rolesOf(sop, organisation),
    time: sopTime(sop, { hours: organisation?.hours, called }).total,
  };
}

const keep = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };

const kept = <K extends string>(key: K, field: Field<string>) => keep(key, field.value);

function linksOf(sop: Sop): MapLink[] {
  const steps = sop.charts.flatMap((chart) => chart.steps);
  const ends = sop.charts.flatMap((chart) => chart.symbols.flatMap(({ goesOn }) => goesOn ?? []));
  const calls = [...steps.flatMap((step) => step.calls), ...ends.filter((end) => end.kind === "sop")];
  const all = [
    ...sop.related.entries.map((entry) => ({ kind: entry.relation, text: entry.text, sop: entry.sop })),
    ...calls.map(({ text, sop }) => ({ kind: "call" as const, text, sop })),
    ...steps.flatMap((step) => step.mentions).map(({ text, sop }) => ({ kind: "mention" as const, text, sop })),
  ];
  const links = new Map<string, MapLink>();
  for (const { kind, text, sop } of all) {
    links.set(`${kind} ${sop ?? text}`, { kind, text, ...(sop !== undefined && { sop }) });
  }
  return [...links.values()];
}
