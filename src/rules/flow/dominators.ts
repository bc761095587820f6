/** A graph by its arrows: for every node those that leave it and those that come in. */
export interface Graph {
  readonly out: readonly (readonly { readonly to: number }[])[];
  readonly in: readonly (readonly { readonly from: number }[])[];
}

/**
 * The dominator tree of a flow: which symbols every way from the entry passes. A symbol's parent is the last of them.
 * (Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm".)
 */
export class Dominators {
  /** Place of a symbol in an order in which it is reached after its parent. */
  readonly #reached = new Map<number, number>();
  readonly #parent = new Map<number, number>();
  /** Place in the tree walked depth first, and the last place below it. */
  readonly #rank = new Map<number, number>();
  readonly #last = new Map<number, number>();

  /** `entry` is where the ways begin; what it does not lead to has no place in the tree. */
  constructor(view: Graph, entry: number) {
    const successors = (symbol: number): number[] => (view.out[symbol] ?? []).map((edge) => edge.to);
    const order = walk(entry, successors).after.reverse();
    for (const [i, symbol] of order.entries()) this.#reached.set(symbol, i);
    this.#parent.set(entry, entry);
    for (let changed = true; changed; ) {
      changed = false;
      for (const symbol of order.slice(1)) {
        let parent: number | undefined;
        for (const { from } of view.in[symbol] ?? []) {
          if (this.#parent.has(from)) parent = parent === undefined ? from : this.common(parent, from);
        }
        if (parent === undefined || this.#parent.get(symbol) === parent) continue;
        this.#parent.set(symbol, parent);
        changed = true;
      }
    }
    this.#number(entry, order.slice(1));
  }

  #number(entry: number, others: readonly number[]): void {
    const children = new Map<number, number[]>();
    for (const symbol of others) {
      const parent = this.#parent.get(symbol) ?? entry;
      const there = children.get(parent);
      if (there) there.push(symbol);
      else children.set(parent, [symbol]);
    }
    const { before, after } = walk(entry, (symbol) => children.get(symbol) ?? []);
    for (const [i, symbol] of before.entries()) this.#rank.set(symbol, i);
    for (const symbol of after) {
      const below = children.get(symbol)?.map((child) => this.#last.get(child) ?? 0) ?? [];
      this.#last.set(symbol, Math.max(this.rank(symbol), ...below));
    }
  }

  has(symbol: number): boolean {
    return this.#rank.has(symbol);
  }

  /** Place of a symbol in the tree, walked depth first. */
  rank(symbol: number): number {
    return this.#rank.get(symbol) ?? -1;
  }

  /** The last symbol that all ways to `a` and all ways to `b` share; both must be in the tree. */
  common(a: number, b: number): number {
    let [x, y] = [a, b];
    while (x !== y) {
      if ((this.#reached.get(x) ?? 0) > (this.#reached.get(y) ?? 0)) x = this.#parent.get(x) ?? y;
      else y = this.#parent.get(y) ?? x;
    }
    return x;
  }

  /** The highest rank of what `over` dominates; with its own rank the lowest, these are all ranks between. */
  last(over: number): number {
    return this.#last.get(over) ?? -1;
  }

  /** True where every way to `symbol` passes `over`. */
  dominates(over: number, symbol: number): boolean {
    return this.rank(over) <= this.rank(symbol) && this.rank(symbol) <= this.last(over);
  }
}

/** Walks a graph depth first: symbols in the order in which they are entered, and in that in which they are left. */
function walk(entry: number, successors: (symbol: number) => readonly number[]): { before: number[]; after: number[] } {
  const before = [entry];
  const after: number[] = [];
  const seen = new Set(before);
  const path = [{ symbol: entry, next: successors(entry), at: 0 }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const to = top.next[top.at++];
    if (to === undefined) {
      after.push(top.symbol);
      path.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      before.push(to);
      path.push({ symbol: to, next: successors(to), at: 0 });
    }
  }
  return { before, after };
}
