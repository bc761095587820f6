import type { Family } from "../rule-family.ts";
import { missingApproval } from "./missing-approval.ts";
import { missingDate } from "./missing-date.ts";
import { missingNumber } from "./missing-number.ts";
import { missingSection } from "./missing-section.ts";
import { missingUnit } from "./missing-unit.ts";
import { repeatedNumber } from "./repeated-number.ts";

/** Rules on the head of an SOP. */
export const header: Family = {
  rules: [missingNumber, missingUnit, missingDate, missingApproval, missingSection],
  libraryRules: [repeatedNumber],
};
