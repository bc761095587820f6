import { missingOutput } from "./documents/missing-output.ts";
import { missingRequirements } from "./documents/missing-requirements.ts";
import { deadEnd } from "./flow/dead-end.ts";
import { decisionOneOutcome } from "./flow/decision-one-outcome.ts";
import { equalOutcomes } from "./flow/equal-outcomes.ts";
import { mixedJoin } from "./flow/mixed-join.ts";
import { noEnd } from "./flow/no-end.ts";
import { outcomesInPlainStep } from "./flow/outcomes-in-plain-step.ts";
import { unreachableStep } from "./flow/unreachable-step.ts";
import { missingApproval } from "./header/missing-approval.ts";
import { missingDate } from "./header/missing-date.ts";
import { missingNumber } from "./header/missing-number.ts";
import { missingSection } from "./header/missing-section.ts";
import { missingUnit } from "./header/missing-unit.ts";
import { relatedToItself } from "./library/related-to-itself.ts";
import { unusedLane } from "./roles/unused-lane.ts";
import type { Rule } from "./rule.ts";
import { dateOrder } from "./time/date-order.ts";
import { missingTime } from "./time/missing.ts";
import { timeWithoutUnit } from "./time/no-unit.ts";

/** Every rule, by family. A new rule is a file and a line here. */
export const rules: readonly Rule[] = [
  missingNumber,
  missingUnit,
  missingDate,
  missingApproval,
  missingSection,
  unusedLane,
  unreachableStep,
  deadEnd,
  noEnd,
  decisionOneOutcome,
  equalOutcomes,
  outcomesInPlainStep,
  mixedJoin,
  missingTime,
  timeWithoutUnit,
  dateOrder,
  missingRequirements,
  missingOutput,
  relatedToItself,
];
