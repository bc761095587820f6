import { type Net, type Node, nodeAt } from "./net.ts";

/** What can go wrong in a run of a net. Numbers of arcs are those on which the tokens in question lie. */
export type Trouble =
  /** A second token comes to an arc on which one lies: what follows it is started twice. */
  | { readonly kind: "twice"; readonly arc: number }
  /** The procedure is over and comes to its end once more: by the first arc, then by the second. */
  | { readonly kind: "ends-twice"; readonly first: number; readonly arc: number }
  /** No work is under way and the procedure is not over: the last of it went on to this arc and is done with. */
  | { readonly kind: "never-ends"; readonly arc: number }
  /** Work waits on these arcs for each other. */
  | { readonly kind: "waits"; readonly arcs: readonly number[] }
  /** Work goes round in a circle from which no end can be reached. */
  | { readonly kind: "circles"; readonly arcs: readonly number[] };

/** One node taking tokens from arcs and putting some on others. */
export interface Firing {
  readonly node: number;
  readonly taken: readonly number[];
  readonly put: readonly number[];
}
export type Exploration =
  | { readonly outcome: "sound" }
  | { readonly outcome: "undecided" }
  /** The shortest run that shows it, by the number of nodes that act in it. */
  | { readonly outcome: "unsound"; readonly trouble: Trouble; readonly run: readonly Firing[] };

interface State {
  /** Arcs with a token, ascending. */
  readonly tokens: readonly number[];
  /** Arcs whose next token is passed over, for a node of `join: "first"` went on without it. */
  readonly late: readonly number[];
  /** The arc by which the end was reached; -1 before. */
  readonly ended: number;
  readonly before: number;
  readonly firing: Firing;
}

/**
 * Tries every run of a net, breadth first, until something goes wrong or `most` states are known. A net is sound when
 * from every state that a run can come to, the procedure can still come to its end; it does so once, with nothing that
 * could bring it there again; and no step is started again while its first start is still waiting. (Van der Aalst, "The
 * application of Petri nets to workflow management"; work that is done with and is not the procedure's end is no longer
 * looked at.)
 */
export function explore(net: Net, most: number): Exploration {
  if (isTooWide(net)) return { outcome: "undecided" };
  const reach = reachOf(net);
  const states: State[] = [];
  const known = new Map<string, number>();
  const before: number[][] = [];
  const over: number[] = [];
  const fail = (trouble: Trouble, at: number, last?: Firing): Exploration => {
    const run = last ? [last] : [];
    for (let state = states[at]; state; state = states[state.before]) run.push(state.firing);
    return { outcome: "unsound", trouble, run: run.reverse() };
  };
  const add = (state: State): void => {
    const key = `${state.tokens.join()};${state.late.join()};${state.ended === -1 ? 0 : 1}`;
    const at = known.get(key);
    if (at !== undefined) {
      before[at]?.push(state.before);
      return;
    }
    known.set(key, states.length);
    before.push([state.before]);
    states.push(state);
  };

  const stays = (arc: number): boolean => nodeAt(net, net.arcs[arc]?.to ?? 0).sink !== "done";
  const start = nodeAt(net, net.source);
  for (const put of putsOf(net, start)) {
    add({
      tokens: sorted(put.filter(stays)),
      late: [],
      ended: -1,
      before: -1,
      firing: { node: net.source, taken: [], put },
    });
  }
  for (let at = 0; at < states.length; at++) {
    if (states.length > most) return { outcome: "undecided" };
    const state = states[at] as State;
    if (state.tokens.length === 0) {
      if (state.ended === -1)
        return fail({ kind: "never-ends", arc: state.firing.put[0] ?? state.firing.taken[0] ?? 0 }, at);
      over.push(at);
      continue;
    }
    const firings = firingsOf(net, state, reach);
    if (firings.length === 0) return fail({ kind: "waits", arcs: state.tokens }, at);
    for (const { node, taken, put, late } of firings) {
      const firing = { node, taken, put };
      const { sink } = nodeAt(net, node);
      const [arc = 0] = taken;
      if (sink === "end" && state.ended !== -1) {
        return fail({ kind: "ends-twice", first: state.ended, arc }, at, firing);
      }
      const left = state.tokens.filter((token) => !taken.includes(token));
      const again = put.find((each) => left.includes(each));
      if (again !== undefined) return fail({ kind: "twice", arc: again }, at, firing);
      add({
        tokens: sorted([...left, ...put.filter(stays)]),
        late,
        ended: sink === "end" ? arc : state.ended,
        before: at,
        firing,
      });
    }
  }
  const ending = backwards(before, over);
  const lost = states.findIndex((_, at) => !ending.has(at));
  return lost === -1 ? { outcome: "sound" } : fail({ kind: "circles", arcs: states[lost]?.tokens ?? [] }, lost);
}

