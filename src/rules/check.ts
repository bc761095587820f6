import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Sop } from "../model/types.ts";
import { libraryRules, rules } from "./index.ts";
import { type Kept, runLibraryRule } from "./library-rule.ts";
import { type RuleSubject, runRules } from "./rule.ts";

/**
 * What every rule finds in one SOP, in the order of the rules. A rule that throws is a defect of the tool: the
 * exception goes on to the caller, for a report with a rule missing would pass as clean.
 */
export function checkSop(subject: RuleSubject): Diagnostic[] {
  return runRules(rules, subject);
}

/** Codes of the rules that need the whole library. */
export const libraryCodes: readonly string[] = libraryRules.map(({ code }) => code);

/** What the library's rules keep of one SOP, in their order: `keep` makes it, `checkTogether` takes it. */
export interface KeptFacts {
  readonly sop: Pick<Sop, "id" | "path" | "title">;
  readonly values: readonly unknown[];
}

export function keep(subject: RuleSubject): KeptFacts {
  const { id, path, title } = subject.sop;
  return { sop: { id, path, title }, values: libraryRules.map((each) => each.collect(subject)) };
}

/** What the rules of the library find, by path. Files come in the library's order. */
export function checkTogether(
  files: readonly KeptFacts[],
  organisations: ReadonlyMap<string, Organisation>,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const byPath = new Map<string, Diagnostic[]>();
  libraryRules.forEach((rule, at) => {
    const kept = files.flatMap(({ sop, values }): Kept<unknown>[] => {
      const value = values[at];
      return value === undefined ? [] : [{ ...sop, value }];
    });
    for (const found of runLibraryRule(rule, kept, organisations)) {
      const list = byPath.get(found.path);
      if (list) list.push(found);
      else byPath.set(found.path, [found]);
    }
  });
  return byPath;
}
