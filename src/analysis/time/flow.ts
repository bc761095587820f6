import { isStartMark } from "../../model/starts.ts";
import type { Chart, Edge, FlowSymbol } from "../../model/types.ts";
import { closure } from "../../rules/flow/view.ts";
import type { StepTime } from "./types.ts";

/** Least and most minutes of an arc, the middle of the two, and how many open times are in it. */
export interface Cost {
  readonly short: number;
  readonly long: number;
  readonly mid: number;
  readonly open: number;
}

/** One way from node to node. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cost: Cost;
  /** The row that is done on this arc. */
  readonly step?: number;
  /** The line of the chart that it stands for. */
  readonly edge?: Edge;
  /** For a fork and its join taken together: the arcs of the arms that decide, and all rows with open times. */
  readonly within?: { readonly short: readonly Arc[]; readonly long: readonly Arc[]; readonly open: readonly number[] };
}

/** Ways that are taken together: more than one arc where work forks. */
export interface Choice {
  readonly arcs: readonly Arc[];
  readonly share?: number;
}

/**
 * A chart's flow for sums of time. Each group of symbols that act together has two nodes: where the flow arrives, and
 * where the row has been done; the arc between them costs the row's time. A way that goes on inside of the row leads
 * from the second node to the second, so that a row counts once each time that the flow passes it; a way that leads back
 * inside of the row does the row again. An optional row that is left out is passed from arrival to arrival.
 */
export interface Flow {
  readonly entry: number;
  readonly exit: number;
  /** What leaves each node. */
  readonly out: Choice[][];
  /** Nodes at which one way under way is enough (`gabung salah-satu`). */
  readonly any: ReadonlySet<number>;
  /** The lane of each node's symbol; -1 or none at starts, the exit and where arms part. */
  readonly lane: readonly number[];
}

/** The symbol whose node it is; of the entry and the exit, which have none, a number beyond. */
export const symbolOf = (node: number): number => Math.floor(node / 2);

const free: Cost = { short: 0, long: 0, mid: 0, open: 0 };

/**
 * The flow of a chart from its starts, or from the row `from`, to its ends; undefined where no end can be reached.
 * The ends of single branches are not waited for, unless there are no others; nor are symbols at which the flow stops.
 */
export function flowOf(chart: Chart, times: readonly StepTime[], from?: number): Flow | undefined {
  const group = groupsOf(chart);
  const arrive = (symbol: number): number => 2 * (group[symbol] ?? symbol);
  const done = (symbol: number): number => arrive(symbol) + 1;
  const entry = 2 * chart.symbols.length;
  const exit = entry + 2;
  const out: Choice[][] = Array.from({ length: exit + 1 }, () => []);
  const choose = (node: number, arcs: readonly Arc[], share?: number): void => {
    out[node]?.push({ arcs, ...(share !== undefined && { share }) });
  };
  const position = positions(chart);
  // A start capsule is no part of the row that it stands in: it may lead to others as well.
  const marks = new Set(chart.symbols.flatMap((symbol) => (isStartMark(symbol) ? [symbol.index] : [])));
  const arcOf = (edge: Edge): Arc => {
    const within = chart.symbols[edge.from]?.step === chart.symbols[edge.to]?.step;
    const onward = within && !marks.has(edge.from) && (position[edge.from] ?? 0) < (position[edge.to] ?? 0);
    return { from: done(edge.from), to: onward ? done(edge.to) : arrive(edge.to), cost: free, edge };
  };

  for (const { index, step } of chart.symbols) {
    if (group[index] !== index) continue;
    const arc = { from: arrive(index), to: done(index) };
    choose(arrive(index), [marks.has(index) ? { ...arc, cost: free } : { ...arc, cost: costOf(times[step]), step }]);
  }
  for (const [symbol, edges] of leaving(chart, group)) {
    for (const skipped of skips(chart, symbol, edges)) {
      choose(
        arrive(symbol),
        skipped.map((edge) => ({ from: arrive(symbol), to: arrive(edge.to), cost: free, edge })),
      );
    }
    for (const together of outcomes(edges)) choose(done(symbol), together.map(arcOf), together[0]?.share);
  }
  for (const symbol of entries(chart, from)) choose(entry, [{ from: entry, to: arrive(symbol), cost: free }]);

  const lane = chart.symbols.flatMap((symbol) => (isStartMark(symbol) ? [-1, -1] : [symbol.lane, symbol.lane]));
  const any = new Set(
    chart.symbols.filter(({ join }) => join === "any").flatMap(({ index }) => [arrive(index), done(index)]),
  );
  shareForks(out);
  const next = out.map((choices) => choices.flatMap(({ arcs }) => arcs.map(({ to }) => to)));
  const reached = closure([entry], (node) => next[node] ?? []);
  const last = ends(chart, out, reached, done);
  if (last.length === 0) return undefined;
  for (const end of last) choose(end, [{ from: end, to: exit, cost: free }]);
  return prune({ entry, exit, out, any, lane }, reached);
}

