import type { Arc, Choice } from "./flow.ts";
import { leadsBack, type Order } from "./order.ts";

/** Loops around one place that are solved together; each more makes every place inside dearer. */
const mostHeads = 300;

/** What remains from a node on: minutes, and how often the heads of loops around it are come to again. */
interface Rest {
  readonly minutes: number;
  readonly again: ReadonlyMap<number, number>;
}

export interface ExpectedTime {
  readonly minutes: number;
  /** Nodes whose outcomes say no share. */
  readonly assumed: readonly number[];
}

/**
 * The mean time from one node to another by the middle of each time. Shares are those that outcomes say
 * (`kira-kira 30%`); outcomes that say none share what is left. Where none says any, nothing goes back and every way on
 * is as likely as another.
 *
 * The times of a node are linear in those of the nodes it leads to. In order from the end each is expressed by the heads
 * of the loops it stands in, and at a head the equation is solved: exact, without iteration. Of a return with share p and
 * limit n the mean number is p + p^2 + ... + p^n, which a share s without limit gives for s / (1 - s) equal to it; this is
 * exact for the limit each time that the loop is come to.
 * Undefined where a way back is certain and has no limit, or hundreds of loops lie in each other.
 */
export function expectedTime(
  from: number,
  to: number,
  order: Order,
  out: (node: number) => readonly Choice[],
): ExpectedTime | undefined {
  const rest = new Map<number, Rest>([[to, { minutes: 0, again: new Map() }]]);
  const assumed: number[] = [];
  for (const node of [...order.nodes].reverse()) {
    const choices = out(node);
    if (node === to || choices.length === 0) continue;
    const { weights, said } = sharesOf(choices, order);
    if (!said) assumed.push(node);
    let minutes = 0;
    const again = new Map<number, number>();
    const add = (key: number, weight: number): void => void again.set(key, (again.get(key) ?? 0) + weight);
    for (const [c, { arcs }] of choices.entries()) {
      for (const arc of arcs) {
        // Arms that could not be taken together count as outcomes.
        const weight = (weights[c] ?? 0) / arcs.length;
        if (weight === 0) continue;
        minutes += weight * arc.cost.mid;
        add(arc.to, weight);
      }
    }
    // What the ways lead to has been solved, but for the heads of loops that come before it in order.
    for (const [head, weight] of again) {
      const solved = rest.get(head);
      if (!solved) continue;
      again.delete(head);
      minutes += weight * solved.minutes;
      for (const [other, share] of solved.again) add(other, weight * share);
    }
    const self = again.get(node) ?? 0;
    again.delete(node);
    if (1 - self < 1e-9) return undefined;
    if (again.size > mostHeads) return undefined;
    for (const [head, share] of again) again.set(head, share / (1 - self));
    rest.set(node, { minutes: minutes / (1 - self), again });
  }
  const whole = rest.get(from);
  return whole && whole.again.size === 0 ? { minutes: whole.minutes, assumed: assumed.reverse() } : undefined;
}

/** How likely each choice is; they add up to 1. */
function sharesOf(choices: readonly Choice[], order: Order): { weights: readonly number[]; said: boolean } {
  if (choices.length === 1) return { weights: [1], said: true };
  const back = choices.map(({ arcs }) => arcs.every((arc) => leadsBack(arc, order)));
  const shares = choices.map(({ share }) => share);
  if (shares.every((share) => share === undefined)) {
    const onward = back.filter((leads) => !leads).length;
    return { weights: back.map((leads) => (onward === 0 ? 1 / back.length : leads ? 0 : 1 / onward)), said: false };
  }
  const known = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const open = shares.filter((share) => share === undefined).length;
  const left = open === 0 ? 0 : Math.max(0, 100 - known) / open;
  const whole = known + left * open;
  const plain = shares.map((share) => (whole === 0 ? 1 / choices.length : (share ?? left) / whole));
  return { weights: limited(plain, choices, back), said: true };
}

/** Shares of returns with a limit, lowered to those that give as many returns without one. */
function limited(plain: readonly number[], choices: readonly Choice[], back: readonly boolean[]): readonly number[] {
  const limits = choices.map(({ arcs: [arc] }, c) => (back[c] ? limitOf(arc) : undefined));
  if (limits.every((limit) => limit === undefined)) return plain;
  const lowered = plain.map((share, c) => {
    const limit = limits[c];
    if (limit === undefined) return share;
    // The sum of p, p^2, ..., p^n.
    const mean = share >= 1 ? limit : (share * (1 - share ** limit)) / (1 - share);
    return mean / (1 + mean);
  });
  const returned = lowered.reduce((sum, share, c) => sum + (limits[c] === undefined ? 0 : share), 0);
  const others = lowered.reduce((sum, share, c) => sum + (limits[c] === undefined ? share : 0), 0);
  const free = limits.filter((limit) => limit === undefined).length;
  return lowered.map((share, c) => {
    if (limits[c] !== undefined) return returned > 1 ? share / returned : share;
    const kept = Math.max(0, 1 - returned);
    return others > 0 ? (share / others) * kept : kept / free;
  });
}

const limitOf = (arc: Arc | undefined): number | undefined => arc?.edge?.limit;
