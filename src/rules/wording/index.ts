import type { Family } from "../rule-family.ts";
import { actor } from "./actor.ts";
import { noVerb } from "./no-verb.ts";
import { severalActivities } from "./several-activities.ts";
import { spelling } from "./spelling.ts";
import { state } from "./state.ts";

/** Rules on wording: hints, and off by default where they are a matter of taste. */
export const wording: Family = {
  rules: [spelling, state, actor, noVerb, severalActivities],
  libraryRules: [],
};
