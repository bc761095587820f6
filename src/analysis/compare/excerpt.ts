/** How many letters of a text a sentence quotes. */
const LONGEST = 60;
/** Words of both texts that are shown on each side of where they part. */
const AROUND = 2;

/** A text in quotation marks, on one line, cut at a word where it is long. */
export function quote(text: string): string {
  return `“${shortened(text.replace(/\s+/g, " ").trim())}”`;
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.lastIndexOf(" ", LONGEST);
  return `${cutAt(text, cut > LONGEST / 2 ? cut : LONGEST)} …`;
}

/** The first `length` units, never half of a character. */
function cutAt(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/**
 * Two texts in quotation marks, for a sentence that says how one became the other: long ones are shown around the
 * words in which they part.
 */
export function quoteBoth(old: string, fresh: string): readonly [old: string, fresh: string] {
  const [a, b] = [wordsIn(old), wordsIn(fresh)];
  if (a.join(" ").length <= LONGEST && b.join(" ").length <= LONGEST) return [quote(old), quote(fresh)];
  const shortest = Math.min(a.length, b.length);
  let before = 0;
  while (before < shortest && a[before] === b[before]) before++;
  let after = 0;
  while (after < shortest - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  const from = before > AROUND + 1 ? before - AROUND : 0;
  const behind = after > AROUND + 1 ? after - AROUND : 0;
  const part = (words: readonly string[]): string => {
    const middle = shortened(words.slice(from, words.length - behind).join(" "));
    return `“${from > 0 ? "… " : ""}${middle}${behind > 0 && !middle.endsWith("…") ? " …" : ""}”`;
  };
  return [part(a), part(b)];
}

const wordsIn = (text: string): string[] => text.trim().split(/\s+/);
