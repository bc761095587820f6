import type { Chart, FlowSymbol } from "../../model/types.ts";

/** Symbols that act together: the first named, which leads, and the others. Alone a symbol is a joint of itself. */
export interface Joint {
  readonly leader: number;
  /** Indices of `Chart.symbols`, the leader first. */
  readonly members: readonly number[];
  /** and: all of them act; or: one of them does. */
  readonly kind: "and" | "or";
}

/** The joint of every symbol, by its index. */
export function jointsOf(chart: Chart): readonly Joint[] {
  const kinds = new Map<number, Joint["kind"]>();
  const members = new Map<number, number[]>();
  const leaders = new Map<number, number>();
  for (const { from, to, kind } of chart.ties) {
    const known = members.get(from);
    if (known) known.push(to);
    else members.set(from, [from, to]);
    kinds.set(from, kind);
    leaders.set(to, from);
  }
  const made = new Map<number, Joint>();
  return chart.symbols.map(({ index }) => {
    const leader = leaders.get(index) ?? index;
    const known = made.get(leader);
    if (known) return known;
    const joint = { leader, members: members.get(leader) ?? [leader], kind: kinds.get(leader) ?? ("and" as const) };
    made.set(leader, joint);
    return joint;
  });
}

/** The symbols of a row that somebody acts at, in the order of the flow: capsules beside another symbol are none. */
export function actingIn(chart: Chart, step: { readonly symbols: readonly number[] }): FlowSymbol[] {
  return step.symbols.flatMap((index) => {
    const symbol = chart.symbols[index];
    return symbol === undefined || symbol.owner !== undefined ? [] : [symbol];
  });
}
