import type { CalledTimes } from "../analysis/time/types.ts";
import type { Definition } from "../diagnostics/define.ts";
import { type Details, finding } from "../diagnostics/define.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { LibraryFacts } from "../model/facts.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Sop } from "../model/types.ts";
import type { Span } from "../source/span.ts";
import type { SopFile } from "../syntax/ast.ts";

/** What a rule sees: one SOP, bound, with its tree, its organisation and what is known of the library. */
export interface RuleContext {
  readonly sop: Sop;
  readonly tree: SopFile;
  readonly organisation: Organisation | undefined;
  readonly library: LibraryFacts;
  /** Times of the SOPs that this one calls; without it they are not known. */
  readonly called?: CalledTimes;
  /** ISO date that stands for today; absent where nobody gives one, as in a build: then nothing is judged by it. */
  readonly today?: string;
  /** Adds a finding at a place of the SOP's file. */
  report(span: Span, message: Bilingual, details?: Details): void;
}

/** One rule: what it says and how it looks. One file a rule, named by its code. */
export interface Rule<M extends Record<string, Bilingual> = Record<string, Bilingual>> extends Definition<M> {
  check(context: RuleContext): void;
}

/** Declares a rule; the type keeps its messages' placeholders. */
export function rule<const M extends Record<string, Bilingual>>(definition: Rule<M>): Rule<M> {
  return definition;
}

export type RuleSubject = Omit<RuleContext, "report">;

/**
 * Runs rules over one SOP and gathers what they find, in their order. What one throws is its defect and goes on to the
 * caller. There is one context for all, as there are many rules: it asks whose turn it is.
 */
export function runRules(rules: readonly Rule[], subject: RuleSubject): Diagnostic[] {
  const found: Diagnostic[] = [];
  let turn: Rule | undefined;
  const context: RuleContext = {
    ...subject,
    report: (span, message, details) => {
      if (turn) found.push(finding(turn, subject.sop.path, span, message, details));
    },
  };
  for (const each of rules) {
    turn = each;
    each.check(context);
  }
  return found;
}
