import type { Family } from "../rule-family.ts";
import { dateOrder } from "./date-order.ts";
import { effectiveInFuture } from "./effective-in-future.ts";
import { implausibleTime } from "./implausible.ts";
import { limitExceeded } from "./limit-exceeded.ts";
import { limitUnreachable } from "./limit-unreachable.ts";
import { longerThanDay } from "./longer-than-day.ts";
import { missingTime } from "./missing.ts";
import { timeWithoutUnit } from "./no-unit.ts";
import { reviewOverdue } from "./review-overdue.ts";
import { revokedRegulation } from "./revoked-regulation.ts";
import { sinceRevoked } from "./since-revoked.ts";
import { unboundedReturn } from "./unbounded-return.ts";
import { youngerRegulation } from "./younger-regulation.ts";
import { zeroTime } from "./zero.ts";

/** Rules on times and dates. */
export const time: Family = {
  rules: [
    missingTime,
    timeWithoutUnit,
    zeroTime,
    longerThanDay,
    limitUnreachable,
    limitExceeded,
    unboundedReturn,
    dateOrder,
    effectiveInFuture,
    reviewOverdue,
    youngerRegulation,
    revokedRegulation,
    sinceRevoked,
  ],
  libraryRules: [implausibleTime],
};
