import type * as Ast from "../syntax/ast.ts";
import { days } from "../syntax/vocabulary.ts";
import { usualHours, type WorkingHours } from "./organisation.ts";

/**
 * Minutes of a day and days of a week that are worked, from the lines `jam-kerja`. Where days have different hours, a
 * day of work counts the mean of them. Without a line the usual hours stand in.
 */
export function hoursOf(details: readonly Ast.Statement[]): WorkingHours {
  const byDay = new Map<Ast.DayName, number>();
  for (const line of details) {
    if (line.kind !== "hours") continue;
    const rest = line.rest ? line.rest.to - line.rest.from : 0;
    const minutes = Math.max(0, line.open.to - line.open.from - rest);
    const first = days.indexOf(line.firstDay);
    const count = ((days.indexOf(line.lastDay) - first + days.length) % days.length) + 1;
    for (let i = 0; i < count; i++) byDay.set(days[(first + i) % days.length] ?? line.firstDay, minutes);
  }
  const worked = [...byDay.values()].filter((minutes) => minutes > 0);
  if (worked.length === 0) return usualHours;
  const week = worked.reduce((sum, minutes) => sum + minutes, 0);
  return { minutesPerDay: Math.round(week / worked.length), daysPerWeek: worked.length, declared: true };
}
