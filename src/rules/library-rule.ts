import { type Definition, type Details, finding } from "../diagnostics/define.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Span } from "../source/span.ts";
import type { RuleSubject } from "./rule.ts";

/** What a rule kept of one SOP. */
export interface Kept<F> {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly value: F;
}

export interface LibraryRuleContext<F> {
  /** In the order of the library's files. */
  readonly sops: readonly Kept<F>[];
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Adds a finding at a place of one SOP's file. */
  report(path: string, span: Span, message: Bilingual, details?: Details): void;
}

/**
 * A rule that sees the library as a whole. It keeps of every SOP the little that it compares, plain values and places
 * but never a part of the model, and judges when all are known: memory follows what rules keep, and an editor keeps
 * it by file.
 */
export interface LibraryRule<F = unknown, M extends Record<string, Bilingual> = Record<string, Bilingual>>
  extends Definition<M> {
  /** What to keep of an SOP; undefined where it is of no concern. */
  collect(subject: RuleSubject): F | undefined;
  /** Must not take longer than the number of SOPs, or its logarithm, asks for. */
  conclude(context: LibraryRuleContext<F>): void;
}

/** Declares a rule of the library; the type keeps its facts and its messages' placeholders. */
export function libraryRule<F, const M extends Record<string, Bilingual>>(
  definition: LibraryRule<F, M>,
): LibraryRule<F, M> {
  return definition;
}

/** Runs one rule over what it kept. What it throws is the rule's defect and goes on to the caller. */
export function runLibraryRule<F>(
  checked: LibraryRule<F>,
  sops: readonly Kept<F>[],
  organisations: ReadonlyMap<string, Organisation>,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  checked.conclude({
    sops,
    organisations,
    report: (path, span, message, details) => found.push(finding(checked, path, span, message, details)),
  });
  return found;
}
