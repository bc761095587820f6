import { flattenRows } from "../../../model/rows.ts";
import type { Edge } from "../../../model/types.ts";
import type { Flow } from "../../../syntax/ast.ts";
import { type FlowView, isEnd } from "../view.ts";
import { type Net, NetDraft } from "./net.ts";

/**
 * The net of a chart, without what its meetings wait for. Several starts, and rows that other charts go on to, are
 * chosen from. A row that another SOP carries out is one step. A capsule where another chart or SOP goes on is an end.
 */
export function netOf(view: FlowView, flow: readonly Flow[]): Net {
  const { chart, reached } = view;
  const net = new NetDraft();
  const leaders = new Map(chart.ties.map(({ from, to }) => [to, from]));
  const leader = (symbol: number): number => leaders.get(symbol) ?? symbol;
  const nodes = new Map<number, number>();
  for (const { index } of chart.symbols) {
    if (reached.has(index) && leader(index) === index) nodes.set(index, net.node(index, "one"));
  }
  const nodeOf = (symbol: number): number => nodes.get(leader(symbol)) ?? net.source;
  const end = net.node(-1, "one", "end");
  const done = net.node(-1, "one", "done");
  for (const entry of new Set(view.entries.map(nodeOf))) net.arc(net.source, entry, undefined);

  const forks = new Map<string, number>();
  /** Work that is sent to the same symbols together parts at one fork, wherever it comes from. */
  const forkTo = (targets: readonly number[], symbol: number): number => {
    const known = forks.get(targets.join());
    if (known !== undefined) return known;
    const fork = net.node(symbol, "all");
    for (const to of targets) net.arc(fork, to, undefined);
    forks.set(targets.join(), fork);
    return fork;
  };

  const skips = skipsOf(view, flow);
  for (const [symbol, node] of nodes) {
    const ways = waysOf(view.out[symbol] ?? []).map((each) => each.map(nodeOf));
    for (const past of skips.get(symbol) ?? []) ways.push(past.length === 0 ? [end] : past.map(nodeOf));
    const self = chart.symbols[symbol];
    if (self && isEnd(self)) ways.push([self.end === "branch-end" ? done : end]);
    if (ways.length === 0) ways.push([done]);
    for (const way of ways) {
      const targets = [...new Set(way)].sort((a, b) => a - b);
      net.arc(node, targets.length > 1 ? forkTo(targets, symbol) : (targets[0] ?? done), symbol);
    }
  }
  return net;
}

/**
 * The ways on from a symbol that exclude each other, each the symbols that it leads to together: every outcome is one,
 * and the plain arrows are one, which an outcome beside them excludes.
 */
function waysOf(edges: readonly Edge[]): number[][] {
  const ways = new Map<string, number[]>();
  for (const { kind, span, to } of edges) {
    if (kind === "skip") continue;
    const key = kind === "flow" ? kind : `${span.start}`;
    const way = ways.get(key);
    if (way) way.push(to);
    else ways.set(key, [to]);
  }
  return [...ways.values()];
}

/**
 * For every symbol that begins optional rows, the ways past them: each the symbols that follow together. Where nothing
 * follows it is empty: when the rows are left out, the procedure is over.
 */
function skipsOf({ chart, out }: FlowView, flow: readonly Flow[]): Map<number, number[][]> {
  const found = new Map<number, number[][]>();
  for (const [step, { skipTo }] of flattenRows(flow).rows.entries()) {
    const entry = chart.steps[step]?.symbols.find((symbol) => chart.symbols[symbol]?.owner === undefined);
    if (skipTo.length === 0 || entry === undefined) continue;
    const skips = (out[entry] ?? []).filter(({ kind }) => kind === "skip").map(({ to }) => to);
    const ways = skipTo.flatMap((rows) => {
      const following = new Set(rows);
      const past = skips.filter((to) => following.has(chart.symbols[to]?.step ?? -1));
      return past.length > 0 || rows.length === 0 ? [past] : [];
    });
    found.set(entry, ways);
  }
  return found;
}
