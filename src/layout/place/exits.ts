import type { Direction } from "../route/grid.ts";
import type { Path } from "../route/search.ts";
import type { PagePlan } from "./plan.ts";

/** How the words of a page relate to its exits. */
export interface Exits {
  /** Sides by which words leave each station. */
  readonly sides: ReadonlyMap<number, ReadonlySet<Direction>>;
  /** Wires whose word is shown already: another leaves by the same side under the same word. */
  readonly repeated: ReadonlySet<number>;
  /** Wires that leave by the same side as others under other words, with those others. */
  readonly mixed: ReadonlyMap<number, readonly number[]>;
}

export function exitsOf(plan: PagePlan, paths: readonly (Path | undefined)[]): Exits {
  const sides = new Map<number, Set<Direction>>();
  const groups = new Map<string, number[]>();
  plan.wires.forEach(({ from, kind, word }, index) => {
    const side = paths[index]?.steps[0];
    if (side === undefined || kind !== "arrow") return;
    const key = `${from} ${side}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
    if (word === undefined) return;
    const known = sides.get(from);
    if (known === undefined) sides.set(from, new Set([side]));
    else known.add(side);
  });
  const repeated = new Set<number>();
  const mixed = new Map<number, number[]>();
  for (const group of groups.values()) {
    const wordOf = (index: number) => plan.wires[index]?.word;
    const firsts = new Map<string | undefined, number>();
    for (const index of group) {
      if (firsts.has(wordOf(index))) repeated.add(index);
      else firsts.set(wordOf(index), index);
    }
    if (firsts.size < 2) continue;
    for (const index of firsts.values())
      mixed.set(
        index,
        group.filter((other) => wordOf(other) !== wordOf(index)),
      );
  }
  return { sides, repeated, mixed };
}
