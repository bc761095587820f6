/**
 * What the compiler emits, as schemas: the one source of the types in this folder and of the files in `grammar/`.
 * Only types are taken from here at run time, so that zod is not loaded for them.
 */
import { z } from "zod";
import { comparisonSchema } from "../../analysis/compare/schema.ts";
import { rolesSchema } from "../../analysis/roles/schema.ts";
import { timeSchema } from "../../analysis/time/schema.ts";

const text = z.string();
const minutes = z.number().nonnegative();
const count = z.int().nonnegative();
const state = z.enum(["known", "unknown", "empty", "dash", "absent"]);

const note = z.strictObject({
  kind: z.enum(["inferred", "doubtful", "remark"]),
  text,
});

const duration = z.strictObject({
  text: text.describe("As printed."),
  min: z.number().nullable().describe("Smallest number in `unit`; null where words stand for it."),
  max: z.number().nullable(),
  unit: text.nullable(),
  minMinutes: minutes.nullable().describe("Minutes of work; null where not known."),
  maxMinutes: minutes.nullable(),
  per: text.nullable().describe("`berkas` in `2 menit / berkas`."),
  remark: text.nullable(),
});

const next = z.strictObject({
  to: text.nullable().describe("Number of the step, as printed; null where the procedure ends or leaves this SOP."),
  row: count.nullable().describe("Index of that step in its chart: numbers on paper may repeat or be left out."),
  outcome: text.nullable().describe("The word on the line; null where it has none."),
  kind: z.enum(["step", "within", "skip", "end", "branch-end", "sop", "chart"]),
  chart: count.nullable().describe("Index of the chart that holds `to`, for kind `chart`."),
  from: text.describe("Id of the symbol it leads from."),
  symbol: text.nullable().describe("Id of the symbol it leads to."),
  sop: text.nullable().describe("Id of the SOP in which it goes on."),
  label: text.nullable(),
  text: text.nullable().describe("The result at an end, or the other SOP's name."),
  limit: count.nullable().describe("How often at most."),
  share: z.number().nullable().describe("Expected share in per cent."),
  implicit: z.boolean().describe("Not said in the file: the default way on."),
});

const thing = z.strictObject({
  text,
  name: text.nullable(),
  source: z.enum(["outside", "sop"]).nullable(),
  sop: text.nullable(),
  when: text.nullable().describe("The outcome under which an output comes about."),
  link: text.nullable(),
});

const call = z.strictObject({
  text: text.describe("The other SOP's name."),
  printed: text.nullable().describe("The paper's own words in Keterangan, where it has some."),
  sop: text.nullable(),
  label: text.nullable(),
  when: text.nullable(),
});

const wait = z.strictObject({ kind: z.enum(["wait", "every", "deadline"]), duration, text: text.nullable() });

const step = z.strictObject({
  number: text.describe("As printed; empty where none is printed."),
  numberState: state.describe("`absent` where rows are counted; else what the row's own line says."),
  label: text.nullable(),
  kind: z.enum(["step", "decision"]),
  text,
  substeps: z.array(text),
  actors: z.array(text).describe("Ids of lanes."),
  copies: z.array(text).describe("Ids of lanes that receive a copy."),
  requirements: z.array(text),
  duration: duration.nullable(),
  outputs: z.array(text),
  remarks: text.describe("Keterangan as printed, one entry a line."),
  next: z.array(next),
  notes: z.array(note),
  things: z.strictObject({ requirements: z.array(thing), outputs: z.array(thing) }),
  calls: z.array(call),
  mentions: z.array(call),
  waits: z.array(wait),
  conditions: z.array(text),
});

const symbol = z.strictObject({
  id: text,
  step: text.describe("Number of its step."),
  row: count.describe("Index of its step."),
  lane: text,
  shape: z.enum(["kapsul", "kotak", "ketupat"]),
  end: z.enum(["start", "end", "both", "branch-end"]).nullable(),
  question: text.nullable(),
  join: z.enum(["all", "any"]).nullable().describe("What the author says of ways that meet here."),
});

const chart = z.strictObject({
  title: text.nullable(),
  lanes: z.array(
    z.strictObject({
      id: text,
      title: text,
      group: text.nullable(),
      role: text.nullable().describe("Id of the organisation's role."),
      external: z.enum(["inside", "outside", "application"]),
    }),
  ),
  steps: z.array(step),
  symbols: z.array(symbol),
  edges: z.array(
    z.strictObject({ from: text, to: text, kind: z.enum(["flow", "outcome", "skip"]), word: text.nullable() }),
  ),
  ties: z.array(z.strictObject({ from: text, to: text, kind: z.enum(["and", "or"]) })),
  footnotes: z.array(z.strictObject({ id: text, text })),
});

