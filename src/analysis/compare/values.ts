import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Duration, Field, State } from "../../model/types.ts";
import { plain } from "../../rules/words/plain.ts";
import { asWritten, change } from "./change.ts";
import { words } from "./clauses.ts";
import { quoteBoth } from "./excerpt.ts";
import type { PartName } from "./parts.ts";
import type { Change, Place } from "./types.ts";

const missing: Readonly<Record<State, Bilingual>> = {
  known: words.absent,
  absent: words.absent,
  unknown: words.unknown,
  empty: words.empty,
  dash: words.dash,
};

/** What stands in place of a value: `belum ada`, `kosong`, `-`, or that the file says nothing. */
export const missingWords = (state: State): Bilingual => missing[state];

/** A time as it is printed, with the words behind it. */
export const durationText = ({ text, remark }: Duration): string => (remark === undefined ? text : `${text} ${remark}`);

/** A field that may stand empty in either version; `text` is what is compared and told. */
export function fieldChange<T>(
  place: Place,
  part: PartName,
  old: Field<T>,
  fresh: Field<T>,
  text: (value: T) => string,
): Change[] {
  const [a, b] = [said(old, text), said(fresh, text)];
  if (a === b && (a !== undefined || old.state === fresh.state)) return [];
  const values = {
    old: a === undefined ? missingWords(old.state) : asWritten(a),
    new: b === undefined ? missingWords(fresh.state) : asWritten(b),
  };
  const texts = { old: a, new: b, ...(a === undefined && b === undefined && { weight: "display" as const }) };
  return [change(place, part, "changed", values, texts)];
}

const said = <T>({ value }: Field<T>, text: (value: T) => string): string | undefined =>
  value === undefined ? undefined : text(value);

/** A value that may not be there at all, told as it stands. */
export function valueChange(
  place: Place,
  part: PartName,
  old: string | undefined,
  fresh: string | undefined,
): Change[] {
  if (old === fresh) return [];
  const told = (text: string | undefined): Bilingual => (text === undefined ? words.absent : asWritten(text));
  return [change(place, part, "changed", { old: told(old), new: told(fresh) }, { old, new: fresh })];
}

/** Words of an author that became others: quoted, and told apart from a mere change of spelling. */
export function textChange(place: Place, part: PartName, old: string, fresh: string): Change[] {
  if (old === fresh) return [];
  const kind = plain(old) === plain(fresh) ? "respelled" : "changed";
  const [a, b] = quoteBoth(old, fresh);
  return [change(place, part, kind, { old: a, new: b }, { old, new: fresh })];
}
