/** What of a text its likeness is judged by: its beginning is enough, and keeps the work small. */
const READ = 300;

/** Runs of three letters with how often they occur, and how many there are. */
export interface Grams {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** @param text letters and digits in single spaces, as `plain` gives them */
export function gramsOf(text: string): Grams {
  const padded = ` ${text.slice(0, READ)} `;
  const counts = new Map<string, number>();
  let total = 0;
  for (let i = 0; i + 3 <= padded.length; i++) {
    const gram = padded.slice(i, i + 3);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
    total++;
  }
  return { counts, total };
}

/** Dice's coefficient of two texts: 1 where they are made of the same runs, 0 where they share none. */
export function likeness(a: Grams, b: Grams): number {
  if (a.total + b.total === 0) return 1;
  let shared = 0;
  for (const [gram, count] of a.counts) shared += Math.min(count, b.counts.get(gram) ?? 0);
  return (2 * shared) / (a.total + b.total);
}
