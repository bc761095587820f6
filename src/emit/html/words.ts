import type { Sop } from "../../model/types.ts";
import { months } from "../../syntax/vocabulary.ts";

/** An ISO date as people print it; other words stay as they are. */
export function dateText(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = months[Number(parts?.[2]) - 1];
  return parts === null || month === undefined ? date : `${Number(parts[3])} ${month} ${parts[1]}`;
}

/** Minutes of work in hours and minutes. */
export function minutesText(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [
    ...(hours > 0 ? [`${grouped(hours)} jam`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} menit`] : []),
  ];
  return parts.join(" ");
}

/** The time of all steps together, and how many say none. */
export function totalText({ minMinutes, maxMinutes, unknown }: Sop["totals"]): string {
  const range = [...new Set([minutesText(minMinutes), minutesText(maxMinutes)])].join(" sampai ");
  if (unknown === 0) return range;
  const without = `${unknown} langkah tanpa waktu pasti`;
  return maxMinutes === 0 ? without : `${range}, ditambah ${without}`;
}

/** 1250 as 1.250. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");
