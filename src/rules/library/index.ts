import type { Family } from "../rule-family.ts";
import { relatedToItself } from "./related-to-itself.ts";

/** Rules on the library as a whole. */
export const library: Family = {
  rules: [relatedToItself],
  libraryRules: [],
};
