import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { plain } from "../../rules/words/plain.ts";
import { change } from "./change.ts";
import { words } from "./clauses.ts";
import type { Change, Place } from "./types.ts";
import type { Way } from "./ways.ts";

/** How the ways out of a row differ: outcomes that came, left, were renamed or lead elsewhere, then what follows. */
export function flowChanges(place: Place, old: readonly Way[], fresh: readonly Way[]): Change[] {
  const same = (x: Way, y: Way): boolean => sameWord(x, y) && sameTarget(x, y) && sameBounds(x, y);
  // A `ya` that goes on with the next row is what a plain step does anyway.
  const [a, b] = apart(
    ...apart(old, fresh, same),
    (x, y) =>
      x.isNext && y.isNext && (x.word ?? y.word) !== undefined && (x.word === undefined || y.word === undefined),
  );
  const worded = (ways: readonly Way[]) => ways.filter(({ word }) => word !== undefined);
  const differs = worded(a).length < a.length || worded(b).length < b.length;
  return [...outcomeChanges(place, worded(a), worded(b)), ...(differs ? nextChanges(place, old, fresh) : [])];
}

const sameWord = (a: Way, b: Way): boolean => a.from === b.from && plain(a.word ?? "") === plain(b.word ?? "");
const sameTarget = (a: Way, b: Way): boolean => a.target === b.target || (a.isNext && b.isNext);
const sameBounds = (a: Way, b: Way): boolean => a.limit === b.limit && a.share === b.share;

/** What is left of two lists when equal ones are taken out of both, one for one. A row has few ways. */
function apart(
  old: readonly Way[],
  fresh: readonly Way[],
  same: (a: Way, b: Way) => boolean,
  taken: (a: Way, b: Way) => void = () => undefined,
): [old: Way[], fresh: Way[]] {
  const rest = [...fresh];
  const left = old.filter((way) => {
    const at = rest.findIndex((other) => same(way, other));
    if (at < 0) return true;
    for (const other of rest.splice(at, 1)) taken(way, other);
    return false;
  });
  return [left, rest];
}

function outcomeChanges(place: Place, old: readonly Way[], fresh: readonly Way[]): Change[] {
  const changes: Change[] = [];
  const renamed: Change[] = [];
  const word = (way: Way): string => way.word ?? "";
  const [a, b] = apart(old, fresh, sameWord, (x, y) => {
    if (!sameTarget(x, y)) {
      const [old, now] = apartInWords([x], [y]);
      changes.push(change(place, "flow", "outcomeTarget", { word: word(y), old, new: now }));
    }
    if (!sameBounds(x, y)) {
      changes.push(change(place, "flow", "outcomeLimit", { word: word(y), old: bounds(x), new: bounds(y) }));
    }
  });
  const [gone, come] = apart(a, b, sameTarget, (x, y) => {
    renamed.push(change(place, "flow", "outcomeRenamed", { old: word(x), new: word(y) }));
    if (!sameBounds(x, y)) {
      renamed.push(change(place, "flow", "outcomeLimit", { word: word(y), old: bounds(x), new: bounds(y) }));
    }
  });
  return [
    ...changes,
    ...renamed,
    ...gone.map((way) => change(place, "flow", "outcomeRemoved", { word: word(way), old: way.text })),
    ...come.map((way) => change(place, "flow", "outcomeAdded", { word: word(way), new: way.text })),
  ];
}

/** How often at most, and how often as a rule. */
function bounds({ limit, share }: Way): Bilingual {
  const parts = [
    ...(limit === undefined ? [] : [say(words.atMost, { limit })]),
    ...(share === undefined ? [] : [say(words.share, { share: String(share).replace(".", ",") })]),
  ];
  return parts.length === 0 ? words.unlimited : listed(parts);
}

/** What follows without a word. Of a row whose ways all have words, on either side, its outcomes tell enough. */
function nextChanges(place: Place, old: readonly Way[], fresh: readonly Way[]): Change[] {
  const plainWays = (ways: readonly Way[]) => ways.filter(({ word }) => word === undefined);
  const [a, b] = [plainWays(old), plainWays(fresh)];
  if ((a.length === 0 && old.length > 0) || (b.length === 0 && fresh.length > 0)) return [];
  const [before, now] = apartInWords(a, b);
  return [change(place, "flow", "next", { old: before, new: now })];
}

/** Where ways lead; with the words of the steps, where their numbers are the same and the steps are not. */
function apartInWords(old: readonly Way[], fresh: readonly Way[]): readonly [old: Bilingual, fresh: Bilingual] {
  const told = (ways: readonly Way[], which: "text" | "titled"): Bilingual =>
    ways.length === 0
      ? words.nowhere
      : listed(ways.map((way) => (way.isNext && way.word === undefined ? words.toNext : way[which])));
  const [a, b] = [told(old, "text"), told(fresh, "text")];
  return a.id === b.id ? [told(old, "titled"), told(fresh, "titled")] : [a, b];
}

const listed = (texts: readonly Bilingual[]): Bilingual => ({
  id: texts.map(({ id }) => id).join(", "),
  en: texts.map(({ en }) => en).join(", "),
});
