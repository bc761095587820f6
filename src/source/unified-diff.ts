import { type LineChange, lineChanges } from "./line-changes.ts";

/** Lines shown around a change. */
const CONTEXT = 3;

/**
 * The change of a file as `diff -u` writes it, for `git apply` and `patch -p1`; empty where the texts are equal.
 * @param path relative to the folder in which it will be applied, with forward slashes
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const [a, b] = [linesOf(before), linesOf(after)];
  const hunks = together(lineChanges(a, b)).map((changes) => hunk(changes, a, b));
  return `--- ${named(`a/${path}`)}\n+++ ${named(`b/${path}`)}\n${hunks.join("")}`;
}

/** Lines with their line ends, so that a last line without one is another line. Only `\n` ends a line to `diff`. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/).filter((line) => line !== "");
}

/** Changes whose lines around them meet. */
function together(changes: readonly LineChange[]): LineChange[][] {
  const groups: LineChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.from[1];
    if (last && end !== undefined && change.from[0] - end <= 2 * CONTEXT) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

function hunk(changes: readonly LineChange[], a: readonly string[], b: readonly string[]): string {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return "";
  const above = Math.min(CONTEXT, first.from[0]);
  const below = Math.min(CONTEXT, a.length - last.from[1]);
  const ranges = [
    range(first.from[0] - above, last.from[1] + below),
    range(first.to[0] - above, last.to[1] + below),
  ] as const;
  let text = `@@ -${ranges[0]} +${ranges[1]} @@\n`;
  let at = first.from[0] - above;
  for (const { from, to } of changes) {
    text += marked(" ", a.slice(at, from[0])) + marked("-", a.slice(...from)) + marked("+", b.slice(...to));
    at = from[1];
  }
  return text + marked(" ", a.slice(at, last.from[1] + below));
}

/** Where a hunk begins and how long it is; one without a line begins behind the line above. */
function range(start: number, end: number): string {
  return `${end > start ? start + 1 : start},${end - start}`;
}

function marked(mark: string, lines: readonly string[]): string {
  return lines
    .map((line) => (line.endsWith("\n") ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`))
    .join("");
}

/** A name as git reads it back: in quotes with escapes where it holds a control character, a quote or a backslash. */
function named(path: string): string {
  if (!/[\u0000-\u001f\u007f"\\]/.test(path)) return path.includes(" ") ? `${path}\t` : path;
  const escaped = path.replace(/[\u0000-\u001f\u007f"\\]/g, (character) =>
    character === '"' || character === "\\"
      ? `\\${character}`
      : `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`,
  );
  return `"${escaped}"`;
}
