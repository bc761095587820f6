import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { isWork } from "../../model/end-rows.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Chart, FlowSymbol, Sop, Step } from "../../model/types.ts";
import { approvesAt, type Judging, judgingOf } from "./approving.ts";
import { checkersOf } from "./checkers.ts";
import { actingIn, type Joint, jointsOf } from "./joints.ts";
import { RoleNaming } from "./names.ts";
import type { RoleRef } from "./types.ts";

/**
 * Who does, answers for, helps with and is told of each row, derived from the chart. Nothing of it stands in the file,
 * so every entry says by which rule it came about:
 *
 * R (does)
 * - `acts`: has a symbol in the row, alone, first named, or as a link of its chain
 * - `either`: is one of those of whom one acts (`atau`); each may have to do it alone
 *
 * A (answers)
 * - `sends-back`: takes the last decision that can send the row's work back (a way back to the row or above it)
 * - `approves`: the row's own words say that it agrees or signs, and nobody sends that back
 * - `decides`: takes the row's decision, and nobody sends that back
 *
 * C (is consulted)
 * - `together`: acts together (`bersama`) with the one named first, who leads
 *
 * I (is told)
 * - `copy`: receives a copy (`tembusan`)
 * - `receives`: only takes the result over, at an end inside of a row that another began
 *
 * For a chart as a whole A is the one who agrees or signs last in the table (`approves`), else who decides last
 * (`decides`), else who approves the SOP (`approver`); where a later decision can send that row back, whoever takes it
 * (`sends-back`). R is who does more than judging; C who only checks, decides,
 * initials (`judges`) or acts with others (`together`); I who is only told. A row's A is left open where the chart does
 * not show one.
 *
 * Limits: what is done without a symbol is not seen; a check without a way back answers for its own row alone; rows
 * that lie between a decision and the row that it returns to count as checked, also those of another branch; who only
 * supplies a document is not consulted.
 */
export type Letter = "R" | "A" | "C" | "I";
export type Reason =
  | "acts"
  | "either"
  | "sends-back"
  | "approves"
  | "decides"
  | "together"
  | "copy"
  | "receives"
  | "approver"
  | "judges";

export interface RaciEntry {
  readonly letter: Letter;
  readonly role: RoleRef;
  readonly reason: Reason;
  /** What the row is called that gives the reason, where it is another than the entry's own. */
  readonly by?: Bilingual;
}

export interface RaciRow {
  /** Index in the chart. */
  readonly step: number;
  readonly called: Bilingual;
  readonly text: string;
  /** R, A, C, I in this order; within each in the order of the row. */
  readonly entries: readonly RaciEntry[];
}

export interface Raci {
  readonly chart: number;
  readonly title?: string;
  /** Rows that only show a start or an end are left out. */
  readonly rows: readonly RaciRow[];
  /** For the chart as a whole; within each letter in the order of the table. */
  readonly whole: readonly RaciEntry[];
}

/** The RACI table of every chart of an SOP. `organisation` is the one that it belongs to. */
export function raciOf(sop: Sop, organisation: Organisation | undefined): Raci[] {
  const names = new RoleNaming(sop, organisation);
  return sop.charts.map((chart) => raciOfChart(chart, names));
}

/** One who acts in a row, and how. */
interface Acting {
  readonly entry: RaciEntry;
  readonly symbol: FlowSymbol;
  readonly judging: Judging;
}

function raciOfChart(chart: Chart, names: RoleNaming): Raci {
  const lanes = chart.lanes.map((lane) => names.ofLane(chart, lane));
  const byId = new Map(chart.lanes.map(({ id }, at) => [id, lanes[at]]));
  const joints = jointsOf(chart);
  const checkers = checkersOf(chart);
  const working = chart.steps.filter((step) => isWork(chart, step));
  const acting = working.map((step) => actingOf(chart, step, joints, lanes));
  const rows = working.map((step, at): RaciRow => {
    const own = acting[at] ?? [];
    const checker = chart.symbols[checkers[step.index] ?? -1];
    const told = step.copies.flatMap((id) => byId.get(id) ?? []);
    const entries = [
      ...own.map(({ entry }) => entry),
      ...answering(chart, own, checker, lanes),
      ...told
        .filter((role) => !own.some(({ entry }) => entry.role === role))
        .map((role): RaciEntry => ({ letter: "I", role, reason: "copy" })),
    ];
    return { step: step.index, called: step.called, text: step.text.text, entries: inOrder(entries) };
  });
  return {
    chart: chart.index,
    ...(chart.title !== undefined && { title: chart.title }),
    rows,
    whole: wholeOf(rows, acting, names),
  };
}

