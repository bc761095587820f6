import type { Sop } from "../../../model/types.ts";
import type { Flow, SopFile } from "../../../syntax/ast.ts";
import { type FlowView, viewFlowsThatStop } from "../view.ts";
import { netOf } from "./build.ts";
import { type Exploration, explore, type Firing, type Trouble } from "./explore.ts";
import { join } from "./meetings.ts";
import { type Net, symbolsOf, together, type Way } from "./net.ts";
import { reduce } from "./reduce.ts";
import { setAside } from "./set-aside.ts";

/** States that are tried at most of what is left of a net; beyond it nothing is claimed. */
export const mostStates = 2000;

/** A piece of work and the symbols that it has passed, in order. */
export type Path = readonly number[];

/** What can go wrong in a chart, with the work that shows it. Symbols are indices of `Chart.symbols`. */
export interface Fault {
  readonly kind: Trouble["kind"];
  /** The pieces of work that it is about; where there are two, they are told from where they part. */
  readonly paths: readonly Path[];
  /** The symbol that the first of them comes to next; absent where it comes to the end. */
  readonly symbol?: number;
}
export type Verdict =
  | { readonly outcome: "sound" | "undecided" }
  | { readonly outcome: "unsound"; readonly fault: Fault };

/**
 * Whether the work of a chart always comes to its end, and once: its net is made smaller by rules that keep the answer,
 * and what is left is tried out. Charts whose blocks lie inside of each other leave nothing to try, so that the work
 * follows the number of steps; of others at most `mostStates` states are tried.
 *
 * A chart is asked only where every step that is reached leads to an end (what does not is `flow/dead-end`), and where
 * work runs side by side or a branch is ended: else there is one piece of work, which comes to the end.
 */
export function soundnessOf(view: FlowView, flow: readonly Flow[]): Verdict {
  const trapped = [...view.reached].some((symbol) => !view.ending.has(symbol));
  if (view.ends.length === 0 || trapped) return { outcome: "sound" };
  const net = netOf(view, flow);
  const forks = net.nodes.some(({ split, outs }) => split === "all" && outs.size > 1);
  if (!forks && !view.ends.some(({ end }) => end === "branch-end")) return { outcome: "sound" };
  join(net, view.chart.symbols);
  setAside(net);
  reduce(net);
  const found = explore(net, mostStates);
  return found.outcome === "unsound" ? { outcome: "unsound", fault: faultOf(net, found) } : found;
}

const verdicts = new WeakMap<Sop, readonly Judged[]>();
export interface Judged {
  readonly view: FlowView;
  readonly verdict: Verdict;
}

/** The verdict on every chart of an SOP that could be bound whole; worked out once for all rules. */
export function judged(sop: Sop, tree: SopFile): readonly Judged[] {
  const known = verdicts.get(sop);
  if (known) return known;
  const found = viewFlowsThatStop(sop, tree).map((view) => ({
    view,
    verdict: soundnessOf(view, tree.procedure?.charts[view.chart.index]?.flow ?? []),
  }));
  verdicts.set(sop, found);
  return found;
}

/** The charts in which something of this kind goes wrong. */
export function faultsOf(sop: Sop, tree: SopFile, kind: Fault["kind"]): { view: FlowView; fault: Fault }[] {
  return judged(sop, tree).flatMap(({ view, verdict }) =>
    verdict.outcome === "unsound" && verdict.fault.kind === kind ? [{ view, fault: verdict.fault }] : [],
  );
}

function faultOf(net: Net, { trouble, run }: Extract<Exploration, { outcome: "unsound" }>): Fault {
  const paths = replay(net, run);
  const at = (arc: number): Path => symbolsOf(paths.get(arc)?.at(-1));
  const symbol = net.nodes[net.arcs[arcsOf(trouble)[0] ?? 0]?.to ?? 0]?.symbol ?? -1;
  const told = { kind: trouble.kind, ...(symbol >= 0 && { symbol }) };
  switch (trouble.kind) {
    case "twice": {
      // What has become one arc begins with the first step that is started twice.
      const { from, way } = net.arcs[trouble.arc] ?? { from: net.source, way: undefined };
      const [start, ...steps] = symbolsOf(way);
      const inside = start === undefined || start === net.nodes[from]?.symbol ? steps : [start, ...steps];
      const before = (path: Way): Path => symbolsOf(path).slice(0, symbolsOf(path).length - inside.length);
      const [first, second] = (paths.get(trouble.arc) ?? []).slice(-2).map(before);
      const [step = symbol] = inside;
      return { kind: trouble.kind, paths: apart([first ?? [], second ?? []]), ...(step >= 0 && { symbol: step }) };
    }
    case "ends-twice": {
      const [first, second] =
        trouble.first === trouble.arc ? (paths.get(trouble.arc) ?? []).slice(-2).map(symbolsOf) : [];
      return { ...told, paths: apart([first ?? at(trouble.first), second ?? at(trouble.arc)]) };
    }
    default:
      return { ...told, paths: apart(arcsOf(trouble).map(at)) };
  }
}

function arcsOf(trouble: Trouble): readonly number[] {
  return "arcs" in trouble ? trouble.arcs : [trouble.arc];
}

/** The work that came to each arc in a run, one way a token, in the order in which they came. */
function replay(net: Net, run: readonly Firing[]): Map<number, Way[]> {
  const paths = new Map<number, Way[]>();
  for (const { taken, put } of run) {
    const way = taken.length === 0 ? undefined : paths.get(taken[0] ?? 0)?.at(-1);
    for (const arc of put) {
      const next = together(way, net.arcs[arc]?.way);
      const known = paths.get(arc);
      if (known) known.push(next);
      else paths.set(arc, [next]);
    }
  }
  return paths;
}

/** Several paths without what they share before they part, but for the place where they part. */
function apart(paths: readonly Path[]): Path[] {
  const [first = [], ...others] = paths;
  if (others.length === 0) return [...paths];
  let same = 0;
  while (same < first.length && others.every((path) => path[same] === first[same])) same++;
  return paths.map((path) => path.slice(Math.max(0, same - 1)));
}
