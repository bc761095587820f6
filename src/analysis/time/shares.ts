import type { Chart, Sop } from "../../model/types.ts";
import type { SopTime } from "./types.ts";

/** Where the time of the longest paths goes: all minutes of it, the largest part first. */
export interface Shares {
  readonly minutes: number;
  readonly work: number;
  readonly wait: number;
  readonly steps: readonly StepShare[];
  readonly roles: readonly RoleShare[];
}

export interface StepShare {
  readonly chart: number;
  readonly step: number;
  readonly times: number;
  readonly minutes: number;
  /** From 0 to 1; 0 where nothing has a time. */
  readonly share: number;
}

export interface RoleShare {
  /** Titles of the lanes that do the rows together: how a row's time divides among them is nowhere said. */
  readonly lanes: readonly string[];
  readonly steps: number;
  /** Of work; waiting is nobody's. */
  readonly minutes: number;
  readonly share: number;
}

/** Parts of the longest path of every chart. */
export function sharesOf(sop: Sop, time: SopTime): Shares {
  const { longest: minutes, work, wait } = time.total;
  const part = (value: number): number => (minutes === 0 ? 0 : value / minutes);
  const roles = new Map<string, { lanes: readonly string[]; steps: number; minutes: number }>();
  const steps = time.charts.flatMap((known, at): StepShare[] => {
    const chart = sop.charts[at];
    if (!known || !chart) return [];
    return known.longest.path.visits.map((visit) => {
      const lanes = actingLanes(chart, visit.step);
      const key = JSON.stringify(lanes);
      const before = roles.get(key) ?? { lanes, steps: 0, minutes: 0 };
      roles.set(key, { lanes, steps: before.steps + 1, minutes: before.minutes + visit.work });
      const sum = visit.work + visit.wait;
      return { chart: at, step: visit.step, times: visit.times, minutes: sum, share: part(sum) };
    });
  });
  const byMinutes = <T extends { minutes: number }>(a: T, b: T): number => b.minutes - a.minutes;
  return {
    minutes,
    work,
    wait,
    steps: steps.sort(byMinutes),
    roles: [...roles.values()].map((role) => ({ ...role, share: part(role.minutes) })).sort(byMinutes),
  };
}

/** Titles of the lanes that act in a row. */
export function actingLanes(chart: Chart, step: number): string[] {
  const actors = new Set(chart.steps[step]?.actors);
  return chart.lanes.filter(({ id }) => actors.has(id)).map(({ title }) => title);
}
