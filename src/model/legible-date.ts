import { monthPatterns } from "../syntax/vocabulary.ts";

const monthNames = monthPatterns.map((pattern) => new RegExp(`^(?:${pattern})$`, "i"));

/**
 * As much of a date of the head as its value says: `2023-09-01`, `2023-09` where words end in a month and a year
 * (`"… September 2023"`), or undefined.
 */
export function legibleDate(value: string | undefined): string | undefined {
  if (value === undefined || /^\d{4}-\d\d-\d\d$/.test(value)) return value;
  const [, month = "", year] = /(?:^|[\s.…])([a-z]{3,9})\.?\s+(\d{4})$/i.exec(value.trim()) ?? [];
  const index = monthNames.findIndex((name) => name.test(month));
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, "0")}`;
}
