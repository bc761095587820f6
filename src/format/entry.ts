import type { Clauses, Entry, Person } from "../syntax/ast.ts";
import { numberText } from "../syntax/values.ts";
import { printNameOrText, printReference, printText } from "./values.ts";

/** What opens a part that says something of its own about the line: set off by two spaces. */
const GAP = "  ";

/** One thing of a list without its paragraphs; its parts in the order in which they are read aloud, then its clauses. */
export function printEntry(entry: Entry): string {
  const parts: string[] = [];
  if (entry.type) parts.push(entry.type.value);
  if (entry.names.length > 0) parts.push(entry.names.map((name) => name.value).join(" jo "));
  if (entry.text) parts.push(printText(entry.text));
  if (entry.definition) parts.push(`adalah ${printText(entry.definition)}`);
  if (entry.source?.kind === "outside") parts.push("dari luar");
  if (entry.source?.kind === "procedure") parts.push(`dari sop ${printReference(entry.source.procedure)}`);
  if (entry.when) parts.push(`bila ${printNameOrText(entry.when)}`);
  if (entry.means) parts.push(`maksud ${entry.means.value}`);
  if (entry.role) parts.push(`peran ${entry.role.value}`);
  if (entry.outsider) parts.push(entry.outsider.value);
  return parts.join(" ") + printClauses(entry.clauses);
}

/**
 * The clauses of a line with the space before them, in one order: footnote marks, which are printed at the text they
 * follow, then limit, share, remarks on where the fact comes from, these as the author ordered them, and the link.
 */
export function printClauses(clauses: Clauses): string {
  const marks = clauses.footnotes.map((name) => ` *${name.value}`).join("");
  const parts: string[] = [];
  if (clauses.limit) parts.push(`maks ${numberText(clauses.limit.count)} kali`);
  if (clauses.share) parts.push(`kira-kira ${numberText(clauses.share.percent)}%`);
  for (const { kind, text } of clauses.provenance) {
    parts.push(`${kind === "doubtful" ? "ragu" : "disimpulkan"} ${printText(text)}`);
  }
  // Last: right behind a bare word of a list, `tautan` would be read as that list's name.
  if (clauses.link) parts.push(`tautan ${printText(clauses.link)}`);
  return marks + parts.map((part) => GAP + part).join("");
}

/** Name, rank and number of an official, as the form orders them, with the space before them. */
export function printPerson(person: Person): string {
  const parts: string[] = [];
  if (person.name) parts.push(`nama ${printText(person.name)}`);
  if (person.rank) parts.push(`pangkat ${printText(person.rank)}`);
  if (person.nip) parts.push(`nip ${printText(person.nip)}`);
  return parts.map((part) => GAP + part).join("");
}
