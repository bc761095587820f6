import type { Family } from "../rule-family.ts";
import { deadEnd } from "./dead-end.ts";
import { decisionOneOutcome } from "./decision-one-outcome.ts";
import { doubledStep } from "./doubled-step.ts";
import { endsTwice } from "./ends-twice.ts";
import { equalOutcomes } from "./equal-outcomes.ts";
import { forkNeverJoined } from "./fork-never-joined.ts";
import { mixedJoin } from "./mixed-join.ts";
import { neverCompletes } from "./never-completes.ts";
import { noEnd } from "./no-end.ts";
import { notDecided } from "./not-decided.ts";
import { outcomesInPlainStep } from "./outcomes-in-plain-step.ts";
import { unreachableStep } from "./unreachable-step.ts";
import { waitForOutcomes } from "./wait-for-outcomes.ts";

/** Rules on the flow. */
export const flow: Family = {
  rules: [
    unreachableStep,
    deadEnd,
    noEnd,
    decisionOneOutcome,
    equalOutcomes,
    outcomesInPlainStep,
    mixedJoin,
    waitForOutcomes,
    doubledStep,
    endsTwice,
    forkNeverJoined,
    neverCompletes,
    notDecided,
  ],
  libraryRules: [],
};
