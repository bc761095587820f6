import type { Wire } from "../place/plan.ts";
import type { Candidate } from "./candidates.ts";
import { IMPOSSIBLE, type Kin, type PairCosts, pairCost } from "./relation.ts";

const UNKNOWN = -1;

/** Another wire whose ways may meet those of a wire. */
export interface Neighbour {
  readonly wire: number;
  /** Costs of all pairs of ways, shared by both wires; a pair's place is `base + own * step + other * otherStep`. */
  readonly table: Int16Array;
  readonly base: number;
  readonly step: number;
  readonly otherStep: number;
  readonly kin: Kin;
}

/** Costs that are kept in one array: one array for each pair of wires is slow to make and to clear away. */
const SHELF = 1 << 17;
const SHELF_PER_WIRE = 1 << 12;

/** What ways of different wires cost each other, found when asked for and then kept. */
export class Pairs {
  private readonly near: Neighbour[][];
  private shelf = new Int16Array(0);
  private used = 0;

  /** `ways` may be replaced by longer lists later: see `renew`. */
  constructor(
    private readonly wires: readonly Wire[],
    private readonly ways: readonly (readonly Candidate[])[],
    private readonly costs: PairCosts,
  ) {
    this.near = ways.map(() => []);
    const boxes = ways.map(boxOf);
    const byTop = boxes.map((_, wire) => wire).sort((a, b) => (boxes[a]?.top ?? 0) - (boxes[b]?.top ?? 0) || a - b);
    byTop.forEach((one, at) => {
      const box = boxes[one];
      if (box === undefined) return;
      for (let next = at + 1; next < byTop.length; next += 1) {
        const two = byTop[next] ?? 0;
        const other = boxes[two];
        if (other === undefined) continue;
        if (other.top > box.bottom) break;
        if (other.left <= box.right && box.left <= other.right) this.link(one, two);
      }
    });
  }

  of(wire: number): readonly Neighbour[] {
    return this.near[wire] ?? [];
  }

  cost(wire: number, way: number, near: Neighbour, other: number): number {
    const place = near.base + way * near.step + other * near.otherStep;
    const known = near.table[place] ?? 0;
    return known === UNKNOWN ? this.measure(wire, way, near, other, place) : known;
  }

  /** Looks for the neighbours of a wire again, after its list of ways has changed. */
  renew(wire: number): void {
    for (const { wire: other } of this.near[wire] ?? []) {
      this.near[other] = (this.near[other] ?? []).filter((near) => near.wire !== wire);
    }
    this.near[wire] = [];
    const box = boxOf(this.ways[wire] ?? []);
    this.ways.forEach((list, other) => {
      const box2 = boxOf(list);
      if (other === wire || box === undefined || box2 === undefined) return;
      if (box2.top > box.bottom || box.top > box2.bottom || box2.left > box.right || box.left > box2.right) return;
      this.link(wire, other);
    });
  }

  private link(one: number, two: number): void {
    const [a, b] = [this.wires[one], this.wires[two]];
    const arrows = a?.kind === "arrow" && b?.kind === "arrow";
    const kin = { sameTarget: arrows && a.to === b.to, sameSource: arrows && a.from === b.from };
    const step = this.ways[two]?.length ?? 0;
    const base = this.room((this.ways[one]?.length ?? 0) * step);
    const { shelf: table } = this;
    this.near[one]?.push({ wire: two, table, base, step, otherStep: 1, kin });
    this.near[two]?.push({ wire: one, table, base, step: 1, otherStep: step, kin });
  }

  /** Where room for as many costs begins on the shelf. */
  private room(count: number): number {
    if (this.used + count > this.shelf.length) {
      this.shelf = new Int16Array(Math.max(count, Math.min(SHELF, this.wires.length * SHELF_PER_WIRE))).fill(UNKNOWN);
      this.used = 0;
    }
    const base = this.used;
    this.used += count;
    return base;
  }

  private measure(wire: number, way: number, near: Neighbour, other: number, place: number): number {
    const one = this.ways[wire]?.[way];
    const two = this.ways[near.wire]?.[other];
    if (one === undefined || two === undefined) return IMPOSSIBLE;
    const cost = pairCost(one, two, near.kin, this.costs);
    near.table[place] = cost;
    return cost;
  }
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf(list: readonly Candidate[]): Box | undefined {
  const first = list[0];
  if (first === undefined) return undefined;
  const box = { left: first.left, right: first.right, top: first.top, bottom: first.bottom };
  for (const { left, right, top, bottom } of list) {
    if (left < box.left) box.left = left;
    if (right > box.right) box.right = right;
    if (top < box.top) box.top = top;
    if (bottom > box.bottom) box.bottom = bottom;
  }
  return box;
}
