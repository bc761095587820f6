import type { Chart, Lane, Sop } from "../../model/types.ts";
import { plain } from "../../rules/words/plain.ts";
import { actingIn } from "../roles/joints.ts";
import { laneNames } from "./lanes.ts";
import type { Versions } from "./views.ts";

export type Side = "old" | "new";

/**
 * The roles of both versions under common keys. A role is the organisation's where the lane is bound to one, else the
 * lane's title in its group; a lane that both versions have is one role, whatever it is called now.
 */
export class RoleKeys {
  /** Keys by chart and lane. */
  readonly #keys: Readonly<Record<Side, readonly (readonly string[])[]>>;
  readonly #sops: Readonly<Record<Side, Sop>>;
  /** Title and id by key, in the order of the new version, then of the old. */
  readonly known = new Map<string, { readonly title: string; readonly role?: string }>();

  constructor(versions: Versions) {
    const own = (sop: Sop) => sop.charts.map((chart) => chart.lanes.map((lane) => keyOf(chart, lane)));
    const [old, fresh] = [own(versions.old), own(versions.new)];
    for (const pair of versions.charts) {
      for (const lane of versions.lanesOf(pair.old, pair.new).pairs) {
        const [keys, key] = [old[pair.old], fresh[pair.new]?.[lane.new]];
        if (keys && key !== undefined) keys[lane.old] = key;
      }
    }
    this.#keys = { old, new: fresh };
    this.#sops = { old: versions.old, new: versions.new };
    for (const side of ["new", "old"] as const) this.#name(side);
  }

  #name(side: Side): void {
    for (const chart of this.#sops[side].charts) {
      const titles = laneNames(chart);
      for (const { index, roleId } of chart.lanes) {
        const key = this.lane(side, chart.index, index);
        if (this.known.has(key)) continue;
        this.known.set(key, { title: titles[index] ?? "", ...(roleId !== undefined && { role: roleId }) });
      }
    }
  }

  lane(side: Side, chart: number, lane: number): string {
    return this.#keys[side][chart]?.[lane] ?? "";
  }

  /** Those who act in a row, each once. */
  actors(side: Side, [chart, row]: readonly [number, number]): string[] {
    const of = this.#sops[side].charts[chart];
    const step = of?.steps[row];
    return of && step ? [...new Set(actingIn(of, step).map(({ lane }) => this.lane(side, chart, lane)))] : [];
  }

  titles(keys: readonly string[]): string {
    return keys.map((key) => this.known.get(key)?.title ?? "").join(", ");
  }
}

/** The key of an office that a lane or the line `disahkan` is bound to. */
export const roleKey = (roleId: string): string => `role ${roleId}`;

function keyOf(chart: Chart, { roleId, title, group, external }: Lane): string {
  if (roleId !== undefined) return roleKey(roleId);
  return `title ${plain(title)}|${plain(group === undefined ? "" : (chart.groups[group]?.title ?? ""))}|${external}`;
}
