import type { Span } from "../source/span.ts";
import type * as Ast from "../syntax/ast.ts";
import type { Binder } from "./binder.ts";
import { procedureTitle } from "./procedures.ts";
import { fieldOf, textEntry } from "./texts.ts";
import { bindSection, bindTexts } from "./things.ts";
import type {
  Approval,
  Definition,
  Field,
  LegalBasis,
  Related,
  RelationKind,
  Section,
  Sop,
  TitledSection,
} from "./types.ts";

const relations: readonly string[] = ["terkait", "prasyarat", "lanjutan", "bagian-dari"] satisfies RelationKind[];

type HeadValue = Exclude<Ast.FieldLine["value"], Ast.Missing>;

function wordsOf(value: HeadValue): string {
  return value.kind === "date" ? value.iso : value.value;
}

export function unitField(binder: Binder, line: Ast.FieldLine | undefined): Sop["unit"] {
  return fieldOf(binder, line, (value: HeadValue) => {
    if (value.kind !== "name") return { name: wordsOf(value), title: wordsOf(value) };
    const units = binder.organisation?.units;
    const unit = units?.get(value.value);
    if (!unit) binder.unknown("unit", value, units?.keys() ?? []);
    const title = unit?.title ?? value.value;
    return { ...(unit && { id: unit.id }), name: line?.words?.value ?? title, title };
  });
}

/** The SOP's own letterhead, also where it cannot be read or is left out; else the organisation's. */
export function letterheadOf(binder: Binder, line: Ast.ListLine | undefined, span: Span): Section {
  const own = bindTexts(binder, line);
  if (own.state !== "absent") return own;
  const lines = binder.organisation?.letterhead ?? [];
  return {
    ...own,
    entries: lines.map((text) => ({ text, paragraphs: [text], notes: [], footnotes: [], span })),
  };
}

/** Who approves: an official, an office (a role) or words; what the line itself says of the person comes first. */
export function approvalField(binder: Binder, line: Ast.FieldLine | undefined): Field<Approval> {
  return fieldOf(binder, line, (value: HeadValue) => approval(binder, value, line?.person ?? {}));
}

function approval(binder: Binder, value: HeadValue, person: Ast.Person): Approval {
  const { organisation } = binder;
  const official = value.kind === "name" ? organisation?.officials.get(value.value) : undefined;
  const role = value.kind === "name" && !official ? organisation?.roles.get(value.value) : undefined;
  if (value.kind === "name" && !official && !role) {
    binder.unknown("official", value, [
      ...(organisation?.officials.keys() ?? []),
      ...(organisation?.roles.keys() ?? []),
    ]);
  }
  const office = official?.title ?? role?.title ?? wordsOf(value);
  const name = person.name?.value ?? official?.name;
  const rank = person.rank?.value ?? official?.rank;
  const nip = person.nip?.value ?? official?.nip;
  const roleId = official?.role ?? role?.id;
  return {
    office,
    ...(name !== undefined && { name }),
    ...(rank !== undefined && { rank }),
    ...(nip !== undefined && { nip }),
    ...(roleId !== undefined && { roleId }),
  };
}

export function legalBasis(binder: Binder, line: Ast.ListLine | undefined): Section<LegalBasis> {
  const known = binder.organisation?.regulations;
  const find = (name: Ast.Name) => {
    const regulation = known?.get(name.value);
    if (!regulation) binder.unknown("regulation", name, known?.keys() ?? []);
    return regulation;
  };
  return bindSection(line, (entry) => {
    const found = entry.names.map((name) => find(name));
    const meant = found[0]?.id ?? (entry.means && find(entry.means)?.id);
    const titles = entry.names.map((name, at) => found[at]?.title ?? name.value).join(" jo. ");
    return {
      ...textEntry(binder, entry.text?.value ?? titles, entry.paragraphs, entry.clauses, entry.span),
      ...(meant !== undefined && { regulation: meant }),
      amendedBy: found.slice(1).flatMap((regulation) => regulation?.id ?? []),
    };
  });
}

export function related(binder: Binder, line: Ast.ListLine | undefined): Section<Related> {
  const { sops } = binder.library;
  return bindSection(line, (entry) => {
    const [name] = entry.names;
    const facts = name && sops.get(name.value);
    if (name && !facts && !sops.has(name.value)) binder.unknown("sop", name, sops.keys());
    const text = entry.text?.value ?? (facts ? procedureTitle(facts.title) : (name?.value ?? ""));
    const kind = entry.type?.value ?? "terkait";
    return {
      ...textEntry(binder, text, entry.paragraphs, entry.clauses, entry.span),
      relation: relations.includes(kind) ? (kind as RelationKind) : "terkait",
      ...(facts && { sop: facts.id }),
    };
  });
}

export function definitions(binder: Binder, line: Ast.ListLine | undefined): Section<Definition> {
  return bindSection(line, (entry) => ({
    ...textEntry(binder, entry.definition?.value ?? "", entry.paragraphs, entry.clauses, entry.span),
    term: entry.text?.value ?? entry.names[0]?.value ?? "",
  }));
}

/** Lines of `bagian`. */
export function titledSections(binder: Binder, head: readonly Ast.Statement[]): TitledSection[] {
  return head.flatMap((line) =>
    line.kind === "list" && line.title ? [{ title: line.title.value, ...bindTexts(binder, line) }] : [],
  );
}
