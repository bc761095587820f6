import type * as Ast from "../syntax/ast.ts";
import type { Binder } from "./binder.ts";
import type { Call, ProcedureRef } from "./types.ts";

/** `SOP` before a title that does not say it itself. */
export function procedureTitle(title: string): string {
  return /^sop\b/i.test(title) ? title : `SOP ${title}`;
}

/** Another SOP, by name or in words. A name that the library does not have is reported and printed as it stands. */
export function procedureOf(binder: Binder, procedure: Ast.Reference | Ast.Text): ProcedureRef {
  if (procedure.kind === "text") return { text: procedure.value, span: procedure.span };
  const { name, label } = procedure;
  const { sops } = binder.library;
  const facts = sops.get(name.value);
  if (!facts) {
    if (!sops.has(name.value)) binder.unknown("sop", name, sops.keys());
    return { text: name.value, span: procedure.span };
  }
  const known = label === undefined || facts.labels.includes(label.value);
  if (!known) binder.unknown("label", label, facts.labels);
  return {
    text: procedureTitle(facts.title),
    sop: facts.id,
    ...(label && known && { label: label.value }),
    span: procedure.span,
  };
}

/** A line `melalui` or `lihat`. What `lihat` says in quotes is printed as it stands, as words beside a reference are. */
export function callOf(binder: Binder, { keyword, procedure, words, when }: Ast.CallLine): Call {
  const printed = words ?? (keyword === "lihat" && procedure.kind === "text" ? procedure : undefined);
  return {
    ...procedureOf(binder, procedure),
    ...(printed && { printed: printed.value }),
    ...(when && { when: when.value }),
  };
}
