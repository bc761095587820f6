import { legibleDate } from "../../model/legible-date.ts";
import type { Sop } from "../../model/types.ts";
import { textsOf, wordsOf } from "../entries.ts";
import { provenanceOf } from "./provenance.ts";
import type { SopJson } from "./schema.ts";
import { chartJson, durationJson } from "./steps.ts";

/** An SOP as data, with its keys in a fixed order. */
export function sopJson(sop: Sop): SopJson {
  const { created, revised, effective } = sop.dates;
  const approval = sop.approval.value;
  return {
    schema: "sopan/sop@1",
    id: sop.id,
    title: sop.title,
    number: sop.number.value ?? null,
    letterhead: textsOf(sop.letterhead),
    agency: sop.agency?.name ?? null,
    unit: sop.unit.value?.name ?? null,
    unitId: sop.unit.value?.id ?? null,
    dates: { created: created.value ?? null, revised: revised.value ?? null, effective: effective.value ?? null },
    legibleDates: {
      created: legibleDate(created.value) ?? null,
      revised: legibleDate(revised.value) ?? null,
      effective: legibleDate(effective.value) ?? null,
    },
    approval: approval
      ? {
          office: approval.office,
          name: approval.name ?? null,
          rank: approval.rank ?? null,
          nip: approval.nip ?? null,
        }
      : null,
    legalBasis: sop.legalBasis.entries.map((entry) => ({
      text: wordsOf(entry),
      regulation: entry.regulation ?? null,
      amendedBy: [...entry.amendedBy],
    })),
    qualifications: textsOf(sop.qualifications),
    related: sop.related.entries.map((entry) => ({
      text: wordsOf(entry),
      sop: entry.sop ?? null,
      kind: entry.relation,
    })),
    equipment: textsOf(sop.equipment),
    warnings: textsOf(sop.warnings),
    records: textsOf(sop.records),
    purpose: textsOf(sop.purpose),
    definitions: sop.definitions.entries.map((entry) => ({ term: entry.term, text: wordsOf(entry) })),
    indicators: textsOf(sop.indicators),
    sections: sop.sections.map((section) => ({ title: section.title, state: section.state, texts: textsOf(section) })),
    charts: sop.charts.map((chart) => chartJson(sop, chart)),
    totals: { ...sop.totals },
    kinds: [...sop.kinds],
    limit: sop.limit ? durationJson(sop.limit) : null,
    footnotes: sop.footnotes.map(({ id, text }) => ({ id, text })),
    sources: [...sop.sources],
    states: statesOf(sop),
    provenance: provenanceOf(sop),
  };
}

const statesOf = (sop: Sop): SopJson["states"] => ({
  letterhead: sop.letterhead.state,
  number: sop.number.state,
  unit: sop.unit.state,
  created: sop.dates.created.state,
  revised: sop.dates.revised.state,
  effective: sop.dates.effective.state,
  approval: sop.approval.state,
  legalBasis: sop.legalBasis.state,
  qualifications: sop.qualifications.state,
  related: sop.related.state,
  equipment: sop.equipment.state,
  warnings: sop.warnings.state,
  records: sop.records.state,
  purpose: sop.purpose.state,
  definitions: sop.definitions.state,
  indicators: sop.indicators.state,
});
