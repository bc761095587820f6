import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type * as Ast from "../syntax/ast.ts";
import type { Parsed } from "../syntax/parse.ts";
import { Binder } from "./binder.ts";
import { bindCharts } from "./charts.ts";
import { displayItems } from "./display.ts";
import { type LibraryFacts, sopId } from "./facts.ts";
import { approvalField, definitions, legalBasis, letterheadOf, related, titledSections, unitField } from "./head.ts";
import type { Organisation } from "./organisation.ts";
import { totalsOf } from "./remarks.ts";
import { remarkNotes, timeField } from "./steps.ts";
import { notesOf, textField } from "./texts.ts";
import { bindTexts } from "./things.ts";
import type { Sop } from "./types.ts";

export interface BindContext {
  /** The organisation that the SOP belongs to, where it is known. */
  readonly organisation?: Organisation;
  /** Ids of all organisations of the project: what the line `instansi` may have meant. */
  readonly organisations?: readonly string[];
  readonly library: LibraryFacts;
}

/**
 * Binds an SOP: names to what they stand for, rows to a flow of symbols, times to minutes. What cannot be bound is
 * reported and left out; the rest stands. Without a line `sop` there is nothing to bind.
 */
export function bindSop(parsed: Parsed, context: BindContext): { sop?: Sop; diagnostics: Diagnostic[] } {
  const tree = parsed.tree.procedure;
  const { organisation } = context;
  const binder = new Binder(parsed.file.path, organisation, context.library);
  if (!tree) return { diagnostics: binder.diagnostics };
  const agencyName = tree.agency?.value;
  if (agencyName?.kind === "name" && !organisation) {
    binder.unknown("agency", agencyName, context.organisations ?? []);
    binder.agencyLost = true;
  }
  binder.footnotes = footnotesOf(binder, parsed.tree.statements);
  return { sop: bindProcedure(binder, parsed, tree), diagnostics: binder.diagnostics };
}

function footnotesOf(binder: Binder, statements: readonly Ast.Statement[]): ReadonlyMap<string, Ast.FootnoteLine> {
  const found = new Map<string, Ast.FootnoteLine>();
  for (const line of statements) {
    if (line.kind !== "footnote") continue;
    const before = found.get(line.name.value);
    if (before) binder.again({ id: "catatan kaki", en: "footnote" }, line.name, before.name.span);
    else found.set(line.name.value, line);
  }
  return found;
}

function bindProcedure(binder: Binder, parsed: Parsed, tree: Ast.ProcedureTree): Sop {
  const { organisation } = binder;
  const { head } = tree;
  const field = (keyword: Ast.FieldLine["keyword"]) =>
    head.find((line): line is Ast.FieldLine => line.kind === "field" && line.keyword === keyword);
  const list = (keyword: Ast.ListKeyword) =>
    head.find((line): line is Ast.ListLine => line.kind === "list" && line.keyword === keyword);
  const texts = (keyword: Ast.ListKeyword) => bindTexts(binder, list(keyword));
  const words = (keyword: Ast.ListKeyword) => texts(keyword).entries.map(({ text }) => text);
  const limitLine = head.find((line): line is Ast.TimeLine => line.kind === "time" && line.keyword === "batas");
  const limit = timeField(binder, limitLine).value;
  // What is noted on lines whose place in the model holds words alone.
  const unprinted = [...(limitLine ? [limitLine] : []), ...(list("jenis")?.entries ?? [])];
  const charts = bindCharts(binder, tree, [organisation?.display ?? [], displayItems(binder, head)]);
  return {
    id: sopId(parsed.file.path) ?? "sop",
    path: parsed.file.path,
    title: tree.line.title.value,
    titleNotes: notesOf(tree.line.clauses),
    number: textField(binder, field("nomor")),
    letterhead: letterheadOf(binder, list("kop"), tree.line.span),
    ...(organisation?.logo !== undefined && { logo: organisation.logo }),
    ...(organisation && {
      agency: {
        id: organisation.id,
        name: organisation.name,
        ...(organisation.short !== undefined && { short: organisation.short }),
      },
    }),
    unit: unitField(binder, field("unit")),
    dates: {
      created: textField(binder, field("dibuat")),
      revised: textField(binder, field("direvisi")),
      effective: textField(binder, field("efektif")),
    },
    approval: approvalField(binder, field("disahkan")),
    kinds: words("jenis"),
    ...(limit && { limit }),
    legalBasis: legalBasis(binder, list("dasar-hukum")),
    qualifications: texts("kualifikasi"),
    related: related(binder, list("keterkaitan")),
    equipment: texts("peralatan"),
    warnings: texts("peringatan"),
    records: texts("pencatatan"),
    purpose: texts("tujuan"),
    definitions: definitions(binder, list("definisi")),
    indicators: texts("indikator"),
    sections: titledSections(binder, head),
    footnotes: [...binder.footnotes].map(([id, { text }]) => ({ id, text: text.value })),
    sources: words("sumber"),
    notes: [...unprinted.flatMap(({ clauses }) => notesOf(clauses)), ...remarkNotes(head)],
    charts,
    totals: totalsOf(charts),
  };
}
