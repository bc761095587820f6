import type { Sop } from "../../model/types.ts";
import { isGeneral } from "../words/document-names.ts";
import { plain } from "../words/plain.ts";
import { type PaperRow, papersOf } from "./papers.ts";

/** From so many rows on, one below the other, an output repeats itself. */
const least = 3;

/** Rows one below the other whose outputs are the same, word for word: each run of three or more. */
export function runsOf(sop: Sop): PaperRow[][] {
  const runs: PaperRow[][] = [];
  let run: PaperRow[] = [];
  let before = "";
  for (const row of papersOf(sop).rows) {
    const outputs = row.outputs.map(({ thing }) => plain(thing.text)).join("\n");
    const general = row.outputs.every(({ name }) => isGeneral(name));
    const goesOn = outputs === before && !general && run[0]?.chart === row.chart;
    if (goesOn) run.push(row);
    else {
      if (run.length >= least) runs.push(run);
      run = general ? [] : [row];
    }
    before = outputs;
  }
  if (run.length >= least) runs.push(run);
  return runs;
}

/** Places of all rows that stand in a run. */
export function inRuns(sop: Sop): ReadonlySet<number> {
  return new Set(runsOf(sop).flatMap((run) => run.flatMap(({ outputs }) => outputs[0]?.row ?? [])));
}