/** R, C and I of those who have a symbol in the row; a role once, by the first of its symbols that gives most. */
function actingOf(chart: Chart, step: Step, joints: readonly Joint[], lanes: readonly RoleRef[]): Acting[] {
  const judging = judgingOf(step);
  const symbols = actingIn(chart, step);
  const first = lanes[symbols[0]?.lane ?? -1];
  const found = new Map<RoleRef, Acting>();
  for (const symbol of symbols) {
    const role = lanes[symbol.lane];
    if (role === undefined) continue;
    const joint = joints[symbol.index];
    const beside = joint !== undefined && joint.leader !== symbol.index && joint.kind === "and";
    const ends = symbol.end === "end" || symbol.end === "branch-end";
    const receives = ends && symbol.shape === "kapsul" && joint?.members.length === 1 && role !== first;
    const entry: RaciEntry = beside
      ? { letter: "C", role, reason: "together" }
      : receives
        ? { letter: "I", role, reason: "receives" }
        : { letter: "R", role, reason: joint?.kind === "or" && joint.members.length > 1 ? "either" : "acts" };
    const known = found.get(role);
    if (known === undefined || (known.entry.letter !== "R" && entry.letter === "R")) {
      found.set(role, { entry, symbol, judging });
    }
  }
  return [...found.values()];
}

function answering(
  chart: Chart,
  own: readonly Acting[],
  checker: FlowSymbol | undefined,
  lanes: readonly RoleRef[],
): RaciEntry[] {
  const judge = checker && lanes[checker.lane];
  if (checker && judge) {
    const by = chart.steps[checker.step]?.called;
    return [{ letter: "A", role: judge, reason: "sends-back", ...(by && { by }) }];
  }
  const final = finalOf(own);
  return final ? [{ letter: "A", role: final.role, reason: final.reason }] : [];
}

/** Who of a row's actors agrees or signs in it, else who decides: the last of them. */
function finalOf(own: readonly Acting[]): { role: RoleRef; reason: "approves" | "decides" } | undefined {
  const doing = own.filter(({ entry }) => entry.letter === "R");
  const signer = doing.findLast(({ symbol, judging }) => approvesAt(symbol, judging));
  if (signer) return { role: signer.entry.role, reason: "approves" };
  const decider = doing.findLast(({ symbol }) => symbol.shape === "ketupat");
  return decider && { role: decider.entry.role, reason: "decides" };
}

function wholeOf(rows: readonly RaciRow[], acting: readonly (readonly Acting[])[], names: RoleNaming): RaciEntry[] {
  const answers = answeringWhole(rows, acting.map(finalOf), names);
  const strongest = new Map<RoleRef, RaciEntry>();
  const offer = (entry: RaciEntry): void => {
    const known = strongest.get(entry.role);
    if (known === undefined || "RCI".indexOf(entry.letter) < "RCI".indexOf(known.letter)) {
      strongest.set(entry.role, entry);
    }
  };
  for (const { entry, symbol, judging } of acting.flat()) {
    const judges = entry.letter === "R" && (symbol.shape === "ketupat" || judging.judges);
    offer(judges ? { letter: "C", role: entry.role, reason: "judges" } : entry);
  }
  for (const entry of rows.flatMap(({ entries }) => entries)) if (entry.letter === "I") offer(entry);
  const others = [...strongest.values()].filter(({ letter, role }) => letter === "R" || role.id !== answers?.role.id);
  return inOrder([...(answers ? [answers] : []), ...others]);
}

/** Who answers for a chart as a whole. */
function answeringWhole(
  rows: readonly RaciRow[],
  finals: readonly ReturnType<typeof finalOf>[],
  names: RoleNaming,
): RaciEntry | undefined {
  const signed = finals.findLastIndex((final) => final?.reason === "approves");
  const at = signed < 0 ? finals.findLastIndex((final) => final !== undefined) : signed;
  const final = finals[at];
  const row = rows[at];
  if (final === undefined || row === undefined) {
    const approver = names.approver();
    return approver && { letter: "A", role: approver, reason: "approver" };
  }
  const above = row.entries.find(({ reason }) => reason === "sends-back");
  return above ?? { letter: "A", role: final.role, reason: final.reason, by: row.called };
}

const inOrder = (entries: readonly RaciEntry[]): RaciEntry[] =>
  (["R", "A", "C", "I"] as const).flatMap((letter) => entries.filter((entry) => entry.letter === letter));
