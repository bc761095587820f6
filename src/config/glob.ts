/**
 * True where a path with forward slashes fits a pattern: `*` any letters but `/`, `?` one of them, `**` any folders.
 * A pattern without wildcards also fits everything below it.
 */
export function matches(pattern: string, path: string): boolean {
  const clean = pattern.replace(/^\.\//, "").replace(/\/+$/, "");
  return fits(clean.split("/"), path.split("/"), !/[*?]/.test(clean));
}

/** Follows both from the left; at `**` it remembers where to try again, so the time stays a product of the lengths. */
function fits(pattern: readonly string[], path: readonly string[], below: boolean): boolean {
  let [p, s, star, from] = [0, 0, -1, 0];
  while (s < path.length) {
    const part = pattern[p];
    if (part === "**") {
      star = p++;
      from = s;
    } else if (part !== undefined && fitsName(part, path[s] ?? "")) {
      p++;
      s++;
    } else if (part === undefined && below) {
      return true;
    } else if (star >= 0) {
      p = star + 1;
      s = ++from;
    } else {
      return false;
    }
  }
  return pattern.slice(p).every((part) => part === "**");
}

/** The same for the letters of one name. */
function fitsName(pattern: string, name: string): boolean {
  let [p, s, star, from] = [0, 0, -1, 0];
  while (s < name.length) {
    if (pattern[p] === "*") {
      star = p++;
      from = s;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === name[s])) {
      p++;
      s++;
    } else if (star >= 0) {
      p = star + 1;
      s = ++from;
    } else {
      return false;
    }
  }
  return /^\**$/.test(pattern.slice(p));
}
