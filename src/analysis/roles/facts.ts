import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { isWork } from "../../model/end-rows.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Chart, Sop, Step } from "../../model/types.ts";
import { stepNumbers } from "../step-numbers.ts";
import { approvesAt, judgingOf } from "./approving.ts";
import { entriesOf, leavingOf, type Passing, passingsOf, type RoledChart } from "./hand-overs.ts";
import { actingIn, jointsOf } from "./joints.ts";
import { RoleNaming } from "./names.ts";
import { merged } from "./reduce.ts";
import type { HandOver, RolePart, RoleRef, RoleStep, SopRoles } from "./types.ts";
import { waitingFor } from "./waiting.ts";

/** A part of an SOP while its facts are gathered. */
interface Draft {
  readonly role: RoleRef;
  readonly titles: Set<string>;
  readonly steps: RoleStep[];
  copies: number;
  approver: boolean;
}

/** Who does what in one SOP: the facts that the library keeps of it. `organisation` is the one that it belongs to. */
export function rolesOf(sop: Sop, organisation: Organisation | undefined): SopRoles {
  const names = new RoleNaming(sop, organisation);
  const parts = new Map<string, Draft>();
  const partOf = (role: RoleRef): Draft => {
    const known = parts.get(role.id);
    if (known) return known;
    const made = { role, titles: new Set<string>(), steps: [], copies: 0, approver: false };
    parts.set(role.id, made);
    return made;
  };
  const charts = sop.charts.map((chart): RoledChart => {
    const lanes = chart.lanes.map((lane) => {
      const role = names.ofLane(chart, lane);
      partOf(role).titles.add(lane.title);
      return role.id;
    });
    return { chart, joints: jointsOf(chart), roles: chart.symbols.map(({ lane }) => lanes[lane] ?? "") };
  });
  const passings = passingsOf(sop, charts);
  const passed = passedAt(passings);
  const number = stepNumbers(sop);
  for (const roled of charts) {
    for (const step of roled.chart.steps) addStep(roled, step, number(roled.chart.index, step), passed, parts);
    for (const lane of copied(roled.chart)) partOf(names.ofLane(roled.chart, lane)).copies++;
  }
  const approver = names.approver();
  if (approver) partOf(approver).approver = true;
  const waiting = waitingFor(sop, charts);
  return {
    id: sop.id,
    title: sop.title,
    parts: [...parts.values()].map(
      ({ titles, ...part }): RolePart => ({ ...part, titles: [...titles], waiting: waiting.get(part.role.id) ?? 0 }),
    ),
    handOvers: merged(passings.map(handOverOf)),
    leaving: leavingOf(charts),
    entries: entriesOf(charts),
  };
}

/** Lanes that receive copies, once for each row. */
function copied(chart: Chart): Chart["lanes"][number][] {
  const lanes = new Map(chart.lanes.map((lane) => [lane.id, lane]));
  return chart.steps.flatMap(({ copies }) => copies.flatMap((id) => lanes.get(id) ?? []));
}

type Passed = ReadonlyMap<string, { readonly from: Set<string>; readonly to: Set<string> }>;

const key = (chart: number, symbol: number, role: string): string => `${chart} ${symbol} ${role}`;

/** Whom each symbol gets work from and hands it to. */
function passedAt(passings: readonly Passing[]): Passed {
  const found = new Map<string, { from: Set<string>; to: Set<string> }>();
  const at = (place: Passing["from"]) => {
    const name = key(place.chart, place.symbol, place.role);
    const known = found.get(name) ?? { from: new Set(), to: new Set() };
    found.set(name, known);
    return known;
  };
  for (const { from, to } of passings) {
    at(from).to.add(to.role);
    at(to).from.add(from.role);
  }
  return found;
}

function addStep(
  roled: RoledChart,
  step: Step,
  called: Bilingual,
  passed: Passed,
  parts: ReadonlyMap<string, Draft>,
): void {
  const { chart, joints, roles } = roled;
  if (!isWork(chart, step)) return;
  const acting = actingIn(chart, step);
  const judging = judgingOf(step);
  const own = new Map<string, typeof acting>();
  for (const symbol of acting) {
    const role = roles[symbol.index] ?? "";
    const known = own.get(role);
    if (known) known.push(symbol);
    else own.set(role, [symbol]);
  }
  const joint = joints[acting[0]?.index ?? -1];
  // The row's time is everyone's own where they do all of it together; of a row passed on, nobody knows who takes how long.
  const whole = own.size === 1 || (joint?.kind === "and" && joint.members.length === acting.length);
  for (const [role, symbols] of own) {
    const ways = symbols.map(({ index }) => passed.get(key(chart.index, index, role)));
    const together = symbols.flatMap(({ index }) => joints[index]?.members ?? []);
    const beside = new Set(together.map((member) => roles[member] ?? "").filter((other) => other !== role));
    parts.get(role)?.steps.push({
      chart: chart.index,
      step: step.index,
      called,
      text: step.text.text,
      ...timeOf(step, whole),
      decides: symbols.some(({ shape }) => shape === "ketupat"),
      approves: symbols.some((symbol) => approvesAt(symbol, judging)),
      from: [...new Set(ways.flatMap((way) => [...(way?.from ?? [])]))],
      to: [...new Set(ways.flatMap((way) => [...(way?.to ?? [])]))],
      beside: [...beside],
    });
  }
}

/** What of a row's time falls to one who acts in it: all of it, or of a shared one anything from nothing to all. */
function timeOf({ duration }: Step, whole: boolean): Pick<RoleStep, "time" | "minutes"> {
  const { text, minMinutes, maxMinutes } = duration.value ?? {};
  return {
    ...(text !== undefined && { time: text }),
    ...(minMinutes !== undefined &&
      maxMinutes !== undefined && { minutes: { min: whole ? minMinutes : 0, max: maxMinutes } }),
  };
}

/** Each arrow as a hand-over of its own. */
const handOverOf = ({ from, to, back }: Passing): HandOver => ({
  from: from.role,
  to: to.role,
  onward: back ? 0 : 1,
  returns: back ? 1 : 0,
});