/** Everything that can happen next. */
function firingsOf(net: Net, state: State, reach: Reach): (Firing & { late: readonly number[] })[] {
  const { tokens, late } = state;
  const waited = new Set<number>();
  return tokens.flatMap((token) => {
    const to = net.arcs[token]?.to ?? 0;
    const node = nodeAt(net, to);
    if (node.sink) return [{ node: to, taken: [token], put: [], late }];
    if (!node.meeting.has(token)) return putsOf(net, node).map((put) => ({ node: to, taken: [token], put, late }));
    if (node.join === "all") {
      if (waited.has(to)) return [];
      waited.add(to);
      const here = tokens.filter((each) => node.meeting.has(each));
      const coming = [...node.meeting].some(
        (arc) => !here.includes(arc) && tokens.some((each) => !here.includes(each) && reach(to, arc).has(each)),
      );
      return coming ? [] : putsOf(net, node).map((put) => ({ node: to, taken: here, put, late }));
    }
    if (late.includes(token)) {
      return [{ node: to, taken: [token], put: [], late: late.filter((arc) => arc !== token) }];
    }
    // The others of the meeting that are here or still under way will come too late.
    const others = [...node.meeting].filter(
      (arc) => arc !== token && tokens.some((each) => each !== token && (each === arc || reach(to, arc).has(each))),
    );
    return putsOf(net, node).map((put) => ({
      node: to,
      taken: [token],
      put,
      late: sorted([...new Set([...late, ...others])]),
    }));
  });
}

/** What a node may put down: all of its arcs, or any one; where work may be done with before, also without it. */
function putsOf(net: Net, { split, outs }: Node): number[][] {
  const maybe = (arc: number): boolean => net.arcs[arc]?.maybe === true;
  if (split === "one") {
    const puts = [...outs].map((arc) => [arc]);
    return [...outs].some(maybe) ? [...puts, []] : puts;
  }
  return [...outs].reduce<number[][]>(
    (puts, arc) => puts.flatMap((put) => (maybe(arc) ? [[...put, arc], put] : [[...put, arc]])),
    [[]],
  );
}

/** Whether some node may put down more combinations than can be tried. */
function isTooWide({ nodes, arcs }: Net): boolean {
  return nodes.some(({ split, outs }) => split === "all" && [...outs].filter((arc) => arcs[arc]?.maybe).length > 10);
}

/** `reach(node, arc)`: where work lies that can come to `arc`, which leads to `node`, passing neither `node` nor its parting. */
type Reach = (node: number, arc: number) => ReadonlySet<number>;

function reachOf(net: Net): Reach {
  const known = new Map<number, Set<number>>();
  return (node, arc) => {
    const before = known.get(arc);
    if (before) return before;
    const found = new Set<number>();
    const waiting = [net.arcs[arc]?.from ?? 0];
    const seen = new Set<number | undefined>([node, nodeAt(net, node).parting]);
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      for (const into of nodeAt(net, at).ins) {
        found.add(into);
        waiting.push(net.arcs[into]?.from ?? 0);
      }
    }
    known.set(arc, found);
    return found;
  };
}

/** States from which one of `to` can be reached. */
function backwards(before: readonly (readonly number[])[], to: readonly number[]): Set<number> {
  const found = new Set(to);
  for (const at of found) for (const other of before[at] ?? []) if (other >= 0) found.add(other);
  return found;
}

const sorted = (arcs: readonly number[]): number[] => [...arcs].sort((a, b) => a - b);
