import type { KeptTable } from "./tables.ts";

/** Of the rows of the longer table, so many must be those of the other for a copy. */
const SHARE = 0.7;
/** Tables that share fewer rows are alike by chance. */
const SHORTEST = 4;
/** A row that is found in more tables than this is held against the first of them alone: the work stays linear. */
const TABLES = 48;

/**
 * Groups of tables of one agency that are near copies of each other, as indices in order; a table without a copy is in none. Each is
 * held against the tables before it that share rows with it, and joins the group of the first that it copies.
 */
export function nearCopies(tables: readonly Pick<KeptTable, "agency" | "rows">[]): number[][] {
  const keys = tables.map(({ agency, rows }) => [...new Set(rows.map(({ key }) => `${agency} ${key}`))]);
  const having = new Map<string, number[]>();
  const groupOf = new Map<number, number[]>();
  keys.forEach((own, at) => {
    const shared = new Map<number, number>();
    for (const key of own) {
      const others = having.get(key);
      if (others === undefined) having.set(key, [at]);
      else {
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
        if (others.length < TABLES) others.push(at);
      }
    }
    const original = [...shared]
      .filter(([other, count]) => {
        const most = Math.max(own.length, keys[other]?.length ?? 0);
        return count >= SHORTEST && count / most >= SHARE;
      })
      .sort(([a, most], [b, less]) => less - most || a - b)[0]?.[0];
    if (original === undefined) return;
    const group = groupOf.get(original) ?? [original];
    group.push(at);
    groupOf.set(original, group);
    groupOf.set(at, group);
  });
  return [...new Set(groupOf.values())].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
