import { usualHours, type WorkingHours } from "../../model/organisation.ts";
import type { Sop } from "../../model/types.ts";
import { chartTime } from "./chart-time.ts";
import type { CalledTimes, ChartTime, SopTime, TimeSummary } from "./types.ts";

export interface TimeOptions {
  /** Of the SOP's organisation; the usual ones unless said. */
  readonly hours?: WorkingHours | undefined;
  /** Times of other SOPs; unknown unless said. */
  readonly called?: CalledTimes | undefined;
}

const nothingKnown: CalledTimes = () => undefined;

/**
 * The times of an SOP: of each chart from its start to its ends, and of all charts one after the other, as
 * `Sop.totals` counts them. A chart that goes on in another one (`-> label` of another chart) ends there; what follows
 * counts in that chart.
 */
export function sopTime(sop: Sop, { hours = usualHours, called = nothingKnown }: TimeOptions = {}): SopTime {
  const charts = sop.charts.map((chart) => chartTime(chart, called));
  return { charts, total: summaryOf(charts, hours), hours };
}

/** The times from the row with a label to the end of its chart; undefined where there is no such row. */
export function timeFrom(sop: Sop, label: string, options: TimeOptions = {}): TimeSummary | undefined {
  const { hours = usualHours, called = nothingKnown } = options;
  for (const chart of sop.charts) {
    const row = chart.steps.find((step) => step.label === label);
    if (row) return summaryOf([chartTime(chart, called, row.index)], hours);
  }
  return undefined;
}

function summaryOf(charts: readonly (ChartTime | undefined)[], hours: WorkingHours): TimeSummary {
  const known = charts.filter((chart) => chart !== undefined);
  const sum = (value: (chart: ChartTime) => number): number => known.reduce((all, chart) => all + value(chart), 0);
  const expected = known.every((chart) => chart.expected !== undefined);
  return {
    shortest: sum(({ shortest }) => shortest.minutes),
    longest: sum(({ longest }) => longest.minutes),
    ...(expected && { expected: sum((chart) => chart.expected?.minutes ?? 0) }),
    unbounded: sum(({ longest }) => longest.unbounded.length),
    open: sum(({ longest }) => longest.open.length),
    work: sum(({ longest }) => longest.path.work),
    wait: sum(({ longest }) => longest.path.wait),
    handOvers: sum(({ longest }) => longest.path.handOvers),
    endless: charts.length - known.length,
    minutesPerDay: hours.minutesPerDay,
  };
}
