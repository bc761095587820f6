import type { WorkingHours } from "../../model/organisation.ts";

/** Results of the time analysis. All minutes are minutes of work, as in `Duration`. */

/** Why the length of a row is not, or not wholly, known. */
export type OpenReason =
  /** The row says no time, or that it is not yet known. */
  | "missing"
  /** Words or a number without unit stand for it: `seketika`, `sesuai kebutuhan`. */
  | "words"
  /** `2 menit / berkas`: counted for one. */
  | "per"
  /** Another SOP does it whose time is not known. */
  | "call"
  /** Its time is known; that of `tunggu` is not. */
  | "wait";

/** Least and most, in minutes. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What one row takes each time that it is done. */
export interface StepTime {
  readonly work: Range;
  /** `tunggu`: nobody works on it. */
  readonly wait: Range;
  /** Set where the true length may be more than `work` and `wait` say. */
  readonly open?: OpenReason;
}

/** One row of a path. */
export interface Visit {
  /** Index of the row in its chart. */
  readonly step: number;
  /** How often it is done. */
  readonly times: number;
  /** Minutes of all these times. */
  readonly work: number;
  readonly wait: number;
  /** Minutes of work and waiting from the start up to and with this row. */
  readonly sum: number;
}

/** A way back, from row to row. */
export interface Return {
  readonly from: number;
  readonly to: number;
  readonly word?: string;
  /** Index of `Chart.edges`. */
  readonly edge: number;
  /** `maks n kali`; absent where nothing is said. */
  readonly limit?: number;
  /** How often it is taken in the path that tells of it. */
  readonly taken: number;
}

/** A path from start to end: of work side by side, the arm that decides. */
export interface Path {
  readonly visits: readonly Visit[];
  readonly returns: readonly Return[];
  readonly work: number;
  readonly wait: number;
  /** How often the work goes from one lane to another. */
  readonly handOvers: number;
}

export interface Shortest {
  readonly minutes: number;
  /** Rows (indices) on it whose time is open: the true length is then at least `minutes`. */
  readonly open: readonly number[];
  /** False where arms cross each other; `minutes` is then a lower bound. */
  readonly exact: boolean;
  readonly path: Path;
}

export interface Longest {
  /** Length of `path`: limited returns as often as they may be taken, unlimited ones never. */
  readonly minutes: number;
  /** Where not all combinations of limited returns were tried: no path is longer than this. */
  readonly atMost?: number;
  /** Returns without a limit on the way: where there is any, there is no longest time. */
  readonly unbounded: readonly Return[];
  /** Rows (indices) on any way whose time is open: the true length is then at least `minutes`. */
  readonly open: readonly number[];
  readonly path: Path;
}

export interface Expected {
  readonly minutes: number;
  /** Rows whose outcomes say no share: every way on is as likely as another, and nothing goes back. */
  readonly assumed: readonly number[];
  readonly open: readonly number[];
  /** False where arms or limited returns cross each other. */
  readonly exact: boolean;
}

/** The times of one chart, from its start to its ends. */
export interface ChartTime {
  /** Index of the chart. */
  readonly chart: number;
  /** By row. */
  readonly steps: readonly StepTime[];
  readonly shortest: Shortest;
  readonly longest: Longest;
  /** Absent where a way back is certain and has no limit. */
  readonly expected?: Expected;
}

/** The times of an SOP: its charts, each once, one after the other. */
export interface SopTime {
  /** In the order of the charts; undefined where no end can be reached. */
  readonly charts: readonly (ChartTime | undefined)[];
  readonly total: TimeSummary;
  readonly hours: WorkingHours;
}

/** What is kept of an SOP's times: small, no part of the model. */
export interface TimeSummary {
  /** Least minutes of work and waiting, and most; most counts unlimited returns as never taken. */
  readonly shortest: number;
  readonly longest: number;
  /** Absent where it is not known of some chart. */
  readonly expected?: number;
  /** How many returns have no limit: where there is any, there is no longest time. */
  readonly unbounded: number;
  /** How many rows on any way have an open time; where there are any, the true times may be more. */
  readonly open: number;
  /** Of the longest path. */
  readonly work: number;
  readonly wait: number;
  readonly handOvers: number;
  /** How many charts have no way to an end; their times are not in the sums. */
  readonly endless: number;
  readonly minutesPerDay: number;
}

/** The times of another SOP, from its start or from the row with a label; undefined where they are not known. */
export type CalledTimes = (sop: string, label?: string) => TimeSummary | undefined;
