import { actorsText, type Row } from "./acting.ts";
import { change } from "./change.ts";
import { flowChanges } from "./flow.ts";
import { stepChanges } from "./steps.ts";
import type { Change, Place, RowPair } from "./types.ts";
import { chartName, placeOf, type Versions } from "./views.ts";
import { waysOf } from "./ways.ts";

/**
 * What differs in the rows, by chart of the new version and in its order. A row that is gone is told behind the row
 * that it followed; rows of a chart that is new or gone as a whole are told with it.
 */
export function rowChanges(versions: Versions): ReadonlyMap<number, readonly Change[]> {
  const pairOf = new Map(versions.rows.map((pair) => [pair.new.join(), pair]));
  const formerly = new Map(versions.charts.map((one) => [one.new, one.old]));
  const gone = goneRows(versions);
  const found = new Map<number, Change[]>();
  for (const chart of versions.new.charts) {
    const before = formerly.get(chart.index);
    const goneBehind = (row: number): readonly Change[] => gone.get(`${before} ${row}`) ?? [];
    const changes = [...goneBehind(-1)];
    for (const { index } of chart.steps) {
      const pair = pairOf.get(`${chart.index},${index}`);
      if (pair) changes.push(...pairChanges(versions, pair));
      else if (before !== undefined) changes.push(...addedRow(versions, chart.index, index));
      if (pair && pair.old[0] === before) changes.push(...goneBehind(pair.old[1]));
    }
    found.set(chart.index, changes);
  }
  return found;
}

/** Rows that are gone, under their chart and the last row before them that is still in it (-1 for none): `0 3`. */
function goneRows(versions: Versions): ReadonlyMap<string, readonly Change[]> {
  const { old, rows, charts } = versions;
  const pairOf = new Map(rows.map((pair) => [pair.old.join(), pair]));
  const found = new Map<string, Change[]>();
  for (const { old: chart, new: now } of charts) {
    let key = `${chart} -1`;
    for (const { index } of old.charts[chart]?.steps ?? []) {
      const pair = pairOf.get(`${chart},${index}`);
      if (pair?.new[0] === now) key = `${chart} ${index}`;
      if (pair) continue;
      const known = found.get(key);
      const changes = wholeRow(versions, "old", chart, index);
      if (known) known.push(...changes);
      else found.set(key, changes);
    }
  }
  return found;
}

const addedRow = (versions: Versions, chart: number, row: number): Change[] => wholeRow(versions, "new", chart, row);

function wholeRow(versions: Versions, side: "old" | "new", chart: number, index: number): Change[] {
  const row = versions.rowAlone(side, chart, index);
  const at = placeOf(versions[side], [chart, index]);
  if (!row || !at) return [];
  const place = { kind: "step" as const, ...named(versions, side, chart), [side]: at };
  const actors = actorsText(row) || "-";
  return [
    side === "old"
      ? change(place, "step", "stepRemoved", { actors }, { old: at.text })
      : change(place, "step", "stepAdded", { actors }, { new: at.text }),
  ];
}

function named(versions: Versions, side: "old" | "new", chart: number): { readonly chart?: string } {
  const name = chartName(versions[side], chart);
  return name === undefined ? {} : { chart: name };
}

function pairChanges(versions: Versions, pair: RowPair): Change[] {
  const both = versions.rowsOf(pair);
  const [old, fresh] = [placeOf(versions.old, pair.old), placeOf(versions.new, pair.new)];
  if (!both || !old || !fresh) return [];
  const place: Place = { kind: "step", ...named(versions, "new", pair.new[0]), old, new: fresh };
  return [
    ...movedChange(versions, place, pair, both.old),
    ...stepChanges(place, both.old, both.new),
    ...flowChanges(
      place,
      waysOf(versions.old, both.old, versions.oldFlow[pair.old[0]]?.[pair.old[1]] ?? [], versions.oldKey),
      waysOf(versions.new, both.new, versions.newFlow[pair.new[0]]?.[pair.new[1]] ?? [], versions.newKey),
    ),
  ];
}

function movedChange(versions: Versions, place: Place, pair: RowPair, { step: { called } }: Row): Change[] {
  if (!pair.moved) return [];
  const same = versions.charts.some((one) => one.old === pair.old[0] && one.new === pair.new[0]);
  if (same) return [change(place, "step", "stepMoved", { old: called })];
  const title = (side: "old" | "new") => `“${chartName(versions[side], pair[side][0]) ?? ""}”`;
  const values = { old: title("old"), new: title("new"), called };
  return [change(place, "step", "stepFromChart", values)];
}
