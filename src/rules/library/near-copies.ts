import { formsOf, type KeptTable } from "./tables.ts";

/** Of the rows of the longer table, so many must be those of the other for a copy. */
const SHARE = 0.7;
/** Tables that share fewer rows are alike by chance. */
const SHORTEST = 4;
/** A row that is found in more tables than this is held against the first of them alone: the work stays linear. */
const TABLES = 48;

/**
 * Groups of tables of one agency that are near copies of each other, as indices in order; a table without a copy is in
 * none. Each is held against the tables before it that share rows with it, and is of one group with all that it copies.
 */
export function nearCopies(tables: readonly Pick<KeptTable, "agency" | "rows">[]): number[][] {
  const rows = tables.map((table) => [...new Map(table.rows.map((row) => [row.key, row])).values()]);
  const having = new Map<string, number[]>();
  const groups = new Groups();
  rows.forEach((own, at) => {
    const { agency = "" } = tables[at] ?? {};
    const shared = new Map<number, number>();
    for (const row of own) {
      const others = new Set<number>();
      for (const form of formsOf(row)) {
        const key = `${agency} ${form}`;
        const known = having.get(key);
        if (known === undefined) having.set(key, [at]);
        else {
          for (const other of known) if (other !== at) others.add(other);
          if (known.length < TABLES && known.at(-1) !== at) known.push(at);
        }
      }
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const most = Math.max(own.length, rows[other]?.length ?? 0);
      if (count >= SHORTEST && count / most >= SHARE) groups.join(other, at);
    }
  });
  return groups.all();
}

/** Groups that grow together: every member points towards the first of its group. */
class Groups {
  readonly #towards = new Map<number, number>();

  join(a: number, b: number): void {
    const [first, second] = [this.#first(a), this.#first(b)];
    const [low, high] = first < second ? [first, second] : [second, first];
    this.#towards.set(low, low);
    this.#towards.set(high, low);
  }

  #first(member: number): number {
    let at = member;
    for (let next = this.#towards.get(at); next !== undefined && next !== at; next = this.#towards.get(at)) {
      this.#towards.set(at, this.#towards.get(next) ?? next);
      at = next;
    }
    return at;
  }

  /** Members in order, groups by their first. */
  all(): number[][] {
    const found = new Map<number, number[]>();
    for (const member of [...this.#towards.keys()].sort((a, b) => a - b)) {
      const first = this.#first(member);
      const group = found.get(first);
      if (group) group.push(member);
      else found.set(first, [member]);
    }
    return [...found.values()];
  }
}
