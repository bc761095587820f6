import { months } from "../syntax/vocabulary.ts";

/** An ISO date as people print it, `2 Februari 2026`; of a year and a month those, and other words as they stand. */
export function dateText(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
