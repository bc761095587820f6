import { drawnEdges } from "../../../src/layout/pages/links.ts";
import type { LayoutPage, PlacedLine, PlacedSymbol, Point } from "../../../src/layout/types.ts";
import type { Chart } from "../../../src/model/types.ts";

/** What a router is asked: arrows between symbols that stand where sopan put them. */
export interface Task {
  readonly symbols: readonly PlacedSymbol[];
  readonly arrows: readonly { readonly id: string; readonly from: PlacedSymbol; readonly to: PlacedSymbol }[];
}

/** What it answers. */
export interface Routes {
  /** The symbols where they stand now. */
  readonly symbols: readonly PlacedSymbol[];
  readonly lines: readonly PlacedLine[];
  /** How many symbols left their lane or their row. */
  readonly moved: number;
}

export interface Peer {
  readonly name: string;
  /** Everything from the task to lines with coordinates; this call is what is timed. */
  route(task: Task): Routes;
}

/** The arrows of a chart between the symbols of its drawing on one page. */
export function taskOf(page: LayoutPage, chart: Chart): Task {
  const byId = new Map(page.symbols.map((symbol) => [symbol.id, symbol]));
  const at = (index: number) => byId.get(chart.symbols[index]?.id ?? "");
  const arrows = drawnEdges(chart).flatMap(({ index, from, to }) => {
    const [source, target] = [at(from), at(to)];
    return source === undefined || target === undefined ? [] : [{ id: `e${index}`, from: source, to: target }];
  });
  return { symbols: page.symbols, arrows };
}

export function lineOf({ id, from, to }: Task["arrows"][number], points: readonly Point[]): PlacedLine {
  return { id, from: from.id, to: to.id, kind: "arrow", edges: [], points: simplified(points) };
}

/** Without points in the middle of a straight stretch. */
function simplified(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [a, b] = [kept.at(-2), kept.at(-1)];
    if (b !== undefined && same(b.x, point.x) && same(b.y, point.y)) continue;
    if (a !== undefined && b !== undefined) {
      const level = same(a.y, b.y) && same(b.y, point.y);
      const upright = same(a.x, b.x) && same(b.x, point.x);
      if (level || upright) kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
