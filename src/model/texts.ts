import { cover, type Span } from "../source/span.ts";
import type * as Ast from "../syntax/ast.ts";
import type { Binder } from "./binder.ts";
import type { Field, Note, State, TextEntry } from "./types.ts";

/** Notes of a line's end: what was inferred, what is doubtful. */
export function notesOf(clauses: Ast.Clauses): Note[] {
  return clauses.provenance.map(({ kind, text, span }) => ({ kind, text: text.value, span }));
}

const states: Record<Ast.Missing["how"], State> = { unknown: "unknown", empty: "empty", dash: "dash" };
export function stateOf(missing: Ast.Missing): State {
  return states[missing.how];
}

export const absent = { state: "absent", notes: [] } as const;

/** A link as it may leave the compiler: http, https, mailto or relative. */
function safeAddress(address: string): boolean {
  const compact = [...address].filter((c) => c > " ").join("");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(compact)?.[1];
  return compact !== "" && (scheme === undefined || /^(https?|mailto)$/i.test(scheme));
}

/** Text for people, from its parts; footnotes and links are checked. */
export function textEntry(
  binder: Binder,
  text: string,
  paragraphs: readonly Ast.Text[],
  clauses: Ast.Clauses,
  span: Span,
): TextEntry {
  const link = clauses.link?.value;
  if (clauses.link && link !== undefined && !safeAddress(link)) binder.unsafeLink(clauses.link);
  const footnotes = clauses.footnotes.filter((name) => binder.knowsFootnote(name)).map(({ value }) => value);
  return {
    text,
    paragraphs: [text, ...paragraphs.map(({ value }) => value)],
    notes: notesOf(clauses),
    footnotes,
    ...(link !== undefined && safeAddress(link) && { link }),
    span: paragraphs.reduce<Span>((whole, one) => cover(whole, one.span), span),
  };
}

/** An entry of a plain list: its text, or the words that stand in its place. */
export function plainEntry(binder: Binder, entry: Ast.Entry): TextEntry {
  const text = entry.text?.value ?? [entry.type, ...entry.names].flatMap((name) => name?.value ?? []).join(" ");
  return textEntry(binder, text, entry.paragraphs, entry.clauses, entry.span);
}

/** A field of the head that holds a text or a date, or says why it does not. */
export function textField(line: Ast.FieldLine | undefined): Field<string> {
  if (line === undefined) return absent;
  const notes = notesOf(line.clauses);
  const { value } = line;
  if (value.kind === "missing") return { state: stateOf(value), notes, span: line.span };
  const text = value.kind === "date" ? value.iso : value.value;
  return { state: "known", value: text, notes, span: line.span };
}
