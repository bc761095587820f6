import { loadElkWorker } from "../../../src/layout/elk/worker.ts";
import type { PlacedSymbol, Point } from "../../../src/layout/types.ts";
import { lineOf, type Peer, type Task } from "./peer.ts";

/** Options that make ELK keep the symbols in their cells: order and places are taken from the coordinates given. */
const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.separateConnectedComponents": "false",
  "elk.layered.cycleBreaking.strategy": "INTERACTIVE",
  "elk.layered.layering.strategy": "INTERACTIVE",
  "elk.layered.nodePlacement.strategy": "INTERACTIVE",
  "elk.spacing.edgeEdge": "3",
  "elk.spacing.edgeNode": "3",
  "elk.spacing.nodeNode": "3",
  "elk.layered.spacing.nodeNodeBetweenLayers": "4",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "3",
  "elk.layered.spacing.edgeNodeBetweenLayers": "3",
};

interface Answer {
  readonly children: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly {
    readonly id: string;
    readonly sections: readonly {
      readonly startPoint: Point;
      readonly bendPoints?: readonly Point[];
      readonly endPoint: Point;
    }[];
  }[];
}

/** elkjs, called as the product calls it: without the detour through a worker, which would cost it time. */
export async function loadElk(): Promise<Peer> {
  const call = await loadElkWorker();
  return {
    name: "elkjs",
    route(task) {
      const { children, edges } = call({ cmd: "layout", graph: graphOf(task) }) as Answer;
      const places = new Map(children.map((child) => [child.id, child]));
      // All is shifted by one offset.
      const shift = median(task.symbols.map(({ id, rect }) => rect.x - (places.get(id)?.x ?? 0)));
      const symbols = task.symbols.map((symbol): PlacedSymbol => {
        const { x = 0, y = 0 } = places.get(symbol.id) ?? {};
        return { ...symbol, rect: { ...symbol.rect, x: x + shift, y } };
      });
      const arrows = new Map(task.arrows.map((arrow) => [arrow.id, arrow]));
      const lines = edges.flatMap(({ id, sections }) => {
        const arrow = arrows.get(id);
        const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
          startPoint,
          ...bendPoints,
          endPoint,
        ]);
        return arrow === undefined
          ? []
          : [
              lineOf(
                arrow,
                points.map(({ x, y }) => ({ x: x + shift, y })),
              ),
            ];
      });
      return { symbols, lines, moved: movedIn(task.symbols, symbols) };
    },
  };
}

function graphOf({ symbols, arrows }: Task) {
  return {
    id: "root",
    layoutOptions: OPTIONS,
    children: symbols.map(({ id, rect: { x, y, width, height } }) => ({ id, x, y, width, height })),
    edges: arrows.map(({ id, from, to }) => ({ id, sources: [from.id], targets: [to.id] })),
  };
}

/** Symbols that left their lane, or stand no longer below all that stood above them. */
function movedIn(before: readonly PlacedSymbol[], after: readonly PlacedSymbol[]): number {
  const pairs = before.flatMap((old, at) => {
    const now = after[at];
    return now === undefined ? [] : [{ level: middle(old), y: middle(now), aside: Math.abs(now.rect.x - old.rect.x) }];
  });
  pairs.sort((a, b) => a.level - b.level || a.y - b.y);
  let [moved, reached, level] = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let ceiling = reached;
  for (const pair of pairs) {
    if (pair.level > level + 0.01) [ceiling, level] = [reached, pair.level];
    if (pair.aside > 0.5 || pair.y <= ceiling) moved += 1;
    reached = Math.max(reached, pair.y);
  }
  return moved;
}

const middle = ({ rect }: PlacedSymbol): number => rect.y + rect.height / 2;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
