import type { Chart, Sop } from "../../model/types.ts";
import type { TimeJson } from "./schema.ts";
import { actingLanes } from "./shares.ts";
import type { ChartTime, Path, Return, SopTime, TimeSummary } from "./types.ts";

type SopJson = TimeJson["sops"][number];
type ChartJson = SopJson["charts"][number];

/** What `--set` changed, by place. */
export interface SetTime {
  readonly chart: number;
  readonly row: number;
  readonly time: string;
}

export function timeJson(sops: readonly SopJson[]): TimeJson {
  return { schema: "sopan/time@1", sops: [...sops] };
}

/** The times of one SOP as data, with keys in a fixed order. */
export function sopTimeJson(sop: Sop, time: SopTime, set: readonly SetTime[] = [], before?: TimeSummary): SopJson {
  return {
    sop: sop.id,
    title: sop.title,
    minutesPerDay: time.hours.minutesPerDay,
    limit: sop.limit?.text ?? null,
    total: summaryJson(time.total),
    before: before ? summaryJson(before) : null,
    set: set.map(({ chart, row, time }) => ({ chart, row, time })),
    charts: sop.charts.map((chart, at) => chartJson(chart, time.charts[at])),
  };
}

function summaryJson(summary: TimeSummary): SopJson["total"] {
  const { shortest, longest, expected, unbounded, open, work, wait, handOvers, endless } = summary;
  return { shortest, longest, expected: expected ?? null, unbounded, unknown: open, work, wait, handOvers, endless };
}

function chartJson(chart: Chart, time: ChartTime | undefined): ChartJson {
  const { shortest, longest, expected } = time ?? {};
  return {
    chart: chart.index,
    title: chart.title ?? null,
    shortest: shortest
      ? {
          minutes: shortest.minutes,
          unknown: [...shortest.open],
          exact: shortest.exact,
          path: pathJson(chart, shortest.path),
        }
      : null,
    longest: longest
      ? {
          minutes: longest.minutes,
          atMost: longest.atMost ?? null,
          unbounded: longest.unbounded.map(returnJson),
          unknown: [...longest.open],
          path: pathJson(chart, longest.path),
        }
      : null,
    expected: expected
      ? {
          minutes: expected.minutes,
          assumed: [...expected.assumed],
          unknown: [...expected.open],
          exact: expected.exact,
        }
      : null,
    steps: chart.steps.flatMap((step, row) => {
      const known = time?.steps[row];
      if (!known) return [];
      return [
        {
          row,
          called: step.called.id,
          text: step.text.text,
          lanes: actingLanes(chart, row),
          minWork: known.work.min,
          maxWork: known.work.max,
          minWait: known.wait.min,
          maxWait: known.wait.max,
          unknown: known.open ?? null,
        },
      ];
    }),
  };
}

function pathJson(chart: Chart, { visits, returns, work, wait, handOvers }: Path) {
  return {
    rows: visits.map(({ step, times, work, wait, sum }) => ({
      row: step,
      called: chart.steps[step]?.called.id ?? "",
      times,
      work,
      wait,
      sum,
    })),
    returns: returns.map(returnJson),
    work,
    wait,
    handOvers,
  };
}

const returnJson = ({ from, to, word, limit, taken }: Return) => ({
  from,
  to,
  word: word ?? null,
  limit: limit ?? null,
  taken,
});
