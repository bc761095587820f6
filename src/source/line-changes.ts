/** Lines `from[0]` to `from[1]` (exclusive) of one text stand as lines `to[0]` to `to[1]` in the other. */
export interface LineChange {
  readonly from: readonly [start: number, end: number];
  readonly to: readonly [start: number, end: number];
}

/** Beyond so many lines taken and put in, what lies between the ends that agree is one change. */
const MOST_EDITS = 2000;

/**
 * The fewest lines to take out and put in, in order, after E. W. Myers, "An O(ND) difference algorithm and its
 * variations", Algorithmica 1 (1986): greedy, with what each round reached kept for the way back.
 */
export function lineChanges(before: readonly string[], after: readonly string[]): LineChange[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const room = Math.min(before.length, after.length) - head;
  while (tail < room && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const [a, b] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  if (a.length === 0 && b.length === 0) return [];
  const rounds = a.length === 0 || b.length === 0 ? undefined : reach(a, b);
  const changes = rounds ? wayBack(rounds, a.length, b.length) : [{ from: [0, a.length], to: [0, b.length] } as const];
  return changes.map(({ from, to }) => ({
    from: [from[0] + head, from[1] + head],
    to: [to[0] + head, to[1] + head],
  }));
}

/** Of each round, how far `a` is matched on every diagonal (lines of `a` less lines of `b`), from -round to round. */
function reach(a: readonly string[], b: readonly string[]): Int32Array[] | undefined {
  const most = Math.min(MOST_EDITS, a.length + b.length);
  const furthest = new Int32Array(2 * most + 3);
  const zero = most + 1;
  const at = (diagonal: number): number => furthest[zero + diagonal] ?? 0;
  const rounds: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
      let x = down ? at(diagonal + 1) : at(diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      furthest[zero + diagonal] = x;
    }
    rounds.push(furthest.slice(zero - edits, zero + edits + 1));
    if (Math.abs(a.length - b.length) <= edits && at(a.length - b.length) >= a.length) return rounds;
  }
  return undefined;
}

function wayBack(rounds: readonly Int32Array[], lengthOfA: number, lengthOfB: number): LineChange[] {
  const changes: LineChange[] = [];
  let [x, y] = [lengthOfA, lengthOfB];
  for (let edits = rounds.length - 1; edits > 0; edits--) {
    const before = rounds[edits - 1];
    const at = (diagonal: number): number => before?.[diagonal + edits - 1] ?? 0;
    const diagonal = x - y;
    const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    x = at(down ? diagonal + 1 : diagonal - 1);
    y = x - (down ? diagonal + 1 : diagonal - 1);
    const end: [number, number] = down ? [x, y + 1] : [x + 1, y];
    const last = changes.at(-1);
    // Edits without an equal line between them are one change.
    const joins = last !== undefined && last.from[0] === end[0] && last.to[0] === end[1];
    if (joins) changes[changes.length - 1] = { from: [x, last.from[1]], to: [y, last.to[1]] };
    else changes.push({ from: [x, end[0]], to: [y, end[1]] });
  }
  return changes.reverse();
}
