import type * as Ast from "../syntax/ast.ts";
import { numberText } from "../syntax/values.ts";
import type { Binder } from "./binder.ts";
import { reversedRange } from "./findings/time.ts";
import { usualHours, type WorkingHours } from "./organisation.ts";
import type { Duration } from "./types.ts";

/**
 * Minutes of work in one unit. A day of work has the organisation's hours. Calendar units count the days of work in
 * them: a week has the days that the organisation works, a calendar day its seventh part of a week, a month a twelfth
 * of 52 weeks, so that a year of calendar days and a year of months come to the same.
 */
export function minutesOf(unit: Ast.UnitName, hours: WorkingHours): number {
  const week = hours.minutesPerDay * hours.daysPerWeek;
  switch (unit) {
    case "menit":
      return 1;
    case "jam":
    case "jam kerja":
      return 60;
    case "hari":
    case "hari kerja":
      return hours.minutesPerDay;
    case "hari kalender":
      return week / 7;
    case "minggu":
      return week;
    case "bulan":
      return (week * 52) / 12;
    case "semester":
      return week * 26;
    case "tahun":
      return week * 52;
  }
}

function printAmount({ min, max, times, grouped }: Ast.Amount): string {
  const count = times === undefined ? "" : ` x ${numberText(times, grouped)}`;
  const range = min === max ? numberText(min, grouped) : `${numberText(min, grouped)}-${numberText(max, grouped)}`;
  return `${range}${count}`;
}

function printMeasure(measure: Ast.Measure): string {
  return measure.parts.map(({ amount, unit }) => [printAmount(amount), unit].filter(Boolean).join(" ")).join(" ");
}

/** `1 x 24 jam` is a day of the calendar, not 24 hours of work. */
function partMinutes(amount: Ast.Amount, unit: Ast.UnitName, hours: WorkingHours): { min: number; max: number } {
  const { min, max, times = 1 } = amount;
  const isDay = unit === "jam" && times === 24;
  const each = isDay ? minutesOf("hari kalender", hours) : times * minutesOf(unit, hours);
  return { min: min * each, max: max * each };
}

function measureMinutes(measure: Ast.Measure, hours: WorkingHours): { min: number; max: number } | undefined {
  let min = 0;
  let max = 0;
  for (const { amount, unit } of measure.parts) {
    if (unit === undefined) return undefined;
    const minutes = partMinutes(amount, unit, hours);
    min += minutes.min;
    max += minutes.max;
  }
  // More minutes than can be counted exactly are no time that anyone plans with.
  if (!Number.isSafeInteger(Math.round(min)) || !Number.isSafeInteger(Math.round(max))) return undefined;
  return { min: Math.round(Math.min(min, max)), max: Math.round(Math.max(min, max)) };
}

/** Smallest and largest number, the other way round where the author wrote it so; none where there is no counting. */
function ends(a: number, b: number): { min: number; max: number } | undefined {
  return Number.isFinite(a) && Number.isFinite(b) ? { min: Math.min(a, b), max: Math.max(a, b) } : undefined;
}

/** True where a range runs from the larger time to the smaller. */
function runsBack(value: Ast.Duration, hours: WorkingHours): boolean {
  const amounts = [...value.from.parts, ...(value.to?.parts ?? [])];
  if (amounts.some(({ amount }) => amount.min > amount.max)) return true;
  const [low, high] = [measureMinutes(value.from, hours), value.to && measureMinutes(value.to, hours)];
  return low !== undefined && high !== undefined && low.min > high.max;
}

function bindMeasured(value: Ast.Duration, hours: WorkingHours): Duration {
  const to = value.to ?? value.from;
  const per = value.per?.value;
  const range = value.to ? ` sampai ${printMeasure(value.to)}` : "";
  const text = `${printMeasure(value.from)}${range}${per === undefined ? "" : ` / ${per}`}`;
  const low = measureMinutes(value.from, hours);
  const high = measureMinutes(to, hours);
  const [first] = value.from.parts;
  const [last] = to.parts;
  const plain = value.from.parts.length === 1 && to.parts.length === 1 && first?.unit === last?.unit;
  return {
    text,
    ...(plain && first && last && ends(first.amount.min, last.amount.max)),
    ...(plain && first?.unit && { unit: first.unit }),
    ...(low && high && { minMinutes: Math.min(low.min, high.min), maxMinutes: Math.max(low.max, high.max) }),
    ...(per !== undefined && { per }),
  };
}

/**
 * What a time says. Words (`seketika`, `real time`, `sesuai kebutuhan`, the author's own) are no number: their minutes
 * are unknown, never zero.
 */
export function bindDuration(
  binder: Binder,
  value: Ast.Duration | Ast.WordTime | Ast.Text,
  remark: Ast.Text | undefined,
): Duration {
  const hours = binder.organisation?.hours ?? usualHours;
  const words = remark && { remark: remark.value };
  if (value.kind === "duration" && runsBack(value, hours)) {
    const { messages } = reversedRange;
    binder.report(reversedRange, value.span, messages.reversed, { help: messages.help });
  }
  if (value.kind === "duration") return { ...bindMeasured(value, hours), ...words };
  if (value.kind === "text") return { text: value.value, ...words };
  return { text: value.word, ...words };
}
