import { say } from "../../diagnostics/define.ts";
import type { Bilingual, Language } from "../../diagnostics/diagnostic.ts";
import { harmless } from "../../diagnostics/render/cells.ts";
import { fold } from "../../diagnostics/render/fold.ts";
import type { Chart, Sop } from "../../model/types.ts";
import { daysText, minutesText } from "../amounts.ts";
import { sheetText } from "../sheet.ts";
import { remarksOn } from "./remarks.ts";
import { sharesOf } from "./shares.ts";
import {
  changeSheet,
  chartSheet,
  overviewSheet,
  pathSheet,
  roleSharesSheet,
  stepSharesSheet,
  type TimedEntry,
} from "./sheets.ts";
import type { ChartTime, Path, SopTime, TimeSummary } from "./types.ts";
import { texts } from "./words.ts";

/** Analyses of time as a terminal shows them. `width` in columns. */
export interface TimeTextOptions {
  readonly language: Language;
  readonly width: number;
  /** Whether the paths are written out, and where the time goes. */
  readonly paths?: boolean;
  readonly shares?: boolean;
}

/** What `--set` asks: the row as texts call it, and its time. */
export interface Assumption {
  readonly step: Bilingual;
  readonly time: string;
}

function folded(text: string, width: number, indent = 0): string {
  return fold(" ".repeat(indent) + harmless(text), width, indent)
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

/** A library by the length of its SOPs. */
export function overviewText(entries: readonly TimedEntry[], { language, width }: TimeTextOptions): string {
  const meaning = `${say(texts.count, { sops: entries.length })[language]} ${texts.overview[language]}`;
  return `${sheetText(overviewSheet(entries, language), width)}\n${folded(meaning, width)}`;
}

/** The times of one SOP, chart by chart. */
export function sopText(sop: Sop, time: SopTime, options: TimeTextOptions): string {
  const { language, width } = options;
  const { minutesPerDay } = time.hours;
  const parts = [folded(`${sop.title} (${sop.id})`, width)];
  for (const [at, chart] of sop.charts.entries()) {
    const known = time.charts[at];
    if (sop.charts.length > 1) {
      parts.push(folded(chart.title ?? say(texts.chart, { number: at + 1 })[language], width));
    }
    parts.push(known ? chartText(chart, known, minutesPerDay, options) : folded(texts.endless[language], width));
  }
  const day = say(texts.day, { time: minutesText(minutesPerDay, language) })[language];
  const limit = sop.limit ? say(texts.limit, { limit: sop.limit.text })[language] : "";
  parts.push(folded([day, limit].filter(Boolean).join(" "), width));
  if (options.shares === true) parts.push(sharesText(sop, time, options));
  return parts.join("\n");
}

function chartText(chart: Chart, time: ChartTime, minutesPerDay: number, options: TimeTextOptions): string {
  const { language, width } = options;
  const remarks = remarksOn(chart, time, minutesPerDay).map((remark) => folded(remark[language], width));
  const path = (head: Bilingual, { path }: { path: Path }): string => {
    const sheet = pathSheet(chart, time.steps, path, minutesPerDay, language);
    return `\n${folded(`${head[language]}:`, width)}\n${sheetText(sheet, width)}`;
  };
  return [
    sheetText(chartSheet(time, minutesPerDay, language), width),
    ...(remarks.length > 0 ? ["\n", ...remarks] : []),
    ...(options.paths === true ? [path(texts.shortestPath, time.shortest), path(texts.longestPath, time.longest)] : []),
  ].join("");
}

function sharesText(sop: Sop, time: SopTime, { language, width }: TimeTextOptions): string {
  const shares = sharesOf(sop, time);
  const { minutesPerDay } = time.hours;
  const days = (minutes: number): string => daysText(minutes, minutesPerDay, language);
  const whole = say(texts.whereWait, { work: days(shares.work), wait: days(shares.wait) })[language];
  return [
    `${folded(`${texts.whereSteps[language]}:`, width)}\n${sheetText(stepSharesSheet(sop, time, shares, language), width)}`,
    `${folded(`${texts.whereRoles[language]}:`, width)}\n${sheetText(roleSharesSheet(shares, minutesPerDay, language), width)}`,
    folded(whole, width),
  ].join("\n");
}

/** What would change if rows took other times. */
export function changeText(
  sop: Sop,
  sets: readonly Assumption[],
  before: TimeSummary,
  after: TimeSummary,
  { language, width }: TimeTextOptions,
): string {
  const asked = sets.map(({ step, time }) => say(texts.set, { step, time })[language]).join(", ");
  return [
    folded(`${sop.title} (${sop.id})`, width),
    folded(say(texts.ifSet, { sets: asked })[language], width),
    sheetText(changeSheet(before, after, language), width),
  ].join("\n");
}
