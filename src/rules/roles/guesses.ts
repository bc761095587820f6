import type { Organisation } from "../../model/organisation.ts";
import type { Chart, Step } from "../../model/types.ts";
import { type RoleMention, rolesIn } from "../words/roles.ts";

/**
 * Roles of which a note of the row says that they may be meant ("mungkin juga Kabid"): who copied the paper could not
 * read who acts. A rule that goes by who acts says nothing then.
 */
export function guessedIn(step: Step, chart: Chart, organisation: Organisation | undefined): RoleMention[] {
  return step.notes.flatMap(({ kind, text }) => {
    const at = kind === "remark" ? -1 : text.search(/\bmungkin\b/i);
    return at < 0 ? [] : rolesIn(text, chart, organisation).filter((role) => role.at > at);
  });
}

/** Lanes that notes of any row of a chart say may act there. */
export function guessedLanes(chart: Chart, organisation: Organisation | undefined): Set<string> {
  return new Set(chart.steps.flatMap((step) => guessedIn(step, chart, organisation).flatMap(({ lanes }) => lanes)));
}
