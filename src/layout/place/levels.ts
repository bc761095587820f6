import type { Chart, Tie } from "../../model/types.ts";

/** Levels of the symbols of one row, and the ties to draw between neighbours of each group. */
export interface RowLevels {
  /** By symbol index. */
  readonly level: ReadonlyMap<number, number>;
  readonly count: number;
  readonly ties: readonly Tie[];
}

/** Symbols that act together, found from the ties; each symbol stands in one group. */
function groupsOf(symbols: readonly number[], ties: readonly Tie[]): Map<number, number[]> {
  const group = new Map<number, number[]>(symbols.map((symbol) => [symbol, [symbol]]));
  for (const { from, to } of ties) {
    const left = group.get(from);
    const right = group.get(to);
    if (left === undefined || right === undefined || left === right) continue;
    const [big, small] = left.length >= right.length ? [left, right] : [right, left];
    for (const symbol of small) {
      big.push(symbol);
      group.set(symbol, big);
    }
  }
  return group;
}

/**
 * Gives each symbol of a row a level, counted downwards: symbols of one lane never share one, tied symbols do
 * (so that their tie is a straight line with nothing in between), a symbol is never above one that leads to it.
 */
export function rowLevels(
  chart: Chart,
  step: number,
  tiesOf: ReadonlyMap<number, readonly Tie[]>,
  leadsTo: ReadonlyMap<number, readonly number[]>,
): RowLevels {
  const symbols = chart.steps[step]?.symbols ?? [];
  const ties = tiesOf.get(step) ?? [];
  const groups = groupsOf(symbols, ties);
  const laneOf = (symbol: number) => chart.symbols[symbol]?.lane ?? 0;
  const next: number[] = chart.lanes.map(() => 0);
  const level = new Map<number, number>();
  const drawn: Tie[] = [];
  let count = 1;
  for (const symbol of symbols) {
    if (level.has(symbol)) continue;
    const group = [...(groups.get(symbol) ?? [symbol])].sort((a, b) => laneOf(a) - laneOf(b) || a - b);
    const lanes = group.map(laneOf);
    const first = Math.min(...lanes);
    const last = Math.max(...lanes);
    let at = 0;
    for (let lane = first; lane <= last; lane += 1) at = Math.max(at, next[lane] ?? 0);
    for (const member of group) {
      for (const before of leadsTo.get(member) ?? []) at = Math.max(at, level.get(before) ?? 0);
    }
    const taken = new Set<number>();
    let deepest = at;
    for (const member of group) {
      let own = at;
      if (taken.has(laneOf(member))) {
        deepest += 1;
        own = deepest;
      }
      taken.add(laneOf(member));
      level.set(member, own);
      count = Math.max(count, own + 1);
    }
    for (let lane = first; lane <= last; lane += 1) next[lane] = deepest + 1;
    const kind = ties.some((tie) => tie.kind === "or" && group.includes(tie.from)) ? "or" : "and";
    for (let index = 1; index < group.length; index += 1) {
      const [from, to] = [group[index - 1], group[index]];
      if (from !== undefined && to !== undefined) drawn.push({ from, to, kind });
    }
  }
  return { level, count, ties: drawn };
}

/** Ties by the step they stand in. */
export function tiesByStep(chart: Chart): Map<number, Tie[]> {
  const found = new Map<number, Tie[]>();
  for (const tie of chart.ties) {
    const step = chart.symbols[tie.from]?.step;
    if (step === undefined || chart.symbols[tie.to]?.step !== step) continue;
    const list = found.get(step);
    if (list === undefined) found.set(step, [tie]);
    else list.push(tie);
  }
  return found;
}

/** For each symbol the symbols of its own row that an arrow comes from, drawn earlier in the row. */
export function leadsWithinRow(chart: Chart): Map<number, number[]> {
  const order = new Map<number, number>();
  for (const step of chart.steps) for (const [at, symbol] of step.symbols.entries()) order.set(symbol, at);
  const found = new Map<number, number[]>();
  for (const { from, to, kind } of chart.edges) {
    if (kind === "skip" || chart.symbols[from]?.step !== chart.symbols[to]?.step) continue;
    if ((order.get(from) ?? 0) >= (order.get(to) ?? 0)) continue;
    const list = found.get(to);
    if (list === undefined) found.set(to, [from]);
    else list.push(from);
  }
  return found;
}
