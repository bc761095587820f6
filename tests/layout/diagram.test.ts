import { beforeAll, describe, expect, it } from "vitest";
import { boxFlow } from "../../src/layout/diagram/boxes.ts";
import { type DiagramForm, layoutDiagram } from "../../src/layout/diagram/diagram.ts";
import { judgeDiagram } from "../../src/layout/diagram/judge.ts";
import { leftReturns } from "../../src/layout/diagram/returns.ts";
import type { Diagram } from "../../src/layout/diagram/types.ts";
import type { FreeEngine } from "../../src/layout/elk/graph.ts";
import { loadFreeEngine } from "../../src/layout/elk/load.ts";
import type { Chart } from "../../src/model/types.ts";
import { makeChart } from "./charts.ts";
import { exampleChart } from "./example.ts";
import { librarySops } from "./library.ts";
import { randomFlow } from "./random-flow.ts";

let engine: FreeEngine;
beforeAll(async () => {
  engine = await loadFreeEngine();
});

const forms: readonly DiagramForm[] = ["narrow", "wide"];

function made(chart: Chart, form: DiagramForm): Diagram {
  const diagram = layoutDiagram(chart, form, engine);
  if (diagram === undefined) throw new Error("no diagram");
  return diagram;
}

const faultsOf = (chart: Chart, form: DiagramForm, name: string) =>
  judgeDiagram(made(chart, form)).faults.map((fault) => ({ chart: name, ...fault }));

describe.each(forms)("a %s diagram has nothing wrong", (form) => {
  it("of the procedures in sops/", { timeout: 120_000 }, () => {
    const faults = librarySops().flatMap(({ id, charts }) => charts.flatMap((chart) => faultsOf(chart, form, id)));
    expect(faults).toEqual([]);
  });
  it("of random flows", { timeout: 120_000 }, () => {
    const seeds = [4, 8, 11, 15, 33, 47, 64, 77, 94, 106, 149];
    const faults = seeds.flatMap((seed) =>
      faultsOf(randomFlow(seed, 3 + (seed % 4), 5 + ((seed * 7) % 30)), form, `seed ${seed}`),
    );
    expect(faults).toEqual([]);
  });
});

describe("a narrow diagram", () => {
  it("fits a phone, and has its boxes one below the other in the order of the rows", () => {
    for (const { charts } of librarySops()) {
      for (const chart of charts) {
        const { width, boxes } = made(chart, "narrow");
        expect(width).toBeLessThanOrEqual(350);
        boxes.slice(1).forEach((box, at) => {
          const before = boxes[at] ?? box;
          expect(box.rect.y).toBeGreaterThan(before.rect.y + before.rect.height);
        });
      }
    }
  });
});

describe.each(forms)("a %s diagram", (form) => {
  it("says everything: steps, actors, and the word of every outcome", () => {
    const chart = exampleChart();
    const { boxes, lines } = made(chart, form);
    const words = boxes.flatMap(({ texts, tags }) => [...texts, ...tags.flatMap((tag) => tag.texts)]);
    const all = words.map(({ text }) => text).join(" ");
    for (const step of chart.steps) expect(all).toContain(step.text.text.split(" ")[0]);
    for (const { word } of chart.edges) if (word !== undefined) expect(all).toContain(word.split(" ")[0]);
    expect(lines.length).toBe(boxFlow(chart).ways.length);
  });
  it("is the same whatever was laid out before", () => {
    const first = JSON.stringify(made(exampleChart(), form));
    made(randomFlow(3, 4, 12), form);
    expect(JSON.stringify(made(exampleChart(), form))).toBe(first);
  });
  it("leaves out charts that no screen could show", () => {
    expect(layoutDiagram(randomFlow(1, 4, 300), form, engine)).toBeUndefined();
  });
});

describe("boxes", () => {
  const chain = (edges: readonly (readonly [number, number])[], extra: readonly [number, number][] = []) =>
    makeChart({
      lanes: ["A", "B", "C"],
      steps: [
        { symbols: [[0, "kapsul"]] },
        {
          symbols: [
            [0, "kotak"],
            [1, "kotak"],
            [2, "kotak"],
          ],
        },
        { symbols: [[0, "kapsul"]] },
      ],
      edges: [
        { from: [0, 0], to: [1, 0] },
        ...edges.map(([from, to]) => ({ from: [1, from] as const, to: [1, to] as const })),
        { from: [1, 2], to: [2, 0] },
        ...extra.map(([from, to]) => ({ from: [from, 0] as const, to: [1, to] as const })),
      ],
    });
  const sizes = (chart: Chart) => boxFlow(chart).boxes.map(({ symbols }) => symbols.length);

  it("hold a hand-over within a row", () => {
    expect(
      sizes(
        chain([
          [0, 1],
          [1, 2],
        ]),
      ),
    ).toEqual([1, 3, 1]);
  });
  it("are parted where a line comes in between", () => {
    expect(
      sizes(
        chain(
          [
            [0, 1],
            [1, 2],
          ],
          [[0, 1]],
        ),
      ),
    ).toEqual([1, 1, 2, 1]);
  });
});

it("returns that would cross run on different sides", () => {
  const way = (index: number, from: number, to: number) => ({ index, from, to, back: true });
  // 5 -> 2 lies inside of 6 -> 1, 8 -> 4 crosses both, 9 -> 7 lies apart.
  expect([...leftReturns([way(0, 5, 2), way(1, 6, 1), way(2, 8, 4), way(3, 9, 7)])]).toEqual([2]);
});

describe("the judge of diagrams can fail", () => {
  const bad = (change: (diagram: Diagram) => Diagram) =>
    new Set(judgeDiagram(change(made(exampleChart(), "narrow"))).faults.map(({ name }) => name));
  const first = (diagram: Diagram, change: (box: Diagram["boxes"][number]) => Diagram["boxes"][number]): Diagram => ({
    ...diagram,
    boxes: diagram.boxes.map((box, at) => (at === 1 ? change(box) : box)),
  });

  it("finds boxes that overlap, and lines through them", () => {
    const names = bad((diagram) => first(diagram, (box) => ({ ...box, rect: { ...box.rect, height: 400 } })));
    expect(names).toContain("boxes-overlap");
    expect(names).toContain("line-through-symbol");
  });
  it("finds boxes and lines outside of the drawing", () => {
    const names = bad((diagram) => ({ ...diagram, width: diagram.width / 2 }));
    expect(names).toContain("box-outside");
    expect(names).toContain("line-outside-lanes");
  });
  it("finds words out of their box, and tags on each other", () => {
    const names = bad((diagram) =>
      first(diagram, (box) => ({
        ...box,
        texts: box.texts.map((text) => ({ ...text, x: text.x + 200 })),
        tags: box.tags.map((tag) => ({ ...tag, rect: { ...tag.rect, width: 300 } })),
      })),
    );
    expect(names).toContain("text-outside-box");
    expect(names).toContain("tag-outside-box");
  });
});
