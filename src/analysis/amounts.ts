import type { Language } from "../diagnostics/diagnostic.ts";

/** Numbers and minutes of work as people read them. A day of work has the hours of the agency: days need to be told it. */

const units = {
  id: { hours: () => "jam", minutes: () => "menit", to: "sampai" },
  en: {
    hours: (count: number) => (count === 1 ? "hour" : "hours"),
    minutes: (count: number) => (count === 1 ? "minute" : "minutes"),
    to: "to",
  },
} as const;

/** 1250 as 1.250, in English as 1,250. */
export function grouped(value: number, language: Language = "id"): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, language === "id" ? "." : ",");
}

/** Minutes of work in hours and minutes. */
export function minutesText(minutes: number, language: Language = "id"): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const words = units[language];
  const parts = [
    ...(hours > 0 ? [`${grouped(hours, language)} ${words.hours(hours)}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${words.minutes(rest)}`] : []),
  ];
  return parts.join(" ");
}

/** Minutes of work in days of work, hours and minutes: `3 hari 2 jam`. */
export function daysText(minutes: number, minutesPerDay: number, language: Language = "id"): string {
  const whole = Math.round(minutes);
  const days = minutesPerDay > 0 ? Math.floor(whole / minutesPerDay) : 0;
  const rest = whole - days * minutesPerDay;
  if (days === 0) return minutesText(whole, language);
  const day = language === "id" ? "hari" : days === 1 ? "day" : "days";
  return [`${grouped(days, language)} ${day}`, ...(rest > 0 ? [minutesText(rest, language)] : [])].join(" ");
}

/** About how long, for columns: `117,9 hari`, `4,5 jam`, `35 menit`. */
export function briefText(minutes: number, minutesPerDay: number, language: Language = "id"): string {
  const [unit, one] = minutes >= minutesPerDay && minutesPerDay > 0 ? ["hari", minutesPerDay] : ["jam", 60];
  if (minutes < one) return minutesText(minutes, language);
  const english = unit === "hari" ? "days" : "hours";
  return `${tenthsText(Math.round((minutes * 10) / one), language)} ${language === "id" ? unit : english}`;
}

/** From the least to the most, as one where they are the same; in days of work where those are told. */
export function minutesRange(
  min: number,
  max: number,
  language: Language = "id",
  minutesPerDay = Number.POSITIVE_INFINITY,
): string {
  const ends = new Set([min, max].map((minutes) => daysText(minutes, minutesPerDay, language)));
  return [...ends].join(` ${units[language].to} `);
}

/** Minutes as hours with one decimal where needed: 95 as 1,6, less than half a tenth as <0,1; for columns of numbers. */
export function hoursText(minutes: number, language: Language = "id"): string {
  const tenths = Math.round(minutes / 6);
  return tenths === 0 && minutes > 0 ? `<${tenthsText(1, language)}` : tenthsText(tenths, language);
}

function tenthsText(tenths: number, language: Language): string {
  const rest = tenths % 10;
  const whole = grouped(Math.floor(tenths / 10), language);
  return rest === 0 ? whole : `${whole}${language === "id" ? "," : "."}${rest}`;
}
