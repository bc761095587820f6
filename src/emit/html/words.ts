import { minutesRange } from "../../analysis/amounts.ts";
import type { Sop } from "../../model/types.ts";

export { dateText } from "../../model/date-text.ts";

/** The time of all steps together, and how many say none. */
export function totalText({ minMinutes, maxMinutes, unknown }: Sop["totals"]): string {
  const range = minutesRange(minMinutes, maxMinutes);
  // Without a single row there is no time to speak of, which is another thing than none.
  if (unknown === 0) return maxMinutes === 0 ? "" : range;
  const without = `${unknown} langkah tanpa waktu pasti`;
  return maxMinutes === 0 ? without : `${range}, ditambah ${without}`;
}
