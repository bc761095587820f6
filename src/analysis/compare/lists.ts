import { wordsOf } from "../../emit/entries.ts";
import type { Definition, Related, Section, TextEntry, Thing } from "../../model/types.ts";
import { change } from "./change.ts";
import { quote } from "./excerpt.ts";
import { type Item, matchItems } from "./match.ts";
import { inOrder } from "./order.ts";
import type { PartName } from "./parts.ts";
import type { Change, Place } from "./types.ts";
import { missingWords, textChange } from "./values.ts";

/** An entry of a list: `text` tells which it is, `printed` all that the page or the file says of it. */
export interface Listed extends Item {
  readonly printed: string;
}

/** What left a list, what came to it, and what was worded otherwise, in this order. */
export function listChanges(place: Place, part: PartName, old: readonly Listed[], fresh: readonly Listed[]): Change[] {
  const matches = matchItems(old, fresh);
  const [kept, known] = [new Set(matches.map((one) => one.old)), new Map(matches.map((one) => [one.new, one.old]))];
  const removed = old.filter((_, at) => !kept.has(at));
  const reordered = inOrder(matches.map((one) => one.new)).size < matches.length;
  return [
    ...removed.map(({ printed }) => change(place, part, "removed", { old: quote(printed) }, { old: printed })),
    ...fresh.flatMap(({ printed }, at) => {
      const before = old[known.get(at) ?? -1];
      return before === undefined
        ? [change(place, part, "added", { new: quote(printed) }, { new: printed })]
        : textChange(place, part, before.printed, printed);
    }),
    ...(reordered ? [change(place, part, "reordered")] : []),
  ];
}

/** A list that may also be declared blank; that only matters while neither version has entries. */
export function sectionChanges<T extends TextEntry>(
  place: Place,
  part: PartName,
  old: Section<T>,
  fresh: Section<T>,
  listed: (entry: T) => Listed = listedText,
): Change[] {
  if (old.entries.length + fresh.entries.length > 0) {
    return listChanges(place, part, old.entries.map(listed), fresh.entries.map(listed));
  }
  if (old.state === fresh.state) return [];
  const values = { old: missingWords(old.state), new: missingWords(fresh.state) };
  return [change(place, part, "changed", values, { weight: "display" })];
}

/** What stands behind an entry's words: its address and its footnotes. */
function behind({ link, footnotes }: TextEntry): string {
  const notes = footnotes.map((id) => ` (catatan kaki ${id})`).join("");
  return `${link === undefined ? "" : ` <${link}>`}${notes}`;
}

export function listedText(entry: TextEntry): Listed {
  const text = wordsOf(entry);
  return { text, printed: text + behind(entry) };
}

export function listedRelated(entry: Related): Listed {
  const { text, printed } = listedText(entry);
  return { text, printed: `${entry.relation} ${printed}` };
}

export function listedDefinition(entry: Definition): Listed {
  const { text, printed } = listedText(entry);
  return { text: `${entry.term}: ${text}`, key: entry.term, printed: `${entry.term}: ${printed}` };
}

export function listedThing(entry: Thing): Listed {
  const { text, printed } = listedText(entry);
  const { source, when } = entry;
  const from =
    source === undefined ? "" : source.kind === "outside" ? " (dari luar)" : ` (dari sop ${procedure(source)})`;
  return { text, key: entry.name, printed: `${printed}${from}${when === undefined ? "" : ` (bila ${when})`}` };
}

const procedure = ({ sop, label }: { readonly sop: string; readonly label?: string }): string =>
  label === undefined ? sop : `${sop}.${label}`;

/** A list of plain texts. */
export const listedTexts = (texts: readonly string[]): Listed[] => texts.map((text) => ({ text, printed: text }));
