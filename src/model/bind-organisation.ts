import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type * as Ast from "../syntax/ast.ts";
import type { Parsed } from "../syntax/parse.ts";
import { Binder } from "./binder.ts";
import { displayItems } from "./display.ts";
import { emptyLibrary } from "./facts.ts";
import { hoursOf } from "./hours.ts";
import type { Official, Organisation, Regulation, Role, Unit } from "./organisation.ts";
import { readCitation } from "./regulations.ts";

interface Declarations {
  readonly unit: ReadonlyMap<string, Ast.DeclarationLine>;
  readonly peran: ReadonlyMap<string, Ast.DeclarationLine>;
  readonly pejabat: ReadonlyMap<string, Ast.DeclarationLine>;
  readonly regulasi: ReadonlyMap<string, Ast.DeclarationLine>;
}

const called = {
  unit: { id: "unit", en: "unit" },
  peran: { id: "peran", en: "role" },
  pejabat: { id: "pejabat", en: "official" },
  regulasi: { id: "regulasi", en: "regulation" },
} as const;

/** Binds an organisation file: its names among each other. Without `instansi` there is no organisation. */
export function bindOrganisation(parsed: Parsed): { organisation?: Organisation; diagnostics: Diagnostic[] } {
  const { agency } = parsed.tree;
  const binder = new Binder(parsed.file.path, undefined, emptyLibrary);
  if (!agency) return { diagnostics: binder.diagnostics };
  const declared = declarations(binder, agency.details);
  const short = agency.line.short?.value;
  const numberPattern = fieldText(agency.details, "pola-nomor");
  const logo = fieldText(agency.details, "logo");
  const organisation: Organisation = {
    id: agency.line.name.value,
    path: parsed.file.path,
    name: agency.line.title.value,
    ...(short !== undefined && { short }),
    letterhead: listTexts(agency.details, "kop"),
    ...(logo !== undefined && { logo }),
    ...(numberPattern !== undefined && { numberPattern }),
    units: mapValues(declared.unit, (line) => unit(binder, line, declared)),
    roles: mapValues(declared.peran, (line) => role(binder, line, declared)),
    officials: mapValues(declared.pejabat, (line) => official(binder, line, declared)),
    regulations: mapValues(declared.regulasi, (line) => regulation(binder, line, declared)),
    hours: hoursOf(agency.details),
    display: displayItems(binder, agency.details),
  };
  return { organisation, diagnostics: binder.diagnostics };
}

function declarations(binder: Binder, details: readonly Ast.Statement[]): Declarations {
  const found = {
    unit: new Map<string, Ast.DeclarationLine>(),
    peran: new Map<string, Ast.DeclarationLine>(),
    pejabat: new Map<string, Ast.DeclarationLine>(),
    regulasi: new Map<string, Ast.DeclarationLine>(),
  };
  for (const line of details) {
    if (line.kind !== "declaration" || line.keyword === "instansi") continue;
    const before = found[line.keyword].get(line.name.value);
    if (before) binder.again(called[line.keyword], line.name, before.name.span);
    else found[line.keyword].set(line.name.value, line);
  }
  return found;
}

function mapValues<T>(
  lines: ReadonlyMap<string, Ast.DeclarationLine>,
  make: (line: Ast.DeclarationLine) => T,
): Map<string, T> {
  return new Map([...lines].map(([name, line]) => [name, make(line)]));
}

function field(details: readonly Ast.Statement[], keyword: Ast.FieldLine["keyword"]): Ast.FieldLine | undefined {
  return details.find((line): line is Ast.FieldLine => line.kind === "field" && line.keyword === keyword);
}
function fieldText(details: readonly Ast.Statement[], keyword: Ast.FieldLine["keyword"]): string | undefined {
  const value = field(details, keyword)?.value;
  return value?.kind === "text" ? value.value : undefined;
}
function lists(details: readonly Ast.Statement[], keyword: Ast.ListKeyword): Ast.Entry[] {
  return details.flatMap((line) => (line.kind === "list" && line.keyword === keyword ? line.entries : []));
}
function listTexts(details: readonly Ast.Statement[], keyword: Ast.ListKeyword): string[] {
  return lists(details, keyword).flatMap(({ text }) => (text ? [text.value] : []));
}

/** A name in a declaration's details, where it stands for something; else it is reported and left out. */
function reference(
  binder: Binder,
  line: Ast.DeclarationLine,
  keyword: Ast.FieldLine["keyword"],
  kind: "unit" | "role",
  known: ReadonlyMap<string, Ast.DeclarationLine>,
): string | undefined {
  const value = field(line.details, keyword)?.value;
  if (value?.kind !== "name") return undefined;
  if (known.has(value.value)) return value.value;
  binder.unknown(kind, value, known.keys(), (near) => known.get(near)?.name.span);
  return undefined;
}

function common(line: Ast.DeclarationLine) {
  const short = line.short?.value;
  const valid = line.details.find((one): one is Ast.ValidLine => one.kind === "valid");
  return {
    id: line.name.value,
    title: line.title.value,
    ...(short !== undefined && { short }),
    aliases: listTexts(line.details, "alias"),
    ...(valid?.from && { validFrom: valid.from.iso }),
    ...(valid?.until && { validUntil: valid.until.iso }),
    span: line.name.span,
  };
}

function unit(binder: Binder, line: Ast.DeclarationLine, { unit: units }: Declarations): Unit {
  const parent = reference(binder, line, "induk", "unit", units);
  return { ...common(line), ...(parent !== undefined && { parent }) };
}

function role(binder: Binder, line: Ast.DeclarationLine, declared: Declarations): Role {
  const superior = reference(binder, line, "atasan", "role", declared.peran);
  const memberOf = reference(binder, line, "unit", "unit", declared.unit);
  const successor = reference(binder, line, "pengganti", "role", declared.peran);
  return {
    ...common(line),
    ...(superior !== undefined && { superior }),
    ...(memberOf !== undefined && { unit: memberOf }),
    ...(successor !== undefined && { successor }),
    external: externalOf(line.outsider),
  };
}

function official(binder: Binder, line: Ast.DeclarationLine, { peran }: Declarations): Official {
  const holds = reference(binder, line, "menjabat", "role", peran);
  const { name, rank, nip } = line.person;
  return {
    ...common(line),
    ...(name && { name: name.value }),
    ...(rank && { rank: rank.value }),
    ...(nip && { nip: nip.value }),
    ...(holds !== undefined && { role: holds }),
  };
}

function regulation(binder: Binder, line: Ast.DeclarationLine, { regulasi }: Declarations): Regulation {
  const names = (keyword: "mencabut" | "mengubah") =>
    lists(line.details, keyword).flatMap((entry) =>
      entry.names.flatMap((name) => {
        if (regulasi.has(name.value)) return [name.value];
        binder.unknown("regulation", name, regulasi.keys(), (near) => regulasi.get(near)?.name.span);
        return [];
      }),
    );
  const enacted = field(line.details, "ditetapkan")?.value;
  return {
    ...common(line),
    ...readCitation(line.title.value),
    ...(enacted?.kind === "date" && { enacted: enacted.iso }),
    revokes: names("mencabut"),
    amends: names("mengubah"),
  };
}

/** Where an actor stands: in the agency, outside of it, or as a computer system. */
export function externalOf(word: Ast.Name | undefined): Role["external"] {
  if (word === undefined) return "inside";
  return word.value === "aplikasi" ? "application" : "outside";
}
