import type { Family } from "../rule-family.ts";
import { chartTitle } from "./chart-title.ts";
import { citationTitle } from "./citation-title.ts";
import { incompleteCitation } from "./incomplete-citation.ts";
import { missingApproval } from "./missing-approval.ts";
import { missingDate } from "./missing-date.ts";
import { missingNumber } from "./missing-number.ts";
import { missingSection } from "./missing-section.ts";
import { missingUnit } from "./missing-unit.ts";
import { misspeltRegulationKind } from "./misspelt-regulation-kind.ts";
import { numberPattern } from "./number-pattern.ts";
import { repeatedNumber } from "./repeated-number.ts";
import { unknownRegulationKind } from "./unknown-regulation-kind.ts";
import { wrongCitation } from "./wrong-citation.ts";

/** Rules on the head of an SOP. */
export const header: Family = {
  rules: [
    missingNumber,
    numberPattern,
    missingUnit,
    missingDate,
    missingApproval,
    missingSection,
    incompleteCitation,
    unknownRegulationKind,
    misspeltRegulationKind,
    wrongCitation,
    citationTitle,
  ],
  libraryRules: [repeatedNumber, chartTitle],
};
