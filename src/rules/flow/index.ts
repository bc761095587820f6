import type { Family } from "../rule-family.ts";
import { afterEnd } from "./after-end.ts";
import { callCircle } from "./call-circle.ts";
import { chartsInCircle } from "./charts-in-circle.ts";
import { deadEnd } from "./dead-end.ts";
import { decisionOneOutcome } from "./decision-one-outcome.ts";
import { doubledStep } from "./doubled-step.ts";
import { endsTwice } from "./ends-twice.ts";
import { equalOutcomes } from "./equal-outcomes.ts";
import { forkNeverJoined } from "./fork-never-joined.ts";
import { mixedJoin } from "./mixed-join.ts";
import { neverCompletes } from "./never-completes.ts";
import { noEnd } from "./no-end.ts";
import { noStart } from "./no-start.ts";
import { noWayBack } from "./no-way-back.ts";
import { notDecided } from "./not-decided.ts";
import { otherReceiver } from "./other-receiver.ts";
import { outcomeWords } from "./outcome-words.ts";
import { outcomesInPlainStep } from "./outcomes-in-plain-step.ts";
import { rowNumbers } from "./row-numbers.ts";
import { toldNotDrawn } from "./told-not-drawn.ts";
import { twoStarts } from "./two-starts.ts";
import { uncheckedRevision } from "./unchecked-revision.ts";
import { unreachableStep } from "./unreachable-step.ts";
import { unsignedLetter } from "./unsigned-letter.ts";
import { waitForOutcomes } from "./wait-for-outcomes.ts";

/** Rules on the flow. */
export const flow: Family = {
  rules: [
    unreachableStep,
    deadEnd,
    noStart,
    twoStarts,
    noEnd,
    afterEnd,
    decisionOneOutcome,
    equalOutcomes,
    outcomeWords,
    outcomesInPlainStep,
    toldNotDrawn,
    noWayBack,
    uncheckedRevision,
    unsignedLetter,
    otherReceiver,
    mixedJoin,
    waitForOutcomes,
    doubledStep,
    endsTwice,
    forkNeverJoined,
    neverCompletes,
    chartsInCircle,
    notDecided,
    rowNumbers,
  ],
  libraryRules: [callCircle],
};
