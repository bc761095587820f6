import type { Chart, FlowSymbol, Step } from "../../model/types.ts";
import { actingIn, type Joint, jointsOf } from "../roles/joints.ts";
import { asWritten, change } from "./change.ts";
import { words } from "./clauses.ts";
import { laneNames } from "./lanes.ts";
import type { Change, Place } from "./types.ts";
import { textChange } from "./values.ts";

/** One version of a chart with what is needed to speak of its rows. */
export interface ChartView {
  readonly chart: Chart;
  /** Keys of the lanes, which both versions share; and what texts call them. */
  readonly lanes: readonly string[];
  readonly names: readonly string[];
  readonly joints: readonly Joint[];
  /** `from to` of every line. */
  readonly lines: ReadonlySet<string>;
}

export interface Row extends ChartView {
  readonly step: Step;
}

export function viewChart(chart: Chart, lanes: readonly string[]): ChartView {
  const lines = new Set(chart.edges.map(({ from, to }) => `${from} ${to}`));
  return { chart, lanes, names: laneNames(chart), joints: jointsOf(chart), lines };
}

/** Keys of the lanes that act in a row, each once. */
export const actorKeys = (row: Row): string[] => [
  ...new Set(actingIn(row.chart, row.step).map(({ lane }) => row.lanes[lane] ?? "")),
];

/** Who acts in a row, as one would write it: `Kasi -> Kabid bersama Kadis`. */
function actingText(row: Row, name: (lane: number) => string): string {
  const symbols = actingIn(row.chart, row.step);
  return symbols
    .map((symbol, at) => {
      const before = symbols[at - 1];
      return (before === undefined ? "" : joint(row, before, symbol)) + name(symbol.lane);
    })
    .join("");
}

/** How one symbol of a row follows another: together, one of them, handed over, or side by side. */
function joint({ joints, lines }: Row, a: FlowSymbol, b: FlowSymbol): string {
  const together = joints[b.index];
  if (together !== undefined && together === joints[a.index]) return together.kind === "and" ? " bersama " : " atau ";
  const leader = joints[a.index]?.leader ?? a.index;
  return lines.has(`${leader} ${b.index}`) ? " -> " : ", ";
}

/** The titles of those who act, for people. */
export const actorsText = (row: Row): string => actingText(row, (lane) => row.names[lane] ?? "");

/** Who acts otherwise than before, and who decides. */
export function actorChanges(place: Place, old: Row, fresh: Row): Change[] {
  const key = (row: Row): string => actingText(row, (lane) => row.lanes[lane] ?? "");
  if (key(old) !== key(fresh)) return [actorChange(place, old, fresh)];
  const deciders = (row: Row, name: readonly string[]): string =>
    actingIn(row.chart, row.step)
      .filter(({ shape }) => shape === "ketupat")
      .map(({ lane }) => name[lane] ?? "")
      .join(", ");
  if (old.step.kind !== fresh.step.kind || deciders(old, old.lanes) === deciders(fresh, fresh.lanes)) return [];
  const values = { old: orNobody(deciders(old, old.names)), new: orNobody(deciders(fresh, fresh.names)) };
  return [change(place, "deciders", "changed", values)];
}

function actorChange(place: Place, old: Row, fresh: Row): Change {
  const [before, now] = [actorKeys(old), actorKeys(fresh)];
  const texts = { old: actorsText(old), new: actorsText(fresh) };
  if (before.length === 1 && now.length === 1 && before[0] !== now[0]) {
    return change(place, "actor", "actorMoved", texts, texts);
  }
  const [lost, won] = [actorsWithout(old, now), actorsWithout(fresh, before)];
  if (lost === "" && won !== "") return change(place, "actors", "added", { new: won }, texts);
  if (won === "" && lost !== "") return change(place, "actors", "removed", { old: lost }, texts);
  return change(place, "actors", "changed", { old: orNobody(texts.old), new: orNobody(texts.new) }, texts);
}

/** Titles of those who act in a row and are none of `keys`. */
function actorsWithout(row: Row, keys: readonly string[]): string {
  const lanes = [...new Set(actingIn(row.chart, row.step).map(({ lane }) => lane))];
  return lanes
    .filter((lane) => !keys.includes(row.lanes[lane] ?? ""))
    .map((lane) => row.names[lane] ?? "")
    .join(", ");
}

const orNobody = (text: string) => (text === "" ? words.nobody : asWritten(text));

/** Questions in a row's diamonds, in order. */
export function questionChanges(place: Place, old: Row, fresh: Row): Change[] {
  const questions = ({ chart, step }: Row): string =>
    actingIn(chart, step)
      .flatMap(({ question }) => question ?? [])
      .join(" / ");
  return textChange(place, "question", questions(old), questions(fresh));
}
