import fc from "fast-check";
import { expect, test } from "vitest";
import type { Chart, Sop } from "../../src/model/types.ts";
import { Dominators } from "../../src/rules/flow/dominators.ts";
import { closure, type FlowView, viewFlows } from "../../src/rules/flow/view.ts";

/** A chart of `count` symbols with these arrows and nothing else. */
function flowOf(count: number, arrows: readonly (readonly [from: number, to: number])[]): FlowView {
  const symbols = Array.from({ length: count }, (_, index) => ({ index, step: index }));
  const edges = arrows.map(([from, to], index) => ({ index, from, to, kind: "flow" }));
  const chart = { index: 0, steps: [{ symbols: [0] }], symbols, edges, ties: [] } as unknown as Chart;
  const tree = { span: { start: 0, end: 0 }, silences: [], statements: [], comments: [] };
  return viewFlows({ charts: [chart] } as unknown as Sop, tree)[0] as FlowView;
}

/** By the definition: without passing `over`, `symbol` cannot be reached. */
function dominatesPlainly(view: FlowView, over: number, symbol: number): boolean {
  if (over === symbol || over === 0) return true;
  return !closure([0], (each) => view.next(each).filter((other) => other !== over)).has(symbol);
}

test("dominators are what every way passes", () => {
  const arrow = fc.tuple(fc.nat(8), fc.nat(8));
  fc.assert(
    fc.property(fc.array(arrow, { maxLength: 24 }), (arrows) => {
      const view = flowOf(9, arrows);
      const tree = new Dominators(view, 0);
      const reached = [...view.reached];
      for (const a of reached) {
        expect(tree.has(a)).toBe(true);
        for (const b of reached) {
          expect(tree.dominates(a, b)).toBe(dominatesPlainly(view, a, b));
          const common = reached.filter((each) => tree.dominates(each, a) && tree.dominates(each, b));
          const last = common.find((each) => common.every((other) => tree.dominates(other, each)));
          expect(tree.common(a, b)).toBe(last);
        }
      }
      for (let symbol = 0; symbol < 9; symbol++) expect(tree.has(symbol)).toBe(view.reached.has(symbol));
    }),
  );
});

test("a chain of twenty thousand steps is walked without recursion", () => {
  const count = 20_000;
  const view = flowOf(
    count,
    Array.from({ length: count - 1 }, (_, i) => [i, i + 1] as const),
  );
  const tree = new Dominators(view, 0);
  expect(tree.dominates(0, count - 1)).toBe(true);
  expect(tree.common(count - 1, count - 2)).toBe(count - 2);
});
