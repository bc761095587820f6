import type { Family } from "../rule-family.ts";
import { missingOutput } from "./missing-output.ts";
import { missingRequirements } from "./missing-requirements.ts";

/** Rules on the mutu baku. */
export const documents: Family = {
  rules: [missingRequirements, missingOutput],
  libraryRules: [],
};
