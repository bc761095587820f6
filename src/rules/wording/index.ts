import type { Family } from "../rule-family.ts";

/** Rules on wording. */
export const wording: Family = {
  rules: [],
  libraryRules: [],
};
