import { minutesRange } from "../../analysis/amounts.ts";
import type { Sop } from "../../model/types.ts";
import { months } from "../../syntax/vocabulary.ts";

/** An ISO date as people print it; other words stay as they are. */
export function dateText(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = months[Number(parts?.[2]) - 1];
  return parts === null || month === undefined ? date : `${Number(parts[3])} ${month} ${parts[1]}`;
}

/** The time of all steps together, and how many say none. */
export function totalText({ minMinutes, maxMinutes, unknown }: Sop["totals"]): string {
  const range = minutesRange(minMinutes, maxMinutes);
  if (unknown === 0) return range;
  const without = `${unknown} langkah tanpa waktu pasti`;
  return maxMinutes === 0 ? without : `${range}, ditambah ${without}`;
}
