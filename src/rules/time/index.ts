import type { Family } from "../rule-family.ts";
import { dateOrder } from "./date-order.ts";
import { missingTime } from "./missing.ts";
import { timeWithoutUnit } from "./no-unit.ts";

/** Rules on times and dates. */
export const time: Family = {
  rules: [missingTime, timeWithoutUnit, dateOrder],
  libraryRules: [],
};
