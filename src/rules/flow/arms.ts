import { closure, type FlowView } from "./view.ts";

/**
 * Whether two pieces of work that left a fork on these paths (the fork first) can ever come to one step again, other
 * than by going back to the fork.
 */
export function armsMeet(view: FlowView, one: readonly number[], other: readonly number[]): boolean {
  const [fork, first] = one;
  const second = other[1];
  if (first === undefined || second === undefined) return true;
  const onward = (from: number) => closure([from], (symbol) => view.next(symbol).filter((next) => next !== fork));
  const reached = onward(first);
  return [...onward(second)].some((symbol) => reached.has(symbol));
}
