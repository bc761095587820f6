import { sopJson } from "../../emit/json/sop.ts";
import type { Sop } from "../../model/types.ts";
import { change } from "./change.ts";
import { chartChanges } from "./charts.ts";
import { dateFindings } from "./dates.ts";
import { headChanges, identityChanges, unprintedChanges } from "./head.ts";
import { noticesOf } from "./notices.ts";
import { totalChanges } from "./totals.ts";
import type { Change, SopComparison, Weight } from "./types.ts";
import { viewVersions } from "./views.ts";

/** From the heaviest to the lightest. */
const weights: readonly Weight[] = ["substance", "identity", "spelling", "display", "unprinted"];

/**
 * Two versions of one SOP, fact by fact: what changed, whom it concerns, and what the new version's number and dates
 * owe to it. Layout and comments of the files do not matter, nor does the order of independent lines. The work grows
 * with the number of rows: see `matchItems`.
 * @param minutesPerDay a day of work, where both versions count the same; else totals are told in hours
 */
export function compareSops(old: Sop, fresh: Sop, minutesPerDay?: number): SopComparison {
  const versions = viewVersions(old, fresh);
  const found = [
    ...headChanges(old, fresh),
    ...identityChanges(old, fresh),
    ...chartChanges(versions),
    ...totalChanges(old.totals, fresh.totals, minutesPerDay),
    ...unprintedChanges(old, fresh),
  ];
  const changes = found.length === 0 ? unnamedChanges(old, fresh) : found;
  const weight = weights.find((each) => changes.some((one) => one.weight === each));
  return {
    changes,
    rows: versions.rows,
    charts: versions.charts,
    notices: noticesOf(versions, changes),
    findings: dateFindings(old, fresh, changes),
    totals: { old: old.totals, new: fresh.totals },
    ...(weight !== undefined && { weight }),
  };
}

/**
 * What differs in the data and none of the comparisons names: names of things, of lanes, of footnotes. It is said, so
 * that "nothing changed" is never said of versions of which programs read different data.
 */
function unnamedChanges(old: Sop, fresh: Sop): Change[] {
  if (JSON.stringify(sopJson(old)) === JSON.stringify(sopJson(fresh))) return [];
  return [change({ kind: "head" }, "references", "differs")];
}
