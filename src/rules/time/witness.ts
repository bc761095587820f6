import { daysText } from "../../analysis/amounts.ts";
import { returnText } from "../../analysis/time/remarks.ts";
import { sopTime } from "../../analysis/time/sop-time.ts";
import type { ChartTime, Path, SopTime, StepTime, Visit } from "../../analysis/time/types.ts";
import { fill } from "../../diagnostics/define.ts";
import type { Bilingual, Language } from "../../diagnostics/diagnostic.ts";
import { columnsOf } from "../../diagnostics/render/cells.ts";
import { usualHours } from "../../model/organisation.ts";
import type { Chart, Duration } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import type { RuleContext } from "../rule.ts";

/** Rows of a path that are written out; of more, the longest are, and the others are summed up. */
const mostRows = 15;
/** Columns of a row's words. */
const wordsWidth = 40;

/** The promised limit with its place, where it is a number. */
export interface Promise {
  readonly minutes: number;
  readonly duration: Duration;
  readonly span: Span;
}

/** The line `batas`; undefined where there is none or its length is not known. */
export function promiseOf({ sop, tree }: Pick<RuleContext, "sop" | "tree">): Promise | undefined {
  const line = tree.procedure?.head.find((each) => each.kind === "time" && each.keyword === "batas");
  const minutes = sop.limit?.maxMinutes;
  if (line?.kind !== "time" || !sop.limit || minutes === undefined || sop.limit.per !== undefined) return undefined;
  return { minutes, duration: sop.limit, span: line.value.span };
}

/** The times of the SOP that a rule looks at. */
export function timeOf({ sop, organisation, called }: RuleContext): SopTime {
  return sopTime(sop, { hours: organisation?.hours ?? usualHours, called });
}

/** Minutes in days of work, in both languages. */
export function inDays(minutes: number, minutesPerDay: number): Bilingual {
  return { id: daysText(minutes, minutesPerDay, "id"), en: daysText(minutes, minutesPerDay, "en") };
}

/** A path below a sentence: its rows with their times, which add up to the whole, then the ways back in it. */
export function witness(
  lead: Bilingual,
  chart: Chart,
  steps: readonly StepTime[],
  path: Path,
  minutesPerDay: number,
): Bilingual {
  const lines = (language: Language): string => {
    const time = (minutes: number): string => daysText(minutes, minutesPerDay, language);
    const cost = ({ step, work, wait, times }: Visit): string => {
      if (work + wait === 0 && steps[step]?.open !== undefined) return texts.unknown[language];
      const often = times > 1 ? `${times} x ` : "";
      if (wait === 0) return often + time(work / times);
      const waiting = fill(texts.waiting, { time: time(wait / times) })[language];
      return work === 0 ? often + waiting : `${often}(${time(work / times)} + ${waiting})`;
    };
    const { shown, others } = longestRows(path.visits);
    const rows = shown.map((visit) => {
      const step = chart.steps[visit.step];
      return [step?.called[language] ?? "", shortened(step?.text.text ?? ""), cost(visit)] as const;
    });
    const numbers = Math.max(...rows.map(([number]) => number.length));
    const words = Math.max(...rows.map(([, text]) => columnsOf(text)));
    const table = rows.map(
      ([number, text, time]) => `  ${number.padEnd(numbers)} ${text}${" ".repeat(words - columnsOf(text))}  ${time}`,
    );
    const left = others.reduce((sum, { work, wait }) => sum + work + wait, 0);
    const rest = fill(texts.others, { count: others.length, time: time(left) })[language];
    const back = path.returns.map(
      (each) => `  ${fill(texts.back, { way: returnText(chart, each), taken: each.taken })[language]}`,
    );
    return [lead[language], ...table, ...(others.length > 0 ? [`  ${rest}`] : []), ...back].join("\n");
  };
  return { id: lines("id"), en: lines("en") };
}

const texts = {
  unknown: { id: "tidak diketahui", en: "unknown" },
  waiting: { id: "menunggu {time}", en: "waiting {time}" },
  others: { id: "{count} langkah lain, bersama-sama {time}", en: "{count} other steps, together {time}" },
  back: { id: "{way}, {taken} kali", en: "{way}, {taken} times" },
} as const;

function longestRows(visits: readonly Visit[]): { shown: readonly Visit[]; others: readonly Visit[] } {
  if (visits.length <= mostRows) return { shown: visits, others: [] };
  const byTime = [...visits].sort((a, b) => b.work + b.wait - (a.work + a.wait));
  const kept = new Set(byTime.slice(0, mostRows - 1));
  return { shown: visits.filter((visit) => kept.has(visit)), others: visits.filter((visit) => !kept.has(visit)) };
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= wordsWidth
    ? text
    : `${characters
        .slice(0, wordsWidth - 1)
        .join("")
        .trimEnd()}…`;
}

/** A limit that holds the given minutes, as it is written: whole days, below a day whole hours. */
export function limitText(minutes: number, minutesPerDay: number): string {
  if (minutesPerDay > 0 && minutes > minutesPerDay) return `${Math.ceil(minutes / minutesPerDay)} hari kerja`;
  return minutes > 60 ? `${Math.ceil(minutes / 60)} jam` : `${Math.ceil(minutes)} menit`;
}

/** Where a row stands. */
export function rowPlace(chart: Chart, step: number): Span {
  return chart.steps[step]?.text.span ?? chart.span;
}

/** The row of a path that takes most. */
export function longestRow({ visits }: Path): Visit | undefined {
  return visits.reduce<Visit | undefined>(
    (most, visit) => (most && most.work + most.wait >= visit.work + visit.wait ? most : visit),
    undefined,
  );
}

/** Charts whose flow could be bound whole, with their times: of others no path can be told. */
export function timedCharts(context: RuleContext, gaps: ReadonlySet<number>): { chart: Chart; time: ChartTime }[] {
  const { charts } = timeOf(context);
  return context.sop.charts.flatMap((chart, at) => {
    const time = charts[at];
    return time && !gaps.has(chart.index) ? [{ chart, time }] : [];
  });
}