const totals = z.strictObject({
  minMinutes: minutes,
  maxMinutes: minutes,
  unknown: count.describe("Steps without a known time."),
});

const dates = z
  .strictObject({ created: text.nullable(), revised: text.nullable(), effective: text.nullable() })
  .describe("ISO dates, or the words that stand for one.");

const legible = text.regex(/^\d{4}-\d\d(-\d\d)?$/).nullable();

export const sopSchema = z.strictObject({
  schema: z.literal("sopan/sop@1"),
  id: text,
  title: text,
  number: text.nullable(),
  letterhead: z.array(text).describe("The organisation's, where its state is `absent`."),
  agency: text.nullable(),
  unit: text.nullable().describe("As printed."),
  unitId: text.nullable().describe("Id of the organisation's unit."),
  dates,
  legibleDates: z
    .strictObject({ created: legible, revised: legible, effective: legible })
    .describe("As much of each date as can be read: a day, or a month `2023-09`."),
  approval: z
    .strictObject({ office: text, name: text.nullable(), rank: text.nullable(), nip: text.nullable() })
    .nullable(),
  legalBasis: z.array(z.strictObject({ text, regulation: text.nullable(), amendedBy: z.array(text) })),
  qualifications: z.array(text),
  related: z.array(
    z.strictObject({ text, sop: text.nullable(), kind: z.enum(["terkait", "prasyarat", "lanjutan", "bagian-dari"]) }),
  ),
  equipment: z.array(text),
  warnings: z.array(text),
  records: z.array(text),
  purpose: z.array(text),
  definitions: z.array(z.strictObject({ term: text, text })),
  indicators: z.array(text),
  sections: z
    .array(z.strictObject({ title: text, state, texts: z.array(text) }))
    .describe("Parts of the identity page that the form does not know, in the order of the file."),
  charts: z.array(chart),
  totals,
  kinds: z.array(text),
  limit: duration.nullable(),
  footnotes: z.array(z.strictObject({ id: text, text })),
  sources: z.array(text),
  states: z
    .record(text, state)
    .describe("How a part of the form stands in the file: unknown `belum`, empty `kosong`, dash `-`, absent."),
  provenance: z
    .array(z.strictObject({ at: text.describe("JSON pointer to the fact."), kind: note.shape.kind, text }))
    .describe("Notes on facts: inferred, doubtful, or remarks."),
});

export const librarySchema = z.strictObject({
  schema: z.literal("sopan/library@1"),
  sops: z.array(
    z.strictObject({
      id: text,
      title: text,
      number: text.nullable(),
      agency: text.nullable(),
      unit: text.nullable().describe("Title of the unit, or the words that stand for one."),
      unitId: text.nullable(),
      dates,
      kinds: z.array(text),
      charts: count,
      steps: count,
      totals,
      source: text.describe("Path of the file."),
      page: text.describe("Path of the page, from this file."),
      data: text,
    }),
  ),
  totals: z.strictObject({ sops: count, steps: count }),
});

export type SopJson = z.infer<typeof sopSchema>;
export type LibraryJson = z.infer<typeof librarySchema>;
export type ChartJson = z.infer<typeof chart>;
export type StepJson = z.infer<typeof step>;
export type NextJson = z.infer<typeof next>;
export type DurationJson = z.infer<typeof duration>;
export type ThingJson = z.infer<typeof thing>;
export type CallJson = z.infer<typeof call>;

/** The JSON Schemas of `grammar/`. */
export function emittedJsonSchemas(): {
  readonly sop: object;
  readonly library: object;
  readonly roles: object;
  readonly time: object;
  readonly comparison: object;
} {
  return {
    sop: { ...z.toJSONSchema(sopSchema, { target: "draft-7" }), title: "sopan/sop@1", description: "An SOP." },
    library: {
      ...z.toJSONSchema(librarySchema, { target: "draft-7" }),
      title: "sopan/library@1",
      description: "The SOPs of a library.",
    },
    time: {
      ...z.toJSONSchema(timeSchema, { target: "draft-7" }),
      title: "sopan/time@1",
      description: "How long procedures take: `sopan waktu --format json`.",
    },
    comparison: {
      ...z.toJSONSchema(comparisonSchema, { target: "draft-7" }),
      title: "sopan/comparison@1",
      description: "What changed between two versions: `sopan banding --format json`.",
    },
    roles: {
      ...z.toJSONSchema(rolesSchema, { target: "draft-7" }),
      title: "sopan/roles@1",
      description: "What the roles of a library do: `sopan peran --format json`.",
    },
  };
}
