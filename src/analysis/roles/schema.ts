/**
 * What `sopan peran --format json` writes, as a schema: the one source of the types of `json.ts` and of
 * `grammar/roles.schema.json`. Only types are taken from here at run time, so that zod is not loaded for them.
 */
import { z } from "zod";

const text = z.string();
const count = z.int().nonnegative();
const minutes = z.number().nonnegative();
const roleId = text.describe("Id of a role in `roles`.");

const role = z.strictObject({
  id: text.describe("Unique in the library: agency and role, or agency and title."),
  name: text,
  agency: text.nullable(),
  role: text.nullable().describe("Id of the organisation's role; null where only a title is known."),
  external: z.enum(["inside", "outside", "application"]),
});

const step = z.strictObject({
  chart: count.describe("Index of the chart."),
  row: count.describe("Index of the row in its chart."),
  called: text.describe("What texts write behind `langkah`."),
  text,
  time: text.nullable().describe("The row's time as printed."),
  minMinutes: minutes.nullable().describe("Minutes that fall to the role: 0 of a row that others share in."),
  maxMinutes: minutes.nullable(),
  decides: z.boolean(),
  approves: z.boolean().describe("Derived from the row's words: it agrees or signs."),
  from: z.array(roleId).describe("Who hands it the work."),
  to: z.array(roleId).describe("Whom it hands the work to, or sends it back to."),
  beside: z.array(roleId).describe("Who acts together with it."),
});

const part = z.strictObject({
  sop: text,
  title: text,
  titles: z.array(text).describe("Titles of its lanes here."),
  steps: z.array(step),
  waiting: count.describe("Rows of others that can only be reached after it has acted."),
  copies: count,
  approver: z.boolean().describe("Whether the identity page names it as the one who approves."),
});

const work = z.strictObject({
  ...role.shape,
  names: z.array(text).describe("Titles that papers give it."),
  sops: count.describe("SOPs in which it acts."),
  steps: count,
  minMinutes: minutes.describe("Minutes of work: each row once, no returns, rows of unknown time left out."),
  maxMinutes: minutes,
  unknown: count.describe("Rows without a known time."),
  decisions: count,
  approvals: count,
  waiting: count,
  received: count,
  handedOn: count,
  returned: count.describe("Arrows back that come to it."),
  sentBack: count.describe("Arrows back that it sends."),
  copies: count,
  approved: count.describe("SOPs whose identity page names it as the one who approves."),
  parts: z.array(part),
});

const handOver = z.strictObject({
  from: roleId,
  to: roleId,
  onward: count,
  returns: count.describe("Arrows back up the table."),
  sops: count,
});

const entry = z.strictObject({
  letter: z.enum(["R", "A", "C", "I"]),
  role: roleId,
  reason: z.enum([
    "acts",
    "either",
    "sends-back",
    "approves",
    "decides",
    "together",
    "copy",
    "receives",
    "approver",
    "judges",
  ]),
  by: text.nullable().describe("What the row is called that gives the reason, where it is another."),
});

const raci = z.strictObject({
  sop: text,
  title: text,
  charts: z.array(
    z.strictObject({
      chart: count,
      title: text.nullable(),
      rows: z.array(z.strictObject({ row: count, called: text, text, entries: z.array(entry) })),
      whole: z.array(entry),
    }),
  ),
});

export const rolesSchema = z.strictObject({
  schema: z.literal("sopan/roles@1"),
  sops: count,
  roles: z.array(work).describe("Those with most steps first."),
  handOvers: z.array(handOver).describe("Most frequent first."),
  raci: z
    .array(raci)
    .describe("Derived from the charts: no file says it. R does, A answers, C is consulted, I is told."),
});

export type RolesJson = z.infer<typeof rolesSchema>;
