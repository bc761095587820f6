import { Dominators } from "../../rules/flow/dominators.ts";
import type { Arc, Choice, Cost, Flow } from "./flow.ts";
import { type Order, orderFrom } from "./order.ts";

/** One arm of a fork: its first arc, and the nodes that belong to it alone. */
interface Arm {
  readonly arc: Arc;
  readonly nodes: ReadonlySet<number>;
}

/** What an arm takes, by its least and its most time and in the middle, with the arcs of the first two. */
export interface ArmTime extends NonNullable<Arc["within"]> {
  readonly cost: Cost;
}

/** The arcs that leave each node, forks or not. */
export function arcsOf({ out }: Pick<Flow, "out">): Arc[][] {
  return out.map((choices) => choices.flatMap(({ arcs }) => arcs));
}

/**
 * Puts one arc in place of every fork with its join, so that what remains has no forks. Arms run side by side: where
 * all are waited for the longest decides, with `gabung salah-satu` the shortest. The innermost forks go first.
 *
 * A join is the first node that every way from the fork comes to. Forks stay where their arms meet before it, are
 * entered from elsewhere, or lead back out of themselves: then `left` counts them. With `onwardOnly` ways back to a place
 * that every way to their beginning has passed are not looked at, and are gone from the result.
 */
export function joinForks(
  flow: Flow,
  timeOf: (arc: Arc, join: number, out: Flow["out"]) => ArmTime | undefined,
  onwardOnly: boolean,
): { readonly flow: Flow; readonly left: number } {
  const arcs = arcsOf(flow);
  const order = orderFrom([flow.entry], (node) => arcs[node] ?? []);
  const hasForks = flow.out.some((choices) => choices.some((choice) => choice.arcs.length > 1));
  if (!hasForks) return { flow, left: 0 };
  const out = onwardOnly ? withoutReturns(flow, arcs) : [...flow.out];
  const sources = arcsInto(arcsOf({ out })).map((into) => into.map(({ from }) => from));
  let left = 0;
  for (const fork of [...order.nodes].reverse()) {
    out[fork] = (out[fork] ?? []).map((choice) => {
      if (choice.arcs.length < 2) return choice;
      const region = armsOf(fork, choice.arcs, out, sources, order);
      const times = region?.arms.map(({ arc }) => timeOf(arc, region.join, out));
      if (!region || times?.some((time) => time === undefined)) {
        left++;
        return choice;
      }
      const joined = together(fork, region.join, times as readonly ArmTime[], flow.any.has(region.join));
      const gone = new Set([fork, ...region.arms.flatMap(({ nodes }) => [...nodes])]);
      const at = sources[region.join] ?? [];
      sources[region.join] = [...at.filter((source) => !gone.has(source)), fork];
      for (const node of gone) if (node !== fork) out[node] = [];
      return { ...choice, arcs: [joined] };
    });
  }
  return { flow: { ...flow, out }, left };
}

function arcsInto(arcs: readonly (readonly Arc[])[]): Arc[][] {
  const into = arcs.map((): Arc[] => []);
  for (const leaving of arcs) for (const arc of leaving) into[arc.to]?.push(arc);
  return into;
}

function withoutReturns(flow: Flow, arcs: readonly (readonly Arc[])[]): Choice[][] {
  const tree = new Dominators({ out: arcs, in: arcsInto(arcs) }, flow.entry);
  return flow.out.map((choices) =>
    choices.flatMap((choice) => {
      const kept = choice.arcs.filter(({ from, to }) => !tree.dominates(to, from));
      return kept.length > 0 ? [{ ...choice, arcs: kept }] : [];
    }),
  );
}

/**
 * The arms of a fork and where they meet. Goes on from the fork in order and counts the arcs under way: the first node
 * that all of them lead to is the join.
 */
function armsOf(
  fork: number,
  arcs: readonly Arc[],
  out: Flow["out"],
  sources: readonly (readonly number[])[],
  { nodes, place }: Order,
): { arms: Arm[]; join: number } | undefined {
  const owner = new Map<number, number>();
  const underWay = new Map<number, { arms: Set<number>; count: number }>();
  let active = 0;
  const send = (to: number, arm: number): void => {
    const known = underWay.get(to) ?? { arms: new Set<number>(), count: 0 };
    underWay.set(to, known);
    known.arms.add(arm);
    known.count++;
    active++;
  };
  const forkPlace = place.get(fork) ?? 0;
  for (const [arm, arc] of arcs.entries()) {
    if ((place.get(arc.to) ?? -1) <= forkPlace) return undefined;
    send(arc.to, arm);
  }
  for (let i = forkPlace + 1; i < nodes.length; i++) {
    const node = nodes[i] ?? fork;
    const here = underWay.get(node);
    if (!here) continue;
    if (here.count === active) return closed(fork, arcs, owner, out, sources, node);
    const [arm] = here.arms;
    if (here.arms.size > 1 || arm === undefined) return undefined;
    owner.set(node, arm);
    active -= here.count;
    for (const { arcs: next } of out[node] ?? []) {
      for (const { to } of next) if ((place.get(to) ?? -1) > i) send(to, arm);
    }
  }
  return undefined;
}

/** The arms, where nothing leads into them but the fork, and nothing out of them but to the join. */
function closed(
  fork: number,
  arcs: readonly Arc[],
  owner: ReadonlyMap<number, number>,
  out: Flow["out"],
  sources: readonly (readonly number[])[],
  join: number,
): { arms: Arm[]; join: number } | undefined {
  const arms = arcs.map((arc) => ({ arc, nodes: new Set<number>() }));
  for (const [node, arm] of owner) {
    if (!sources[node]?.every((source) => source === fork || owner.get(source) === arm)) return undefined;
    const leaves = (out[node] ?? []).some(({ arcs: next }) =>
      next.some(({ to }) => to !== join && owner.get(to) !== arm),
    );
    if (leaves) return undefined;
    arms[arm]?.nodes.add(node);
  }
  return { arms, join };
}

function together(fork: number, join: number, arms: readonly ArmTime[], any: boolean): Arc {
  const [first, ...others] = arms;
  if (!first) throw new Error("a fork without arms");
  const pick = (key: "short" | "long" | "mid"): ArmTime =>
    others.reduce((best, arm) => {
      const longer = arm.cost[key] > best.cost[key];
      return (any ? arm.cost[key] < best.cost[key] : longer) ? arm : best;
    }, first);
  const [short, long, mid] = [pick("short"), pick("long"), pick("mid")];
  return {
    from: fork,
    to: join,
    cost: {
      short: short.cost.short,
      long: long.cost.long,
      mid: mid.cost.mid,
      open: any ? short.cost.open : arms.reduce((sum, { cost }) => sum + cost.open, 0),
    },
    within: { short: short.short, long: long.long, open: any ? short.open : arms.flatMap(({ open }) => open) },
  };
}
