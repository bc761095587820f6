import fc from "fast-check";
import { expect, test } from "vitest";
import { bindSop } from "../../src/model/bind-sop.ts";
import { emptyLibrary } from "../../src/model/facts.ts";
import type { Chart } from "../../src/model/types.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { parse } from "../../src/syntax/parse.ts";
import { sopText } from "../support/arbitrary-sop.ts";

const bound = (text: string) => bindSop(parse(new SourceFile("uji.sop", text)), { library: emptyLibrary });

function expectConsistent({ symbols, steps, lanes, edges, ties }: Chart): void {
  expect(symbols.map(({ index }) => index)).toEqual(symbols.map((_, at) => at));
  for (const { from, to } of [...edges, ...ties]) {
    expect(symbols[from]).toBeDefined();
    expect(symbols[to]).toBeDefined();
  }
  for (const { step, lane } of symbols) {
    expect(steps[step]).toBeDefined();
    expect(lanes[lane]).toBeDefined();
  }
  const listed = steps.flatMap((step) => step.symbols.map((symbol) => [symbol, step.index]));
  expect(listed.sort(([a = 0], [b = 0]) => a - b)).toEqual(symbols.map(({ index, step }) => [index, step]));
}

test("whatever an SOP says, its symbols, ways and rows point at each other", () => {
  fc.assert(
    fc.property(sopText, (text) => {
      const { sop } = bound(text);
      for (const chart of sop?.charts ?? []) expectConsistent(chart);
      const ids = sop?.charts.flatMap(({ symbols }) => symbols.map(({ id }) => id)) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 60 },
  );
});

test("findings lie inside of their file, and one text is bound in one way", () => {
  fc.assert(
    fc.property(sopText, (text) => {
      const once = bound(text);
      for (const { span } of once.diagnostics) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      expect(bound(text)).toEqual(once);
    }),
    { numRuns: 60 },
  );
});
