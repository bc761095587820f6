/**
 * A chart as a workflow net. A token is a piece of work under way; it lies on an arc, and a node takes tokens from the
 * arcs that come in and puts them on those that leave. Nodes are the chart's symbols, those that act together as one,
 * and what has no symbol: the start, the end, and the forks of an outcome or of rows that are skipped together.
 *
 * There is no end of its own for every end of the chart: work that comes to a `selesai` comes to the net's one end, and
 * work that comes to a `selesai cabang`, or stops at `lanjut -`, is done with.
 */
export interface Net {
  readonly nodes: readonly Node[];
  readonly arcs: readonly Arc[];
  /** The node where every run begins, with one token on each arc that leaves it. */
  readonly source: number;
}

export interface Node {
  /** The symbol that it is, or that it belongs to; -1 for the start and the ends. */
  readonly symbol: number;
  /** end: the procedure is over; done: this piece of work is, the procedure is not. */
  readonly sink?: "end" | "done";
  /** all: puts a token on every arc that leaves; one: on one of them. */
  split: "all" | "one";
  /**
   * What it does with tokens on the arcs of `meeting`. all: it waits for every one that is under way since work was last at
   * `parting`, and takes them as one; first: the first starts it, the others are passed over. Every other arc starts it
   * by itself.
   */
  join: "any" | "all" | "first";
  meeting: Set<number>;
  /** The node that all ways of the meeting come from. */
  parting?: number;
  /** The nodes whose `parting` it is. */
  meets: Set<number>;
  ins: Set<number>;
  outs: Set<number>;
}

export interface Arc {
  from: number;
  to: number;
  /** The symbols that work has passed when it comes on to this arc, since the arc before. */
  way: Way;
  /** The piece of work may be done with before it gets here: there may be no token where one is due. */
  maybe: boolean;
}

/** Symbols in order; two parts put together without copying them. */
export type Way = number | readonly [Way, Way] | undefined;

export function together(first: Way, then: Way): Way {
  if (first === undefined) return then;
  return then === undefined ? first : [first, then];
}

/** The symbols of a way, in order. */
export function symbolsOf(way: Way): number[] {
  const found: number[] = [];
  const waiting: Way[] = [way];
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (typeof part === "number") found.push(part);
    else if (part) waiting.push(part[1], part[0]);
  }
  return found;
}

export function nodeAt({ nodes }: Net, index: number): Node {
  const node = nodes[index];
  if (!node) throw new Error(`no node ${index}`);
  return node;
}

export function arcAt({ arcs }: Net, index: number): Arc {
  const arc = arcs[index];
  if (!arc) throw new Error(`no arc ${index}`);
  return arc;
}

/** Makes a node wait for one arc less; for one alone there is nothing to wait for. */
export function waitLess(net: Net, at: number, arc: number): void {
  const node = net.nodes[at];
  if (!node?.meeting.delete(arc) || node.meeting.size > 1) return;
  node.meeting.clear();
  node.join = "any";
  if (node.parting !== undefined) net.nodes[node.parting]?.meets.delete(at);
  delete node.parting;
}

/** A net that nodes and arcs can be added to. */
export class NetDraft implements Net {
  readonly nodes: Node[] = [];
  readonly arcs: Arc[] = [];
  readonly source: number;

  constructor() {
    this.source = this.node(-1, "one");
  }

  node(symbol: number, split: Node["split"], sink?: Node["sink"]): number {
    const sets = {
      meeting: new Set<number>(),
      meets: new Set<number>(),
      ins: new Set<number>(),
      outs: new Set<number>(),
    };
    return this.nodes.push({ symbol, split, join: "any", ...sets, ...(sink && { sink }) }) - 1;
  }

  arc(from: number, to: number, way: Way): number {
    const made = this.arcs.push({ from, to, way, maybe: false }) - 1;
    this.nodes[from]?.outs.add(made);
    this.nodes[to]?.ins.add(made);
    return made;
  }
}
