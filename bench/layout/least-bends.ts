import type { PlacedSymbol } from "../../src/layout/types.ts";
import type { Task } from "./peers/peer.ts";

/** Directions: 0 up, 1 right, 2 down, 3 left. */
const MOVES = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const;

/**
 * The fewest bends that each arrow can have with the whole page to itself, symbols apart: 0 straight, 1 around a
 * corner, 2 back in its own lane. No router can have fewer, however few lines there are to share the page with.
 */
export function leastBends({ symbols, arrows }: Task): number[] {
  const columns = places(symbols, ({ rect }) => rect.x + rect.width / 2);
  const rows = places(symbols, ({ rect }) => rect.y + rect.height / 2);
  const width = columns.size * 2 + 1;
  const height = rows.size * 2 + 1;
  const node = ({ rect }: PlacedSymbol) => {
    const column = columns.get(rounded(rect.x + rect.width / 2)) ?? 0;
    const row = rows.get(rounded(rect.y + rect.height / 2)) ?? 0;
    return (row * 2 + 1) * width + column * 2 + 1;
  };
  const blocked = new Set(symbols.map(node));
  return arrows.map(({ from, to }) => search(node(from), node(to), blocked, width, height));
}

const rounded = (value: number): number => Math.round(value * 10);

/** Middles of symbols in order: symbols stand on odd lines of the grid, channels on even ones. */
function places(symbols: readonly PlacedSymbol[], of: (symbol: PlacedSymbol) => number): Map<number, number> {
  const values = [...new Set(symbols.map((symbol) => rounded(of(symbol))))].sort((a, b) => a - b);
  return new Map(values.map((value, index) => [value, index]));
}

/** Breadth first by bends: every round takes all places that one more bend reaches. */
function search(from: number, to: number, blocked: ReadonlySet<number>, width: number, height: number): number {
  const seen = new Set<number>();
  let front = MOVES.map((_, direction) => from * 4 + direction);
  for (let bends = 0; front.length > 0; bends += 1) {
    const next: number[] = [];
    for (const state of front) {
      const direction = state % 4;
      const [dx, dy] = MOVES[direction] ?? [0, 0];
      let node = Math.floor(state / 4);
      for (;;) {
        const column = (node % width) + dx;
        const row = Math.floor(node / width) + dy;
        if (column < 0 || column >= width || row < 0 || row >= height) break;
        node = row * width + column;
        if (node === to) return bends;
        if (blocked.has(node) || seen.has(node * 4 + direction)) break;
        seen.add(node * 4 + direction);
        next.push(node * 4 + ((direction + 1) % 4), node * 4 + ((direction + 3) % 4));
      }
    }
    front = next;
  }
  return 0;
}
