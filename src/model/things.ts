import type * as Ast from "../syntax/ast.ts";
import type { Binder } from "./binder.ts";
import { procedureOf } from "./procedures.ts";
import { notesOf, plainEntry, stateOf, textEntry } from "./texts.ts";
import type { Section, State, TextEntry, Thing } from "./types.ts";

/** The texts of named things, by name: what `kelengkapan konsep` prints. */
export type ThingNames = ReadonlyMap<string, Ast.Entry>;

/**
 * Collects the names that rows give to things. Outputs come first: where a requirement has the name of an output and a
 * text too, the paper prints the same thing in other words. Two outputs of one name and different texts are reported.
 */
export function thingNames(binder: Binder, lists: readonly Ast.ListLine[]): ThingNames {
  const found = new Map<string, Ast.Entry>();
  for (const keyword of ["output", "kelengkapan"]) {
    for (const entry of lists.flatMap((list) => (list.keyword === keyword ? list.entries : []))) {
      const [name] = entry.names;
      if (!name || !entry.text) continue;
      const before = found.get(name.value);
      if (!before) found.set(name.value, entry);
      else if (keyword === "output" && before.text?.value !== entry.text.value) {
        binder.again({ id: "dokumen", en: "thing" }, name, before.names[0]?.span ?? before.span);
      }
    }
  }
  return found;
}

/** Whether a list says something, or what stands in its place. */
function sectionState(line: Ast.ListLine): State {
  return line.missing ? stateOf(line.missing) : line.entries.length > 0 ? "known" : "absent";
}

/** A list with its entries bound one by one. */
export function bindSection<T extends TextEntry>(
  line: Ast.ListLine | undefined,
  bind: (entry: Ast.Entry) => T,
): Section<T> {
  if (!line) return { state: "absent", notes: [], entries: [] };
  return {
    state: sectionState(line),
    notes: line.missing ? notesOf(line.clauses) : [],
    entries: line.entries.map(bind),
    span: line.span,
  };
}

export function bindThings(binder: Binder, line: Ast.ListLine | undefined, names: ThingNames): Section<Thing> {
  return bindSection(line, (entry) => thingOf(binder, entry, names));
}

function thingOf(binder: Binder, entry: Ast.Entry, names: ThingNames): Thing {
  const [name] = entry.names;
  const named = name && names.get(name.value);
  if (name && !named) {
    binder.unknown("thing", name, names.keys(), (near) => names.get(near)?.names[0]?.span);
  }
  const text = entry.text?.value ?? named?.text?.value ?? name?.value ?? "";
  const base = textEntry(binder, text, entry.paragraphs, entry.clauses, entry.span);
  const { source } = entry;
  const made = source?.kind === "procedure" ? procedureOf(binder, source.procedure) : undefined;
  return {
    ...base,
    ...(name && { name: name.value }),
    ...(source?.kind === "outside" && { source: { kind: "outside" } }),
    ...(made?.sop !== undefined && {
      source: { kind: "sop", sop: made.sop, ...(made.label !== undefined && { label: made.label }) },
    }),
    ...(entry.when && { when: entry.when.value }),
  };
}

/** A list of plain texts. */
export function bindTexts(binder: Binder, line: Ast.ListLine | undefined): Section<TextEntry> {
  return bindSection(line, (entry) => plainEntry(binder, entry));
}
