import type { Family } from "../rule-family.ts";
import { citedDifferently } from "./cited-differently.ts";
import { leftoverText } from "./leftover-text.ts";
import { missingRelated } from "./missing-related.ts";
import { nearCopy } from "./near-copy.ts";
import { oneWayRelation } from "./one-way-relation.ts";
import { relatedByTitle } from "./related-by-title.ts";
import { relatedToItself } from "./related-to-itself.ts";
import { unknownRelated } from "./unknown-related.ts";

/** Rules on the library as a whole. */
export const library: Family = {
  rules: [relatedToItself],
  libraryRules: [
    nearCopy,
    leftoverText,
    missingRelated,
    unknownRelated,
    relatedByTitle,
    oneWayRelation,
    citedDifferently,
  ],
};
