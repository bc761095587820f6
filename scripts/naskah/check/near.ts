/** How many letters of a word may be misread for it still to be that word. */
export const tolerance = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : length < 11 ? 2 : 3);

/**
 * The fewest changes that make `pattern` of some stretch of `text` (Myers' bit vectors: one pass over the text).
 * Patterns are cut to 31 letters.
 */
export function nearestStretch(pattern: string, text: string): number {
  const cut = pattern.slice(0, 31);
  const length = cut.length;
  const masks = new Map<string, number>();
  for (let at = 0; at < length; at++) {
    const letter = cut.charAt(at);
    masks.set(letter, (masks.get(letter) ?? 0) | (1 << at));
  }
  const last = 1 << (length - 1);
  let up = -1;
  let down = 0;
  let score = length;
  let best = length;
  for (let at = 0; at < text.length; at++) {
    const same = masks.get(text.charAt(at)) ?? 0;
    const vertical = same | down;
    const horizontal = (((same & up) + up) ^ up) | same;
    let more = down | ~(horizontal | up);
    let fewer = up & horizontal;
    if (more & last) score++;
    else if (fewer & last) score--;
    more <<= 1;
    fewer <<= 1;
    up = fewer | ~(vertical | more);
    down = more & vertical;
    if (score < best) best = score;
  }
  return best;
}

/** Changes that make one word of the other. */
export function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      here.push(Math.min(changed, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[other.length] ?? 0;
}
