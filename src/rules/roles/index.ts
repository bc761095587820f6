import type { Family } from "../rule-family.ts";
import { unusedLane } from "./unused-lane.ts";

/** Rules on roles. */
export const roles: Family = {
  rules: [unusedLane],
  libraryRules: [],
};
