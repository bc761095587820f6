/**
 * What `sopan banding --format json` writes, as a schema: the one source of the types of `json.ts` and of
 * `grammar/comparison.schema.json`. Only types are taken from here at run time, so that zod is not loaded for them.
 */
import { z } from "zod";

const text = z.string();
const count = z.int().nonnegative();
const minutes = z.number().nonnegative();
const both = z.strictObject({ id: text, en: text });

const place = z
  .strictObject({
    chart: count.describe("Index of the chart."),
    row: count.describe("Index of the row in its chart."),
    called: text.describe("What texts write behind `langkah`."),
  })
  .nullable();

const change = z.strictObject({
  part: text.describe("Which fact: `duration`, `actor`, `legalBasis`, ..."),
  kind: text.describe("What became of it: `changed`, `added`, `removed`, `stepMoved`, `outcomeTarget`, ..."),
  weight: z
    .enum(["substance", "identity", "spelling", "display", "unprinted"])
    .describe("identity: number, dates, signature; unprinted: marks of provenance, labels, sources."),
  message: both.describe("A sentence that stands alone."),
  old: text.nullable().describe("The whole text of the old version, where it has one."),
  new: text.nullable(),
  oldStep: place.describe("The row of the old version, for what is on a row."),
  newStep: place,
});

const notice = z.strictObject({
  role: text.nullable().describe("Id of the organisation's role."),
  title: text,
  reasons: z.array(
    z.strictObject({
      code: z.enum([
        "new-steps",
        "removed-steps",
        "takes-over",
        "gives-up",
        "changed-steps",
        "receives-otherwise",
        "hands-on-otherwise",
        "other-input",
        "copies",
        "renamed",
        "approves",
        "head",
        "new-sop",
        "removed-sop",
      ]),
      message: both,
    }),
  ),
});

const finding = z.strictObject({
  code: text,
  severity: z.enum(["error", "warning", "hint"]),
  path: text,
  message: both,
  help: both.nullable(),
});

const totals = z.strictObject({ minMinutes: minutes, maxMinutes: minutes, unknown: count });

export const comparisonSchema = z.strictObject({
  schema: z.literal("sopan/comparison@1"),
  old: text.describe("What the old version was called: a path or a revision."),
  new: text,
  counts: z.strictObject({ same: count, changed: count, added: count, removed: count, unreadable: count }),
  organisations: z.array(text).describe("Paths of organisation files that differ."),
  sops: z
    .array(
      z.strictObject({
        id: text,
        title: text,
        status: z.enum(["same", "changed", "added", "removed", "unreadable"]),
        old: text.nullable().describe("Path of the file in the old version."),
        new: text.nullable(),
        weight: change.shape.weight.nullable().describe("The heaviest of its changes."),
        broken: z
          .strictObject({ old: z.boolean(), new: z.boolean() })
          .describe("The version has errors; what could be understood was compared."),
        changes: z.array(change),
        totals: z
          .strictObject({ old: totals, new: totals })
          .nullable()
          .describe("Work of each row once, in minutes; null where only one version was read."),
        notices: z.array(notice).describe("Who must be told, and why."),
        findings: z.array(finding).describe("What number and dates owe to the change."),
      }),
    )
    .describe("SOPs that are not the same; a single pair also where it is."),
});

export type ComparisonJson = z.infer<typeof comparisonSchema>;
