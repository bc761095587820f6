import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { closure, type FlowView, joined } from "../flow/view.ts";

/**
 * Symbols that lie on a way from where a chart is entered to `symbol` when work comes there for the first time: who acts
 * at one of them may have had it before. `symbol` itself is left out.
 */
export function before(view: FlowView, symbol: number): Set<number> {
  const tied = new Map<number, number[]>();
  for (const { from, to } of view.chart.ties) {
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      const others = tied.get(a);
      if (others) others.push(b);
      else tied.set(a, [b]);
    }
  }
  const entries = view.entries.filter((entry) => entry !== symbol);
  const reached = closure(entries, (at) => (at === symbol ? [] : view.next(at)));
  const leading = closure([symbol], (at) => [...(view.in[at] ?? []).map(({ from }) => from), ...(tied.get(at) ?? [])]);
  return new Set([...leading].filter((at) => at !== symbol && reached.has(at)));
}

/** The shortest way from where the chart is entered to a symbol, as the rows it passes: `1 → 3 → 5`. */
export function wayTo(view: FlowView, symbol: number): Bilingual {
  const cameFrom = new Map<number, number | undefined>(view.entries.map((entry) => [entry, undefined]));
  const waiting = [...cameFrom.keys()];
  for (let i = 0; i < waiting.length && !cameFrom.has(symbol); i++) {
    const at = waiting[i] ?? 0;
    for (const next of view.next(at)) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      waiting.push(next);
    }
  }
  const rows: Bilingual[] = [];
  for (let at: number | undefined = symbol; at !== undefined; at = cameFrom.get(at)) {
    const called = view.chart.steps[view.chart.symbols[at]?.step ?? -1]?.called;
    if (called && rows[0] !== called) rows.unshift(called);
  }
  return joined(rows, " → ");
}
