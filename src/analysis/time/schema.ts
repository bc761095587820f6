/**
 * What `sopan waktu --format json` writes, as a schema: the one source of the types of `json.ts` and of
 * `grammar/time.schema.json`. Only types are taken from here at run time, so that zod is not loaded for them.
 */
import { z } from "zod";

const text = z.string();
const count = z.int().nonnegative();
const minutes = z.number().nonnegative().describe("Minutes of work.");
const row = count.describe("Index of the row in its chart.");

const summary = z.strictObject({
  shortest: minutes,
  longest: minutes.describe("Limited returns as often as they may be taken, unlimited ones never."),
  expected: minutes.nullable().describe("Null where a return is certain and has no limit."),
  unbounded: count.describe("Returns without a limit: where there is any, there is no longest time."),
  unknown: count.describe("Rows without a certain time: where there are any, the true times may be more."),
  work: minutes.describe("Of the longest paths."),
  wait: minutes,
  handOvers: count,
  endless: count.describe("Charts without a way to an end; they are not counted."),
});

const way = z.strictObject({
  from: row,
  to: row,
  word: text.nullable(),
  limit: count.nullable(),
  taken: count.describe("How often the path takes it."),
});

const path = z.strictObject({
  rows: z.array(
    z.strictObject({
      row,
      called: text.describe("What texts write behind `langkah`."),
      times: count.describe("How often it is done."),
      work: minutes.describe("Of all these times."),
      wait: minutes,
      sum: minutes.describe("Work and waiting from the start up to and with this row."),
    }),
  ),
  returns: z.array(way),
  work: minutes,
  wait: minutes,
  handOvers: count.describe("How often the work goes from one lane to another."),
});

const unknown = z.array(row).describe("Rows whose time is not certain; `minutes` is then a lower bound.");

const chart = z.strictObject({
  chart: count.describe("Index of the chart."),
  title: text.nullable(),
  shortest: z
    .strictObject({ minutes, unknown, exact: z.boolean(), path })
    .nullable()
    .describe("Null where no end can be reached."),
  longest: z
    .strictObject({
      minutes,
      atMost: minutes.nullable().describe("Where not all combinations of returns were tried: no path is longer."),
      unbounded: z.array(way).describe("Returns without a limit; the path takes none of them."),
      unknown,
      path,
    })
    .nullable(),
  expected: z
    .strictObject({
      minutes,
      assumed: z.array(row).describe("Rows whose outcomes say no share: nothing goes back from there."),
      unknown,
      exact: z.boolean(),
    })
    .nullable(),
  steps: z.array(
    z.strictObject({
      row,
      called: text,
      text,
      lanes: z.array(text).describe("Titles of the lanes that act."),
      minWork: minutes,
      maxWork: minutes,
      minWait: minutes,
      maxWait: minutes,
      unknown: z.enum(["missing", "words", "per", "call", "wait"]).nullable().describe("Why the time is not certain."),
    }),
  ),
});

export const timeSchema = z.strictObject({
  schema: z.literal("sopan/time@1"),
  sops: z.array(
    z.strictObject({
      sop: text,
      title: text,
      minutesPerDay: minutes,
      limit: text.nullable().describe("The limit of the procedure, as printed."),
      total: summary.describe("All charts, each once."),
      before: summary.nullable().describe("The same without `--set`; null where nothing is set."),
      set: z.array(z.strictObject({ chart: count, row, time: text })),
      charts: z.array(chart),
    }),
  ),
});

export type TimeJson = z.infer<typeof timeSchema>;
