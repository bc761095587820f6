import { expect, it } from "vitest";
import type { FreeGraph } from "../../src/layout/elk/graph.ts";
import { loadFreeEngine } from "../../src/layout/elk/load.ts";

const engine = await loadFreeEngine();
const graph: FreeGraph = {
  style: "column",
  nodes: [
    { id: "a", width: 100, height: 40 },
    { id: "b", width: 100, height: 40 },
  ],
  edges: [{ id: "1", from: "a", to: "b" }],
};

it("answers at once, with every node and the bends of every edge", () => {
  const { nodes, lines } = engine(graph);
  expect([...nodes.keys()]).toEqual(["a", "b"]);
  expect(nodes.get("b")?.y).toBeGreaterThan((nodes.get("a")?.y ?? 0) + 40);
  expect(lines.get("1")?.at(0)?.y).toBeCloseTo((nodes.get("a")?.y ?? 0) + 40);
  expect(lines.get("1")?.at(-1)?.y).toBeCloseTo(nodes.get("b")?.y ?? 0);
});

it("keeps nodes in their groups, with places that count from the drawing's corner", () => {
  const { nodes } = engine({
    style: "map",
    nodes: [{ id: "g", width: 10, height: 10, head: 30, children: graph.nodes }],
    edges: graph.edges,
  });
  const [group, child] = [nodes.get("g"), nodes.get("a")];
  expect(child?.x).toBeGreaterThan(group?.x ?? 0);
  expect(child?.y).toBeGreaterThanOrEqual((group?.y ?? 0) + 30);
});

it("throws one plain sentence where a graph makes no sense, and works on after that", () => {
  const broken = { ...graph, edges: [{ id: "1", from: "a", to: "nowhere" }] };
  expect(() => engine(broken)).toThrow(/^free layout failed: .*nowhere/);
  expect(engine(graph).nodes.size).toBe(2);
});

it("is loaded once, and leaves the messages of a worker alone", async () => {
  expect(await loadFreeEngine()).toBe(engine);
  expect((globalThis as { onmessage?: unknown }).onmessage).toBeUndefined();
});
