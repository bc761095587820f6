import { closure, type FlowView } from "./view.ts";

/**
 * The shortest way from one symbol to the nearest of others that passes none of the `avoided`, both ends included;
 * undefined where there is none. Symbols that act together go together.
 */
export function wayTo(
  view: FlowView,
  from: number,
  isTarget: (symbol: number) => boolean,
  avoided: (symbol: number) => boolean = () => false,
): number[] | undefined {
  const cameFrom = new Map<number, number | undefined>([[from, undefined]]);
  const waiting = [from];
  for (const at of waiting) {
    if (isTarget(at)) return wayBack(cameFrom, at);
    for (const next of view.next(at)) {
      if (cameFrom.has(next) || avoided(next)) continue;
      cameFrom.set(next, at);
      waiting.push(next);
    }
  }
  return undefined;
}

function wayBack(cameFrom: ReadonlyMap<number, number | undefined>, to: number): number[] {
  const way: number[] = [];
  for (let at: number | undefined = to; at !== undefined; at = cameFrom.get(at)) way.push(at);
  return way.reverse();
}

/** Whether every run that ends passes one of these symbols. */
export function isUnavoidable(view: FlowView, symbols: readonly number[]): boolean {
  const closed = new Set(symbols);
  const open = view.entries.filter((entry) => !closed.has(entry));
  const reached = closure(open, (at) => view.next(at).filter((next) => !closed.has(next)));
  return view.ends.every(({ index }) => !reached.has(index));
}
