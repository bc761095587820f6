import type { Chart, Edge } from "../../src/model/types.ts";

/** Slow and plain ways to the times of a chart without forks, to hold the fast ones against. */

/** Minutes of a row: the row's own least or most. */
export type RowTime = (step: number) => number;

function entersRow(chart: Chart, from: number, to: number): boolean {
  const [a, b] = [chart.symbols[from], chart.symbols[to]];
  if (!a || !b || a.step !== b.step) return true;
  const order = chart.steps[a.step]?.symbols ?? [];
  return order.indexOf(from) >= order.indexOf(to);
}

function leaving(chart: Chart): Edge[][] {
  return chart.symbols.map(({ index }) => chart.edges.filter(({ from }) => from === index));
}

const isEnd = (chart: Chart, symbol: number): boolean => /^(end|both)$/.test(chart.symbols[symbol]?.end ?? "");

/** The lengths of all walks from the first symbol to an end, limited edges as often as they may be taken. */
export function lengthsOfWalks(chart: Chart, row: RowTime, most = 200_000): number[] | undefined {
  const out = leaving(chart);
  const used = new Array<number>(chart.edges.length).fill(0);
  const lengths: number[] = [];
  let count = 0;
  const walk = (symbol: number, sum: number): boolean => {
    if (++count > most) return false;
    if (isEnd(chart, symbol)) lengths.push(sum);
    return (out[symbol] ?? []).every((edge) => {
      if (edge.limit !== undefined && (used[edge.index] ?? 0) >= edge.limit) return true;
      used[edge.index] = (used[edge.index] ?? 0) + 1;
      const cost = entersRow(chart, edge.from, edge.to) ? row(chart.symbols[edge.to]?.step ?? 0) : 0;
      const whole = walk(edge.to, sum + cost);
      used[edge.index] = (used[edge.index] ?? 0) - 1;
      return whole;
    });
  };
  const first = chart.steps[0]?.symbols[0] ?? 0;
  return walk(first, row(0)) ? lengths : undefined;
}

/** The mean length of walks whose every parting says all its shares, by going on until nothing changes. */
export function meanLength(chart: Chart, row: RowTime, rounds = 20_000): number {
  const out = leaving(chart);
  let rest = chart.symbols.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    rest = rest.map((_, symbol) =>
      (out[symbol] ?? []).reduce((sum, edge, _i, all) => {
        const share = all.length === 1 ? 1 : (edge.share ?? 0) / 100;
        const cost = entersRow(chart, edge.from, edge.to) ? row(chart.symbols[edge.to]?.step ?? 0) : 0;
        return sum + share * (cost + (rest[edge.to] ?? 0));
      }, 0),
    );
  }
  return row(0) + (rest[chart.steps[0]?.symbols[0] ?? 0] ?? 0);
}
