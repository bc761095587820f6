import { closure, type FlowView } from "./view.ts";

/**
 * The shortest way from one symbol to another that does not pass `avoided`, both ends included; undefined where there is
 * none. Symbols that act together go together.
 */
export function wayBetween(
  view: FlowView,
  from: number,
  to: number,
  avoided: (symbol: number) => boolean,
): number[] | undefined {
  const cameFrom = new Map<number, number | undefined>([[from, undefined]]);
  const waiting = [from];
  for (let i = 0; i < waiting.length && !cameFrom.has(to); i++) {
    const at = waiting[i] ?? 0;
    for (const next of view.next(at)) {
      if (cameFrom.has(next) || avoided(next)) continue;
      cameFrom.set(next, at);
      waiting.push(next);
    }
  }
  if (!cameFrom.has(to)) return undefined;
  const way: number[] = [];
  for (let at: number | undefined = to; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}

/** Whether every run that ends passes one of these symbols. */
export function isUnavoidable(view: FlowView, symbols: readonly number[]): boolean {
  const closed = new Set(symbols);
  const open = view.entries.filter((entry) => !closed.has(entry));
  const reached = closure(open, (at) => view.next(at).filter((next) => !closed.has(next)));
  return view.ends.every(({ index }) => !reached.has(index));
}
