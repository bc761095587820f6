import type { Chart, Edge, FlowSymbol } from "../../model/types.ts";
import { drawnEdges } from "../pages/links.ts";
import type { BoxKind } from "./types.ts";

/** A box before it has a size: symbols of one row that act one after the other or together. */
export interface Box {
  readonly index: number;
  readonly id: string;
  readonly kind: BoxKind;
  readonly round: boolean;
  readonly step: number;
  /** In the order of the flow. */
  readonly symbols: readonly FlowSymbol[];
  /** What stands between its symbols: `joints[i]` between the symbols i and i + 1. */
  readonly joints: readonly Joint[];
  /** Whether it is the first box of its row that is no capsule. */
  readonly first: boolean;
}

export type Joint = "next" | "and" | "or";

/** A line between two boxes; all edges that would be drawn on one another. */
export interface Way {
  readonly index: number;
  /** Indices of boxes. */
  readonly from: number;
  readonly to: number;
  readonly word?: string;
  readonly answer?: Edge["answer"];
  readonly back: boolean;
}

export interface BoxFlow {
  readonly boxes: readonly Box[];
  readonly ways: readonly Way[];
}

/**
 * The boxes of a chart in the order of its rows. Symbols tied to each other share a box, and so do those of a hand-over
 * within a row, as long as nothing else comes in or goes out between them.
 */
export function boxFlow(chart: Chart): BoxFlow {
  const edges = drawnEdges(chart);
  const shared = sharing(chart, edges);
  const members = new Map<number, FlowSymbol[]>();
  for (const step of chart.steps) {
    for (const index of step.symbols) {
      const symbol = chart.symbols[index];
      const head = shared.head.find(index);
      if (symbol === undefined) continue;
      const known = members.get(head);
      if (known === undefined) members.set(head, [symbol]);
      else known.push(symbol);
    }
  }
  const begun = new Set<number>();
  const boxes = [...members.values()].flatMap((symbols, index): Box[] => {
    const [head] = symbols;
    if (head === undefined) return [];
    const kind = kindOf(symbols);
    const first = (kind === "step" || kind === "decision") && !begun.has(head.step);
    if (first) begun.add(head.step);
    const round = symbols.some(({ shape }) => shape === "kapsul");
    return [{ index, id: head.id, kind, round, step: head.step, symbols, joints: jointsOf(shared, symbols), first }];
  });
  const boxOf = new Map(boxes.flatMap(({ index, symbols }) => symbols.map((symbol) => [symbol.index, index] as const)));
  return { boxes, ways: waysOf(edges, boxOf) };
}

function kindOf(symbols: readonly FlowSymbol[]): BoxKind {
  const [head] = symbols;
  if (head?.owner !== undefined) return head.end === "start" ? "start" : "end";
  return symbols.some(({ shape }) => shape === "ketupat") ? "decision" : "step";
}

interface Sharing {
  /** All symbols of a box have the same head. */
  readonly head: Groups;
  /** Symbols tied to each other, and how. */
  readonly tied: Groups;
  readonly tieOf: ReadonlyMap<number, "and" | "or">;
}

/** Which symbols share a box. */
function sharing(chart: Chart, edges: readonly Edge[]): Sharing {
  const [head, tied] = [new Groups(chart.symbols.length), new Groups(chart.symbols.length)];
  for (const { from, to } of chart.ties) {
    head.join(from, to);
    tied.join(from, to);
  }
  const out = new Map<number, number>();
  const into = new Map<number, number>();
  for (const { from, to } of edges) {
    out.set(tied.find(from), (out.get(tied.find(from)) ?? 0) + 1);
    into.set(tied.find(to), (into.get(tied.find(to)) ?? 0) + 1);
  }
  for (const { from, to, kind, word } of edges) {
    const [source, target] = [chart.symbols[from], chart.symbols[to]];
    if (source === undefined || target === undefined || kind !== "flow" || word !== undefined) continue;
    const plain = [source, target].every((one) => one.owner === undefined && one.shape !== "ketupat");
    const alone = out.get(tied.find(from)) === 1 && into.get(tied.find(to)) === 1;
    if (plain && alone && source.step === target.step) head.join(from, to);
  }
  return { head, tied, tieOf: new Map(chart.ties.map(({ from, kind }) => [tied.find(from), kind])) };
}

function jointsOf({ tied, tieOf }: Sharing, symbols: readonly FlowSymbol[]): Joint[] {
  return symbols.slice(1).map(({ index }, at): Joint => {
    const group = tied.find(index);
    return group === tied.find(symbols[at]?.index ?? index) ? (tieOf.get(group) ?? "and") : "next";
  });
}

function waysOf(edges: readonly Edge[], boxOf: ReadonlyMap<number, number>): Way[] {
  const ways = new Map<string, Way>();
  for (const { from, to, word, answer } of edges) {
    const [source, target] = [boxOf.get(from), boxOf.get(to)];
    if (source === undefined || target === undefined || (source === target && word === undefined)) continue;
    const key = `${source} ${target} ${word ?? ""}`;
    if (ways.has(key)) continue;
    const shared = { index: ways.size, from: source, to: target, back: target <= source };
    ways.set(key, { ...shared, ...(word !== undefined && { word }), ...(answer !== undefined && { answer }) });
  }
  return [...ways.values()];
}

/** Sets that only grow. */
class Groups {
  readonly #parent: number[];

  constructor(count: number) {
    this.#parent = Array.from({ length: count }, (_, index) => index);
  }

  find(index: number): number {
    let at = index;
    for (let up = this.#parent[at]; up !== undefined && up !== at; up = this.#parent[at]) {
      this.#parent[at] = this.#parent[up] ?? up;
      at = up;
    }
    return at;
  }

  join(a: number, b: number): void {
    this.#parent[this.find(b)] = this.find(a);
  }
}
