import { safeLink } from "../source/links.ts";
import { cover, type Span } from "../source/span.ts";
import type * as Ast from "../syntax/ast.ts";
import type { Binder } from "./binder.ts";
import type { Field, Note, State, TextEntry } from "./types.ts";

/** Notes of a line's end: what was inferred, what is doubtful. */
export function notesOf(clauses: Ast.Clauses): Note[] {
  return clauses.provenance.map(({ kind, text, span }) => ({ kind, text: text.value, span }));
}

/** Footnotes that a line's end refers to; an unknown one is reported and left out. */
export function footnotesOf(binder: Binder, clauses: Ast.Clauses): string[] {
  return clauses.footnotes.filter((name) => binder.knowsFootnote(name)).map(({ value }) => value);
}

const states: Record<Ast.Missing["how"], State> = { unknown: "unknown", empty: "empty", dash: "dash" };
export function stateOf(missing: Ast.Missing): State {
  return states[missing.how];
}

export const absent = { state: "absent", notes: [] } as const;

/** Text for people, from its parts; footnotes and links are checked. */
export function textEntry(
  binder: Binder,
  text: string,
  paragraphs: readonly Ast.Text[],
  clauses: Ast.Clauses,
  span: Span,
): TextEntry {
  const link = clauses.link && safeLink(clauses.link.value);
  if (clauses.link && link === undefined) binder.unsafeLink(clauses.link);
  return {
    text,
    paragraphs: [text, ...paragraphs.map(({ value }) => value)],
    notes: notesOf(clauses),
    footnotes: footnotesOf(binder, clauses),
    ...(link !== undefined && { link }),
    span: paragraphs.reduce<Span>((whole, one) => cover(whole, one.span), span),
  };
}

/** An entry of a plain list: its text, or the words that stand in its place. */
export function plainEntry(binder: Binder, entry: Ast.Entry): TextEntry {
  const text = entry.text?.value ?? [entry.type, ...entry.names].flatMap((name) => name?.value ?? []).join(" ");
  return textEntry(binder, text, entry.paragraphs, entry.clauses, entry.span);
}

/** A field from its line: the value, or why there is none, with what is noted on it. */
export function fieldOf<V extends { readonly kind: string }, T>(
  binder: Binder,
  line: (Ast.Line & { readonly value: V | Ast.Missing }) | undefined,
  bind: (value: V) => T,
): Field<T> {
  if (line === undefined) return absent;
  const footnotes = footnotesOf(binder, line.clauses);
  const base = { notes: notesOf(line.clauses), span: line.span, ...(footnotes.length > 0 && { footnotes }) };
  if (isMissing(line.value)) return { state: stateOf(line.value), ...base };
  return { state: "known", value: bind(line.value), ...base };
}

function isMissing(value: { readonly kind: string }): value is Ast.Missing {
  return value.kind === "missing";
}

/** A field of the head that holds a text or a date, or says why it does not. */
export function textField(binder: Binder, line: Ast.FieldLine | undefined): Field<string> {
  return fieldOf(binder, line, (value: Ast.Name | Ast.Text | Ast.DateValue) =>
    value.kind === "date" ? value.iso : value.value,
  );
}
