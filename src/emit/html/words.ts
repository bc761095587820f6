import { minutesRange } from "../../analysis/amounts.ts";
import type { Sop } from "../../model/types.ts";

export { dateText } from "../../model/date-text.ts";

/** The time of all steps together, and how many say none. */
export function totalText({ minMinutes, maxMinutes, unknown }: Sop["totals"]): string {
  const range = minutesRange(minMinutes, maxMinutes);
  if (unknown === 0) return range;
  const without = `${unknown} langkah tanpa waktu pasti`;
  return maxMinutes === 0 ? without : `${range}, ditambah ${without}`;
}
