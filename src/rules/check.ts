import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { rules } from "./index.ts";
import { type RuleSubject, runRule } from "./rule.ts";

/**
 * What every rule finds in one SOP, in the order of the rules. A rule that throws is a defect of the tool: the
 * exception goes on to the caller, for a report with a rule missing would pass as clean.
 */
export function checkSop(subject: RuleSubject): Diagnostic[] {
  return rules.flatMap((each) => runRule(each, subject));
}
