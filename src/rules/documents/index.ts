import type { Family } from "../rule-family.ts";
import { earlyMention } from "./early-mention.ts";
import { earlyStatus } from "./early-status.ts";
import { earlyUse } from "./early-use.ts";
import { equipment } from "./equipment.ts";
import { libraryNames } from "./library-names.ts";
import { missingOutput } from "./missing-output.ts";
import { missingRequirements } from "./missing-requirements.ts";
import { nearNames } from "./near-names.ts";
import { noDocument } from "./no-document.ts";
import { noSource } from "./no-source.ts";
import { ownOutput } from "./own-output.ts";
import { repeatedOutput } from "./repeated-output.ts";
import { sameAsInput } from "./same-as-input.ts";
import { tooVague } from "./too-vague.ts";
import { unfitOutput } from "./unfit-output.ts";
import { unusedOutput } from "./unused-output.ts";

/** Rules on the mutu baku. */
export const documents: Family = {
  rules: [
    missingRequirements,
    missingOutput,
    tooVague,
    noDocument,
    ownOutput,
    earlyUse,
    earlyMention,
    sameAsInput,
    repeatedOutput,
    unfitOutput,
    earlyStatus,
    nearNames,
    equipment,
  ],
  libraryRules: [noSource, unusedOutput, libraryNames],
};
