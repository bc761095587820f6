import type { Arc } from "./flow.ts";
import { loopsOf } from "./order.ts";
import { returnsIn } from "./returns.ts";
import { type Sum, shortestWay } from "./shortest.ts";

/** Nodes times combinations of returns still allowed that are looked at in one loop: 200 rows with 5 returns of 2. */
const mostStates = 100_000;

export interface LongestWay extends Sum {
  /** Arcs that lead back without a limit; they are never taken. */
  readonly unbounded: readonly Arc[];
  /** Set where not every combination of returns was looked at: no way is longer. */
  readonly atMost?: number;
}

/**
 * The longest way between two nodes by the most times. A return with a limit is taken at most so often in the whole
 * run; one without is set aside and named.
 *
 * A way enters each loop (strongly connected component) at most once, so that loops are worked through one after the
 * other. Inside of one, a state is a node together with how often each of its limited returns may still be taken: these
 * states form a graph without loops, in which one pass is exact. Where there would be more than `mostStates`, limits
 * are lowered until they fit. The way found is then a real one, and where it is not known to be the longest, `atMost` bounds
 * all others: with L(v) the longest
 * sum of onward arcs into v, an onward arc from u to v is never longer than L(v) - L(u), so that a whole run from u to v
 * is at most L(v) - L(u) plus, for each return from t to h, its limit times L(t) - L(h) where that is more than nothing.
 */
export function longestWay(from: number, to: number, allOut: (node: number) => readonly Arc[]): LongestWay | undefined {
  const { nodes: all, out, unbounded, limited } = returnsIn(from, allOut);
  // Without limited returns there are no loops left: every node is one of its own.
  const parts = limited.size === 0 ? all.map((node) => [node]) : [...loopsOf(all, out).members].reverse();
  const reached = new Map<number, Reached>([[from, start]]);
  let lowered = false;
  for (const nodes of parts) if (passLoop(nodes, reached, out, limited)) lowered = true;
  const found = reached.get(to) ?? along(shortestWay(from, to, allOut)?.arcs);
  if (!found) return undefined;
  if (!lowered) return { minutes: found.minutes, open: found.open, arcs: arcsTo(found), unbounded };
  const whole = along(withEveryReturn(from, to, all, limited, out));
  const end = whole && isLonger(whole, found) ? whole : found;
  const atMost = bound(from, to, all, limited, out);
  return {
    minutes: end.minutes,
    open: end.open,
    arcs: arcsTo(end),
    unbounded,
    ...(atMost > end.minutes && { atMost }),
  };
}

function arcsTo(end: Reached): Arc[] {
  const arcs: Arc[] = [];
  for (let at: Reached | undefined = end; at?.by; at = at.before) arcs.push(at.by);
  return arcs.reverse();
}

function along(arcs: readonly Arc[] | undefined): Reached | undefined {
  return arcs?.reduce(extend, start);
}

/**
 * The longest onward way with each return whose two ends lie on it taken as often as it may be: round and round from its
 * beginning, before the way goes on. In a chart whose decisions all send back on one line it is the longest there is.
 */
function withEveryReturn(
  from: number,
  to: number,
  nodes: readonly number[],
  limited: ReadonlySet<Arc>,
  out: (node: number) => readonly Arc[],
): Arc[] | undefined {
  const reached = new Map<number, Reached>([[from, start]]);
  for (const node of nodes) {
    const here = reached.get(node);
    if (!here) continue;
    for (const arc of out(node)) if (!limited.has(arc)) put(reached, arc.to, extend(here, arc));
  }
  const end = reached.get(to);
  if (!end) return undefined;
  const onward = arcsTo(end);
  const line = [from, ...onward.map((arc) => arc.to)];
  const place = new Map(line.map((node, i) => [node, i]));
  const way: Arc[] = [];
  for (const [i, node] of line.entries()) {
    for (const arc of out(node)) {
      const back = limited.has(arc) ? place.get(arc.to) : undefined;
      if (back === undefined || back > i) continue;
      const round = [arc, ...onward.slice(back, i)];
      const times = Math.min(arc.edge?.limit ?? 0, Math.floor((mostStates - way.length) / round.length));
      for (let turn = 0; turn < times; turn++) for (const each of round) way.push(each);
    }
    const next = onward[i];
    if (next) way.push(next);
  }
  return way;
}

