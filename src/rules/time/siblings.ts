/**
 * Scaled by this, the median of the distances from the median estimates the standard deviation of a normal
 * distribution; beyond 3.5 of it a value counts as an outlier (Iglewicz and Hoaglin 1993).
 */
const NORMAL = 1.4826;
const OUTLYING = 3.5;
/** However alike the others are, a time that is less than so many times theirs is no slip. */
const TIMES = 10;

/** The middle value; of an even number of values the mean of the middle two. `sorted` ascending, not empty. */
export function median(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

const ascending = (a: number, b: number): number => a - b;

export interface Usual {
  /** Minutes. */
  readonly median: number;
  /** Minutes beyond which a time does not fit the others. */
  readonly low: number;
  readonly high: number;
}

/** What is usual among times in minutes, all above zero; their ratios count and not their differences. */
export function usualOf(minutes: readonly number[]): Usual {
  const logs = minutes.map((each) => Math.log(each)).sort(ascending);
  const middle = median(logs);
  const spread = NORMAL * median(logs.map((each) => Math.abs(each - middle)).sort(ascending));
  const reach = Math.max(OUTLYING * spread, Math.log(TIMES));
  return { median: Math.exp(middle), low: Math.exp(middle - reach), high: Math.exp(middle + reach) };
}

const joining = new Set(
  "dan atau serta lalu kemudian untuk ke kepada dari di oleh dengan yang hasil melakukan melaksanakan memberi memberikan membantu".split(
    " ",
  ),
);

/**
 * What kind of step plain words tell of: the first two that say something, `mengetik konsep`, `koordinasi narasumber`;
 * undefined where there are fewer.
 */
export function kindOfStep(words: string): string | undefined {
  const said = words.split(" ").filter((word) => word !== "" && !joining.has(word) && !/^\d/.test(word));
  return said.length < 2 ? undefined : said.slice(0, 2).join(" ");
}

/** The time of most steps with the very same words: of two that differ the shorter. `minutes` not empty. */
export function usualOfEqual(minutes: readonly number[]): Usual {
  const sorted = [...minutes].sort(ascending);
  const middle = sorted[(sorted.length - 1) >> 1] ?? 0;
  return { median: middle, low: middle / TIMES, high: middle * TIMES };
}
