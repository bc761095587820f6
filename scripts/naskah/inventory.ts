import type { LineRange } from "./line-ranges.ts";
import { lineRanges } from "./line-ranges.ts";

/** One document of the manuscript, as the inventory lists it. */
export interface InventoryRow {
  readonly id: string;
  readonly ranges: readonly LineRange[];
  /** Its line in the inventory, from 1. */
  readonly line: number;
}

/** Rows of the inventory's table: `` | `id` | name | number | identity page | table | lines | second scan | ``. */
export function readInventory(text: string): InventoryRow[] {
  return text.split("\n").flatMap((row, at): InventoryRow[] => {
    const [, first = "", ...cells] = row.split("|").map((cell) => cell.trim());
    const [, id] = /^`([a-z0-9-]+)`$/.exec(first) ?? [];
    if (id === undefined || cells.length < 6) return [];
    const ranges = cells.slice(4, 6).flatMap((lines) => lineRanges(`baris ${lines}`));
    return [{ id, ranges, line: at + 1 }];
  });
}
