import { say } from "../../diagnostics/define.ts";
import type { Language } from "../../diagnostics/diagnostic.ts";
import type { Chart, Sop } from "../../model/types.ts";
import { briefText, daysText } from "../amounts.ts";
import type { Sheet } from "../sheet.ts";
import { stepNumbers } from "../step-numbers.ts";
import { actingLanes, type Shares } from "./shares.ts";
import type { ChartTime, Path, SopTime, StepTime, TimeSummary } from "./types.ts";
import { heads, texts } from "./words.ts";

/** What the overview of a library keeps of one SOP. */
export interface TimedEntry {
  readonly id: string;
  readonly title: string;
  readonly total: TimeSummary;
}

/** The longest first; those that are equal in the library's order. */
export function byLength<T extends { readonly total: TimeSummary }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => b.total.longest - a.total.longest || b.total.shortest - a.total.shortest);
}

type Print = typeof daysText;

/** Minutes with a sign before them where they may be more; that nothing is known, where so it is. */
export function timeText(
  minutes: number,
  open: boolean,
  minutesPerDay: number,
  language: Language,
  print: Print = daysText,
): string {
  if (!open) return print(minutes, minutesPerDay, language);
  if (minutes === 0) return texts.unknown[language];
  return say(texts.atLeast, { time: print(minutes, minutesPerDay, language) })[language];
}

const blank = (count: number): string => (count === 0 ? "" : String(count));

/** A library by the length of its SOPs, in round numbers. */
export function overviewSheet(entries: readonly TimedEntry[], language: Language): Sheet {
  const waits = entries.some(({ total }) => total.wait > 0);
  const columns = [
    "shortest",
    "expected",
    "longest",
    ...(waits ? ["wait" as const] : []),
    "open",
    "unbounded",
  ] as const;
  return {
    columns: [
      { head: heads.sop[language], flows: true },
      ...columns.map((key) => ({ head: heads[key][language], right: true })),
    ],
    rows: byLength(entries).map(({ title, total }) => {
      const { open, wait, minutesPerDay } = total;
      const time = (minutes: number) => timeText(minutes, open > 0, minutesPerDay, language, briefText);
      return [
        title,
        time(total.shortest),
        total.expected === undefined ? texts.none[language] : time(total.expected),
        time(total.longest),
        ...(waits ? [wait === 0 ? "" : briefText(wait, minutesPerDay, language)] : []),
        blank(open),
        blank(total.unbounded),
      ];
    }),
  };
}

/** The same for spreadsheets: minutes as numbers. */
export function overviewData(entries: readonly TimedEntry[], language: Language): Sheet {
  const keys = ["shortest", "expected", "longest", "work", "wait", "handOvers", "open", "unbounded"] as const;
  return {
    columns: [
      { head: "id" },
      { head: heads.sop[language] },
      ...keys.map((key) => ({ head: heads[key][language], right: true })),
    ],
    rows: byLength(entries).map(({ id, title, total }) => [
      id,
      title,
      ...keys.map((key) => (total[key] === undefined ? "" : String(total[key]))),
    ]),
  };
}

/** Shortest, expected and longest of one chart. */
export function chartSheet(
  { shortest, longest, expected }: ChartTime,
  minutesPerDay: number,
  language: Language,
): Sheet {
  const keys = ["which", "time", "work", "wait", "handOvers", "open"] as const;
  const row = (head: keyof typeof heads, minutes: number, open: readonly number[], path?: Path): string[] => [
    heads[head][language],
    timeText(minutes, open.length > 0, minutesPerDay, language),
    path ? daysText(path.work, minutesPerDay, language) : "",
    path && path.wait > 0 ? daysText(path.wait, minutesPerDay, language) : "",
    path ? String(path.handOvers) : "",
    blank(open.length),
  ];
  return {
    columns: keys.map((key, at) => ({ head: heads[key][language], right: at > 0 })),
    rows: [
      row("shortest", shortest.minutes, shortest.open, shortest.path),
      ...(expected ? [row("expected", expected.minutes, expected.open)] : []),
      row("longest", longest.minutes, longest.open, longest.path),
    ],
  };
}

