import { firstRows, isStartMark } from "../../model/starts.ts";
import type { Chart, Edge, Sop } from "../../model/types.ts";
import { actingIn, type Joint } from "./joints.ts";
import type { SopRoles } from "./types.ts";

/** One arrow that carries work from one role to another. Symbols are indices of their chart. */
export interface Passing {
  readonly from: { readonly chart: number; readonly symbol: number; readonly role: string };
  readonly to: { readonly chart: number; readonly symbol: number; readonly role: string };
  /** Whether it leads back up the table, or back in its row. */
  readonly back: boolean;
}

/** A chart with what hand-overs need of it. */
export interface RoledChart {
  readonly chart: Chart;
  readonly joints: readonly Joint[];
  /** Id of the role of every symbol, by its index. */
  readonly roles: readonly string[];
}

/**
 * Every hand-over of an SOP: drawn arrows between symbols of different roles, and ends that go on in another chart. Work
 * that comes to symbols that act together comes to each of them; it leaves with the one that leads. Ways that pass over
 * optional rows are not drawn and not counted: the arrows that they stand in for are. Nobody hands over at a start.
 */
export function passingsOf(sop: Sop, charts: readonly RoledChart[]): Passing[] {
  return charts.flatMap((roled) => [...alongArrows(roled), ...toOtherCharts(sop, roled, charts)]);
}

function alongArrows({ chart, joints, roles }: RoledChart): Passing[] {
  const place = placesOf(chart);
  const starts = new Set(chart.symbols.flatMap((symbol) => (isStartMark(symbol) ? [symbol.index] : [])));
  return chart.edges
    .filter(({ kind, from }) => kind !== "skip" && !starts.has(from))
    .flatMap((edge: Edge) => {
      const back = (place[edge.to] ?? 0) < (place[edge.from] ?? 0);
      return pass({ chart, roles }, edge.from, { chart, roles, joints }, edge.to, back);
    });
}

function toOtherCharts(sop: Sop, { chart, roles }: RoledChart, charts: readonly RoledChart[]): Passing[] {
  return chart.symbols.flatMap(({ index, goesOn }) => {
    const target = goesOn?.kind === "chart" ? charts[goesOn.chart] : undefined;
    const step = goesOn?.kind === "chart" ? sop.charts[goesOn.chart]?.steps[goesOn.step] : undefined;
    const entry = target && step && actingIn(target.chart, step)[0];
    if (!target || !entry) return [];
    return pass({ chart, roles }, index, target, entry.index, target.chart.index < chart.index);
  });
}

/** Ends that go on in another SOP, with the role that stands there. */
export function leavingOf(charts: readonly RoledChart[]): SopRoles["leaving"] {
  return charts.flatMap(({ chart, roles }) =>
    chart.symbols.flatMap(({ index, goesOn }) => {
      if (goesOn?.kind !== "sop" || goesOn.sop === undefined) return [];
      const { sop, label } = goesOn;
      return [{ role: roles[index] ?? "", sop, ...(label !== undefined && { label }) }];
    }),
  );
}

/** Who takes up what comes from another SOP: where the first chart begins, or at a row with a label. */
export function entriesOf(charts: readonly RoledChart[]): SopRoles["entries"] {
  const entries = new Map<string, readonly string[]>();
  for (const roled of charts) {
    const { chart, joints, roles } = roled;
    for (const step of chart.steps) {
      const symbol = actingIn(chart, step)[0]?.index;
      const takers = new Set((joints[symbol ?? -1]?.members ?? []).map((member) => roles[member] ?? ""));
      if (chart.index === 0 && firstRows(chart).has(step.index)) {
        entries.set("", [...new Set([...(entries.get("") ?? []), ...takers])]);
      }
      if (step.label !== undefined) entries.set(step.label, [...takers]);
    }
  }
  return entries;
}

function pass(
  source: Pick<RoledChart, "chart" | "roles">,
  from: number,
  target: RoledChart,
  to: number,
  back: boolean,
): Passing[] {
  const giver = { chart: source.chart.index, symbol: from, role: source.roles[from] ?? "" };
  // Two lanes of one joint may be one role.
  const takers = new Map<string, number>();
  for (const member of target.joints[to]?.members ?? [to]) {
    const role = target.roles[member] ?? "";
    if (!takers.has(role)) takers.set(role, member);
  }
  return [...takers]
    .filter(([role]) => role !== giver.role)
    .map(([role, symbol]) => ({ from: giver, to: { chart: target.chart.index, symbol, role }, back }));
}

/** The place of every symbol in reading order. */
function placesOf(chart: Chart): number[] {
  const places: number[] = [];
  let next = 0;
  for (const { symbols } of chart.steps) for (const symbol of symbols) places[symbol] = next++;
  return places;
}