/** The longest way so far to a node, as a chain of arcs. */
interface Reached {
  readonly minutes: number;
  readonly open: number;
  readonly by?: Arc;
  readonly before?: Reached;
}

const start: Reached = { minutes: 0, open: 0 };

function isLonger(a: Reached, b: Reached | undefined): boolean {
  return b === undefined || a.minutes > b.minutes || (a.minutes === b.minutes && a.open > b.open);
}

function put(into: Map<number, Reached>, to: number, value: Reached): void {
  if (isLonger(value, into.get(to))) into.set(to, value);
}

function extend(before: Reached, by: Arc): Reached {
  return { minutes: before.minutes + by.cost.long, open: before.open + by.cost.open, by, before };
}

/** Goes through one loop (`nodes` in onward order) and on to what follows it. True where limits had to be lowered. */
function passLoop(
  nodes: readonly number[],
  reached: Map<number, Reached>,
  out: (node: number) => readonly Arc[],
  limited: ReadonlySet<Arc>,
): boolean {
  const [only, ...others] = nodes;
  const value = only === undefined ? undefined : reached.get(only);
  if (only !== undefined && others.length === 0 && out(only).every(({ to }) => to !== only)) {
    if (value) for (const arc of out(only)) put(reached, arc.to, extend(value, arc));
    return false;
  }
  const inside = new Set(nodes);
  const returns = nodes.flatMap((node) => out(node).filter((arc) => inside.has(arc.to) && limited.has(arc)));
  const { limits, lowered } = lowerLimits(returns, nodes.length);
  const steps: number[] = [];
  let states = 1;
  for (const limit of limits) {
    steps.push(states);
    states *= limit + 1;
  }
  const returning = new Map(returns.map((arc, i) => [arc, i]));
  /** Ways into the loop's nodes by how often returns may still be taken, as one number in mixed radix. */
  const at = new Map<number, Map<number, Reached>>();
  const entered = nodes.flatMap((node) => {
    const value = reached.get(node);
    return value ? [[node, value] as const] : [];
  });
  at.set(states - 1, new Map(entered));
  for (let state = states - 1; state >= 0; state--) {
    const here = at.get(state);
    if (!here) continue;
    for (const node of nodes) {
      const value = here.get(node);
      if (!value) continue;
      put(reached, node, value);
      for (const arc of out(node)) {
        const back = returning.get(arc);
        if (back === undefined) {
          put(inside.has(arc.to) ? here : reached, arc.to, extend(value, arc));
          continue;
        }
        const step = steps[back] ?? 1;
        if (Math.floor(state / step) % ((limits[back] ?? 0) + 1) === 0) continue;
        const next = at.get(state - step) ?? new Map<number, Reached>();
        at.set(state - step, next);
        put(next, arc.to, extend(value, arc));
      }
    }
    at.delete(state);
  }
  return lowered;
}

/** As much of each limit as the states allow, the first returns first. */
function lowerLimits(returns: readonly Arc[], nodes: number): { limits: number[]; lowered: boolean } {
  let room = Math.max(1, Math.floor(mostStates / nodes));
  let lowered = false;
  const limits = returns.map(({ edge }) => {
    const wanted = edge?.limit ?? 0;
    const limit = Math.min(wanted, room - 1);
    if (limit < wanted) lowered = true;
    room = Math.floor(room / (limit + 1));
    return limit;
  });
  return { limits, lowered };
}

/** No way is longer than this: the longest onward sum, and for each return its limit times what it can add. */
function bound(
  from: number,
  to: number,
  nodes: readonly number[],
  limited: ReadonlySet<Arc>,
  out: (node: number) => readonly Arc[],
): number {
  const longest = new Map<number, number>();
  const level = (node: number): number => longest.get(node) ?? 0;
  const returns: Arc[] = [];
  for (const node of nodes) {
    for (const arc of out(node)) {
      if (limited.has(arc)) returns.push(arc);
      else longest.set(arc.to, Math.max(level(arc.to), level(node) + arc.cost.long));
    }
  }
  return returns.reduce((sum, arc) => {
    const once = arc.cost.long + level(arc.from) - level(arc.to);
    return sum + Math.max(0, once) * (arc.edge?.limit ?? 0);
  }, level(to) - level(from));
}