/**
 * Gives every set of arms a node of its own, from which they part: several ways may lead to one fork, as from an
 * optional row before it that is done or left out.
 */
function shareForks(out: Choice[][]): void {
  const forks = new Map<string, number>();
  for (const choices of [...out]) {
    choices.forEach((choice, at) => {
      const [first] = choice.arcs;
      if (!first || choice.arcs.length < 2) return;
      const targets = [...new Set(choice.arcs.map(({ to }) => to))].sort((a, b) => a - b);
      const key = targets.join();
      const fork = forks.get(key) ?? out.length;
      if (!forks.has(key)) {
        forks.set(key, fork);
        out.push([{ arcs: targets.map((to) => ({ from: fork, to, cost: free })) }], []);
      }
      choices[at] = { ...choice, arcs: [{ ...first, to: fork }] };
    });
  }
}

function costOf(time: StepTime | undefined): Cost {
  if (!time) return free;
  const { work, wait, open } = time;
  const [short, long] = [work.min + wait.min, work.max + wait.max];
  return { short, long, mid: (short + long) / 2, open: open === undefined ? 0 : 1 };
}

/** Symbols that act together go by the first of them. */
function groupsOf(chart: Chart): number[] {
  const group = chart.symbols.map(({ index }) => index);
  // The first named of a joint is drawn before the others.
  for (const { from, to } of chart.ties) group[Math.max(from, to)] = group[Math.min(from, to)] ?? from;
  return group;
}

function positions(chart: Chart): number[] {
  const found: number[] = [];
  for (const { symbols } of chart.steps) for (const [i, symbol] of symbols.entries()) found[symbol] = i;
  return found;
}

function leaving(chart: Chart, group: readonly number[]): Map<number, Edge[]> {
  const found = new Map<number, Edge[]>();
  for (const edge of chart.edges) {
    const from = group[edge.from] ?? edge.from;
    const known = found.get(from);
    if (known) known.push(edge);
    else found.set(from, [edge]);
  }
  return found;
}

/** Ways on that are chosen between: each word of a decision is one, all plain arrows together are one. */
function outcomes(edges: readonly Edge[]): Edge[][] {
  const byWord = new Map<string, Edge[]>();
  for (const edge of edges) {
    // `maks 0 kali`: a way that is never taken.
    if (edge.kind === "skip" || edge.limit === 0) continue;
    const key = edge.kind === "flow" ? "" : `=${edge.word ?? ""}`;
    const known = byWord.get(key);
    if (known) known.push(edge);
    else byWord.set(key, [edge]);
  }
  return [...byWord.values()];
}

/**
 * Ways past optional rows. Where one optional part begins here, its followers are one fork; where several begin at the
 * same row, each line is a choice of its own.
 */
function skips(chart: Chart, symbol: number, edges: readonly Edge[]): Edge[][] {
  const found = edges.filter(({ kind }) => kind === "skip");
  if (found.length === 0) return [];
  const parts = chart.steps[chart.symbols[symbol]?.step ?? -1]?.conditions.length ?? 0;
  return parts > 1 ? found.map((edge) => [edge]) : [found];
}

/** Where a chart begins: its start capsules and its first symbol, or the first symbol of a row. */
function entries(chart: Chart, from: number | undefined): number[] {
  const first = chart.steps[from ?? 0]?.symbols.slice(0, 1) ?? [];
  if (from !== undefined) return first;
  const starts = chart.symbols.filter(({ end }) => end === "start" || end === "both").map(({ index }) => index);
  return starts.length > 0 ? starts : first;
}

/** The nodes at which the procedure ends, of those that are reached. */
function ends(
  chart: Chart,
  out: readonly Choice[][],
  reached: ReadonlySet<number>,
  done: (symbol: number) => number,
): number[] {
  const there = chart.symbols.filter((symbol) => reached.has(done(symbol.index)));
  const kinds: ((symbol: FlowSymbol) => boolean)[] = [
    ({ end }) => end === "end" || end === "both",
    ({ end }) => end === "branch-end",
    ({ index }) => out[done(index)]?.length === 0,
  ];
  const found = kinds.map((wanted) => there.filter(wanted)).find((symbols) => symbols.length > 0) ?? [];
  return [...new Set(found.map(({ index }) => done(index)))];
}

/** Leaves only what lies on a way from the entry to the exit; `reached` from the entry. */
function prune(flow: Flow, reached: ReadonlySet<number>): Flow {
  const { exit, out } = flow;
  const into: number[][] = out.map(() => []);
  for (const choices of out) for (const { arcs } of choices) for (const { from, to } of arcs) into[to]?.push(from);
  const backward = closure([exit], (node) => into[node] ?? []);
  const kept = out.map((choices, node) =>
    reached.has(node) && backward.has(node)
      ? choices.flatMap((choice) => {
          const arcs = choice.arcs.filter(({ to }) => backward.has(to));
          if (arcs.length === 0) return [];
          return [arcs.length === choice.arcs.length ? choice : { ...choice, arcs }];
        })
      : [],
  );
  return { ...flow, out: kept };
}