/** A path row by row, with the sum so far. */
export function pathSheet(
  chart: Chart,
  steps: readonly StepTime[],
  { visits }: Path,
  minutesPerDay: number,
  language: Language,
): Sheet {
  const repeats = visits.some(({ times }) => times > 1);
  const waits = visits.some(({ wait }) => wait > 0);
  const minutes = (value: number): string => daysText(value, minutesPerDay, language);
  return {
    columns: [
      { head: heads.number[language] },
      { head: heads.activity[language], flows: true },
      { head: heads.lanes[language], flows: true },
      ...(repeats ? [{ head: heads.times[language], right: true }] : []),
      { head: heads.work[language], right: true },
      ...(waits ? [{ head: heads.wait[language], right: true }] : []),
      { head: heads.sum[language], right: true },
    ],
    rows: visits.map(({ step, times, work, wait, sum }) => {
      const row = chart.steps[step];
      const open = steps[step]?.open;
      const said = work === 0 && open === "words" ? row?.duration.value?.text : undefined;
      return [
        row?.called[language] ?? "",
        row?.text.text ?? "",
        actingLanes(chart, step).join(", "),
        ...(repeats ? [String(times)] : []),
        said ?? timeText(work, open !== undefined && open !== "wait", minutesPerDay, language),
        ...(waits ? [wait === 0 ? "" : minutes(wait)] : []),
        minutes(sum),
      ];
    }),
  };
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The rows of the longest paths, those that take most first. */
export function stepSharesSheet(sop: Sop, time: SopTime, { steps }: Shares, language: Language): Sheet {
  const number = stepNumbers(sop);
  return {
    columns: [
      { head: heads.number[language] },
      { head: heads.activity[language], flows: true },
      { head: heads.time[language], right: true },
      { head: heads.share[language], right: true },
    ],
    rows: steps.map(({ chart, step, minutes, share }) => {
      const row = sop.charts[chart]?.steps[step];
      return [
        row ? number(chart, row)[language] : "",
        row?.text.text ?? "",
        timeText(minutes, time.charts[chart]?.steps[step]?.open !== undefined, time.hours.minutesPerDay, language),
        percent(share),
      ];
    }),
  };
}

/** Who does the work of the longest paths. */
export function roleSharesSheet({ roles }: Shares, minutesPerDay: number, language: Language): Sheet {
  return {
    columns: [
      { head: heads.lanes[language], flows: true },
      { head: heads.steps[language], right: true },
      { head: heads.work[language], right: true },
      { head: heads.share[language], right: true },
    ],
    rows: roles.map(({ lanes, steps, minutes, share }) => [
      lanes.length === 0 ? texts.none[language] : lanes.join(", "),
      String(steps),
      daysText(minutes, minutesPerDay, language),
      percent(share),
    ]),
  };
}

/** Times before and after a change. */
export function changeSheet(before: TimeSummary, after: TimeSummary, language: Language): Sheet {
  const keys = ["which", "before", "after", "difference"] as const;
  const time = (minutes: number | undefined, open: number): string =>
    minutes === undefined ? texts.none[language] : timeText(minutes, open > 0, after.minutesPerDay, language);
  const difference = (a: number | undefined, b: number | undefined): string => {
    if (a === undefined || b === undefined || a === b) return "";
    return `${b > a ? "+" : "-"} ${daysText(Math.abs(b - a), after.minutesPerDay, language)}`;
  };
  return {
    columns: keys.map((key, at) => ({ head: heads[key][language], right: at > 0 })),
    rows: (["shortest", "expected", "longest"] as const).map((key) => [
      heads[key][language],
      time(before[key], before.open),
      time(after[key], after.open),
      difference(before[key], after[key]),
    ]),
  };
}
