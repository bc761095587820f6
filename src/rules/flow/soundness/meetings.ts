import type { FlowSymbol } from "../../../model/types.ts";
import { Dominators } from "../dominators.ts";
import { loopsOf } from "../loops.ts";
import { partingsOf } from "../partings.ts";
import type { Net } from "./net.ts";

/** What a meeting needs to know of a symbol. */
export type Place = Pick<FlowSymbol, "index" | "step" | "join">;

/** A symbol where several ways meet that do not come back to it. */
export interface Meeting {
  readonly node: number;
  /** The arcs that meet. */
  readonly ways: readonly number[];
  /** The last node that all of them have passed. */
  readonly parting: number;
  /** Nodes where two of them part by choice. */
  readonly choices: readonly number[];
  /** Whether work may run side by side between the parting and the meeting. */
  readonly forked: boolean;
}

/** Every meeting of a net, in the order of its nodes. */
export function meetingsOf(net: Net, symbols: readonly Place[]): Meeting[] {
  const graph = {
    out: net.nodes.map(({ outs }) => [...outs].map((arc) => ({ to: net.arcs[arc]?.to ?? 0 }))),
    in: net.nodes.map(({ ins }) => [...ins].map((arc) => ({ from: net.arcs[arc]?.from ?? 0 }))),
  };
  const tree = new Dominators(graph, net.source);
  const loops = loopsOf(net.nodes.length, (node) => (graph.out[node] ?? []).map(({ to }) => to));
  // How many forks the tree has up to a rank: what a node dominates has all ranks between two.
  const forks = new Array<number>(net.nodes.length + 1).fill(0);
  for (const [node, { split }] of net.nodes.entries())
    if (split === "all" && tree.has(node)) forks[tree.rank(node) + 1] = 1;
  for (let rank = 1; rank < forks.length; rank++) forks[rank] = (forks[rank] ?? 0) + (forks[rank - 1] ?? 0);
  const forksBelow = (node: number): number => (forks[tree.last(node) + 1] ?? 0) - (forks[tree.rank(node)] ?? 0);
  /** Up the table, to a step that leads here again. */
  const goesUp = (from: number, to: number): boolean => {
    const [a, b] = [from, to].map((node) => symbols[net.nodes[node]?.symbol ?? -1]);
    if (!a || !b || loops[from] !== loops[to]) return false;
    return a.step > b.step || (a.step === b.step && a.index >= b.index);
  };
  return net.nodes.flatMap(({ ins, sink }, node): Meeting[] => {
    if (ins.size < 2 || sink) return [];
    const ways = [...ins].filter((arc) => {
      const from = net.arcs[arc]?.from ?? 0;
      return tree.has(from) && !tree.dominates(node, from) && !goesUp(from, node);
    });
    if (ways.length < 2) return [];
    const sources = ways.map((arc) => net.arcs[arc]?.from ?? 0);
    const places = [...partingsOf(tree, sources)];
    const parting = places.reduce((a, b) => tree.common(a, b));
    const choices = places.filter((at) => net.nodes[at]?.split === "one");
    return [{ node, ways, parting, choices, forked: forksBelow(parting) > forksBelow(node) }];
  });
}

/**
 * Says of every meeting what it waits for: what the author says, else what is derived. Where work runs side by side on
 * the ways to it, it waits for what is under way; outcomes of a decision alone do not wait for each other.
 */
export function join(net: Net, symbols: readonly Place[]): void {
  for (const { node, ways, parting, forked } of meetingsOf(net, symbols)) {
    const self = net.nodes[node];
    if (!self) continue;
    const said = symbols[self.symbol]?.join;
    if (!forked && said !== "all") continue;
    self.join = said === "any" ? "first" : "all";
    self.meeting = new Set(ways);
    self.parting = parting;
    net.nodes[parting]?.meets.add(node);
  }
}
