/**
 * sopan from end to end. Read this file first; the folders are its stages:
 *
 *   text -> syntax -> model -> rules -> layout -> emit
 *
 * Everything here is pure: texts come in through `LibraryFiles`, values go out. One file is open at a time.
 */
import { configured, type SeverityOf } from "./diagnostics/configured.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { sortFindings } from "./diagnostics/order.ts";
import { applySilences } from "./diagnostics/silence.ts";
import type { EmitContext, EmittedFile, Emitter, LibraryEntry } from "./emit/emitter.ts";
import type { Library } from "./library/survey.ts";
import { bindOrganisation } from "./model/bind-organisation.ts";
import { bindSop } from "./model/bind-sop.ts";
import type { Organisation } from "./model/organisation.ts";
import type { Sop } from "./model/types.ts";
import { checkSop } from "./rules/check.ts";
import { SourceFile } from "./source/source-file.ts";
import { type Parsed, parse } from "./syntax/parse.ts";

export { filesOf, type LibraryFiles, type ReadResult } from "./library/files.ts";
export { type Library, surveyLibrary } from "./library/survey.ts";

export interface CheckOptions {
  /** ISO date against which end dates are judged; without it they are not. */
  readonly today?: string;
  /** What the project's configuration makes of a finding's severity. */
  readonly severityOf?: SeverityOf;
}

/** One SOP, seen whole. `sop` is there whenever anything could be understood, also beside errors. */
export interface Checked {
  readonly path: string;
  /** Absent where the file could not be read. */
  readonly parsed?: Parsed;
  readonly sop?: Sop;
  /** Sorted, silenced, each once. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks one file of the library: text -> syntax -> model -> findings. Paths outside of the library are refused. */
export function checkFile(path: string, library: Library, options: CheckOptions = {}): Checked {
  const read = library.files.read(path);
  if ("problem" in read) return { path, diagnostics: [read.problem] };
  return checkText(path, read.text, library, options);
}

/** Checks a text in place of the file at `path`: what the editor or standard input holds. */
export function checkText(path: string, text: string, library: Library, options: CheckOptions = {}): Checked {
  const agency = library.agencies.get(path);
  const known = agency?.parsed.file.text === text ? agency : undefined;
  const parsed = known?.parsed ?? parse(new SourceFile(path, text));
  const found = [...(library.problems.get(path) ?? []), ...parsed.diagnostics];
  if (parsed.tree.agency && !parsed.tree.procedure) {
    found.push(...(known ?? bindOrganisation(parsed)).diagnostics);
    return { path, parsed, diagnostics: finish(parsed, found, options) };
  }
  const organisation = organisationOf(parsed, library);
  const organisations = [...library.organisations.keys()];
  const facts = { sops: library.sops };
  const bound = bindSop(parsed, { ...(organisation && { organisation }), organisations, library: facts });
  found.push(...bound.diagnostics);
  if (!bound.sop) return { path, parsed, diagnostics: finish(parsed, found, options) };
  found.push(...checkSop({ sop: bound.sop, tree: parsed.tree, organisation, library: facts }));
  return { path, parsed, sop: bound.sop, diagnostics: finish(parsed, found, options) };
}

/** The organisation that an SOP names, or the only one there is. */
function organisationOf(parsed: Parsed, library: Library): Organisation | undefined {
  const named = parsed.tree.procedure?.agency?.value;
  if (named?.kind === "name") return library.organisations.get(named.value);
  return library.organisations.size === 1 ? [...library.organisations.values()][0] : undefined;
}

function finish(parsed: Parsed, found: readonly Diagnostic[], options: CheckOptions): Diagnostic[] {
  return sortFindings(configured(applySilences(parsed, found, options.today), options.severityOf));
}

/** True where a page of it would mislead: an error says that the file does not say what its author meant. */
export function isBroken(checked: Checked): boolean {
  return checked.sop === undefined || checked.diagnostics.some((found) => found.severity === "error");
}

/** Files of one SOP from every emitter: model -> layout -> files. Paths are relative to the output folder. */
export function emitSop(sop: Sop, emitters: readonly Emitter[], context: EmitContext): EmittedFile[] {
  return emitters.flatMap((emitter) => emitter.emitSop?.(sop, context) ?? []);
}

/** Files of the library as a whole. `entries` in the order of the library's files. */
export function emitLibrary(
  entries: readonly LibraryEntry[],
  emitters: readonly Emitter[],
  context: EmitContext,
): EmittedFile[] {
  return emitters.flatMap((emitter) => emitter.emitLibrary?.(entries, context) ?? []);
}
