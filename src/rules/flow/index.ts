import type { Family } from "../rule-family.ts";
import { deadEnd } from "./dead-end.ts";
import { decisionOneOutcome } from "./decision-one-outcome.ts";
import { equalOutcomes } from "./equal-outcomes.ts";
import { mixedJoin } from "./mixed-join.ts";
import { noEnd } from "./no-end.ts";
import { outcomesInPlainStep } from "./outcomes-in-plain-step.ts";
import { unreachableStep } from "./unreachable-step.ts";

/** Rules on the flow. */
export const flow: Family = {
  rules: [unreachableStep, deadEnd, noEnd, decisionOneOutcome, equalOutcomes, outcomesInPlainStep, mixedJoin],
  libraryRules: [],
};
