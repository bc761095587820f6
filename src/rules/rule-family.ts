import type { LibraryRule } from "./library-rule.ts";
import type { Rule } from "./rule.ts";

// biome-ignore lint/suspicious/noExplicitAny: what a rule of the library keeps is its own affair
export type AnyLibraryRule = LibraryRule<any>;

/** The rules of one folder: those that look at one SOP, and those that look at the library as a whole. */
export interface Family {
  readonly rules: readonly Rule[];
  readonly libraryRules: readonly AnyLibraryRule[];
}
