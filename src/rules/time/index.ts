import type { Family } from "../rule-family.ts";
import { dateOrder } from "./date-order.ts";
import { effectiveInFuture } from "./effective-in-future.ts";
import { implausibleTime } from "./implausible.ts";
import { missingTime } from "./missing.ts";
import { timeWithoutUnit } from "./no-unit.ts";
import { reviewOverdue } from "./review-overdue.ts";
import { revokedRegulation } from "./revoked-regulation.ts";
import { sinceRevoked } from "./since-revoked.ts";
import { youngerRegulation } from "./younger-regulation.ts";

/** Rules on times and dates. */
export const time: Family = {
  rules: [
    missingTime,
    timeWithoutUnit,
    dateOrder,
    effectiveInFuture,
    reviewOverdue,
    youngerRegulation,
    revokedRegulation,
    sinceRevoked,
  ],
  libraryRules: [implausibleTime],
};
