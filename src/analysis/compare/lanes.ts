import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Chart, Lane } from "../../model/types.ts";
import { plain } from "../../rules/words/plain.ts";
import { asWritten, change } from "./change.ts";
import { words } from "./clauses.ts";
import { quote } from "./excerpt.ts";
import { inOrder } from "./order.ts";
import type { Change, Place } from "./types.ts";
import { textChange } from "./values.ts";

/**
 * The lanes of two versions of a chart under common names: what both have has one key, whatever its id or title is now.
 * Keys mean nothing outside of their pair of charts.
 */
export interface LaneKeys {
  /** By index of the lane. */
  readonly old: readonly string[];
  readonly new: readonly string[];
  /** Indices of lanes that both have, in the order of the old version. */
  readonly pairs: readonly { readonly old: number; readonly new: number }[];
}

/** Lanes are the same that are the same role, or else have one title, or else one id. */
export function pairLanes(old: Chart, fresh: Chart): LaneKeys {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const keyOf of [byRole, byPlace, byTitle, byId]) {
    const free = new Map<string, number[]>();
    for (const lane of fresh.lanes) {
      const key = keyOf(fresh, lane);
      if (key === undefined || taken.has(lane.index)) continue;
      const same = free.get(key);
      if (same) same.push(lane.index);
      else free.set(key, [lane.index]);
    }
    for (const lane of old.lanes) {
      const key = pairs.has(lane.index) ? undefined : keyOf(old, lane);
      const at = key === undefined ? undefined : free.get(key)?.shift();
      if (at === undefined) continue;
      pairs.set(lane.index, at);
      taken.add(at);
    }
  }
  return {
    old: old.lanes.map(({ index }) => `${pairs.has(index) ? `b${pairs.get(index)}` : `o${index}`}`),
    new: fresh.lanes.map(({ index }) => (taken.has(index) ? `b${index}` : `n${index}`)),
    pairs: [...pairs].map(([a, b]) => ({ old: a, new: b })).sort((a, b) => a.old - b.old),
  };
}

const groupOf = (chart: Chart, { group }: Lane): string =>
  group === undefined ? "" : (chart.groups[group]?.title ?? "");
/** Role, group and title together come first, so that lanes of one role in several groups keep apart. */
const byRole = (chart: Chart, lane: Lane) =>
  lane.roleId === undefined ? undefined : `${lane.roleId} ${plain(groupOf(chart, lane))}`;
const byPlace = (chart: Chart, lane: Lane) => `${plain(groupOf(chart, lane))}|${plain(lane.title)}`;
const byTitle = (_: Chart, { title }: Lane) => plain(title);
const byId = (_: Chart, { id }: Lane) => id;

/** What texts call a lane: its title, and its group where another has the same title. */
export function laneNames(chart: Chart): readonly string[] {
  const times = new Map<string, number>();
  for (const { title } of chart.lanes) times.set(title, (times.get(title) ?? 0) + 1);
  return chart.lanes.map((lane) => {
    const group = groupOf(chart, lane);
    return (times.get(lane.title) ?? 0) > 1 && group !== "" ? `${lane.title} (${group})` : lane.title;
  });
}

export function laneChanges(place: Place, old: Chart, fresh: Chart, keys: LaneKeys): Change[] {
  const [before, now] = [laneNames(old), laneNames(fresh)];
  const [kept, known] = [new Set(keys.pairs.map((one) => one.old)), new Set(keys.pairs.map((one) => one.new))];
  const removed = old.lanes.filter(({ index }) => !kept.has(index));
  const added = fresh.lanes.filter(({ index }) => !known.has(index));
  const named = (names: readonly string[], { index, title }: Lane): string => names[index] ?? title;
  return [
    ...removed
      .map((lane) => named(before, lane))
      .map((old) => change(place, "lanes", "removed", { old: quote(old) }, { old })),
    ...added
      .map((lane) => named(now, lane))
      .map((name) => change(place, "lanes", "added", { new: quote(name) }, { new: name })),
    ...keys.pairs.flatMap((pair) => {
      const [a, b] = [old.lanes[pair.old], fresh.lanes[pair.new]];
      return a && b ? pairedChanges(place, old, a, fresh, b) : [];
    }),
    ...(inOrder(keys.pairs.map((one) => one.new)).size < keys.pairs.length
      ? [change(place, "lanes", "reordered")]
      : []),
  ];
}

function pairedChanges(place: Place, old: Chart, a: Lane, fresh: Chart, b: Lane): Change[] {
  const lane = quote(b.title);
  const group = (chart: Chart, of: Lane): Bilingual => {
    const title = groupOf(chart, of);
    return title === "" ? words.ungrouped : asWritten(quote(title));
  };
  const role = ({ roleId }: Lane): Bilingual => (roleId === undefined ? words.noRole : asWritten(`\`${roleId}\``));
  return [
    ...textChange(place, "lanes", a.title, b.title),
    ...(groupOf(old, a) === groupOf(fresh, b)
      ? []
      : [
          change(
            place,
            "lanes",
            "laneGroup",
            { lane, old: group(old, a), new: group(fresh, b) },
            { weight: "display" },
          ),
        ]),
    ...(a.roleId === b.roleId ? [] : [change(place, "lanes", "laneRole", { lane, old: role(a), new: role(b) })]),
    ...(a.external === b.external
      ? []
      : [change(place, "lanes", "laneKind", { lane, old: words[a.external], new: words[b.external] })]),
  ];
}
