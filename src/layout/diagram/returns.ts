import type { Way } from "./boxes.ts";

/**
 * Which ways back run on the left. All run on the right as long as they lie inside of each other or apart; one that
 * would cross another there goes to the left, unless it would cross one there as well.
 * @returns indices of ways
 */
export function leftReturns(ways: readonly Way[]): ReadonlySet<number> {
  const left = new Set<number>();
  const sides: Record<"left" | "right", Way[]> = { left: [], right: [] };
  const back = ways.filter((way) => way.back).sort((a, b) => a.from - b.from || b.to - a.to);
  for (const way of back) {
    const side = crosses(way, sides.right) && !crosses(way, sides.left) ? "left" : "right";
    if (side === "left") left.add(way.index);
    sides[side].push(way);
  }
  return left;
}

/** Whether a way crosses one of those before it on its side: that begins within it and ends further up. */
function crosses(way: Way, before: readonly Way[]): boolean {
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const other = before[at];
    if (other === undefined || other.from < way.to) return false;
    if (other.from < way.from && other.to < way.to) return true;
  }
  return false;
}
