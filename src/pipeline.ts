/**
 * sopan from end to end. Read this file first; the folders are its stages:
 *
 *   text -> syntax -> model -> rules -> layout -> emit
 *
 * Everything here is pure: texts come in through `LibraryFiles`, values go out. One file is open at a time.
 */

import { compareFindings } from "./analysis/compare/findings.ts";
import { calledTimes } from "./analysis/time/called-times.ts";
import type { CalledTimes } from "./analysis/time/types.ts";
import { configured, type SeverityOf } from "./diagnostics/configured.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { gather } from "./diagnostics/gather.ts";
import { sortFindings } from "./diagnostics/order.ts";
import { applySilences } from "./diagnostics/silence.ts";
import { type FileSilences, silencesOf } from "./diagnostics/silence-scopes.ts";
import type { EmitContext, EmittedFile, Emitter, LibraryEntry } from "./emit/emitter.ts";
import type { Library } from "./library/survey.ts";
import { bindOrganisation } from "./model/bind-organisation.ts";
import { bindSop } from "./model/bind-sop.ts";
import { gatheredNames } from "./model/findings/names.ts";
import { type Organisation, usualHours, type WorkingHours } from "./model/organisation.ts";
import type { Sop } from "./model/types.ts";
import { checkSop, checkTogether, type KeptFacts, keep, libraryCodes } from "./rules/check.ts";
import { SourceFile } from "./source/source-file.ts";
import { type Parsed, parse } from "./syntax/parse.ts";

export { filesOf, type LibraryFiles, type ReadResult } from "./library/files.ts";
export { type Library, surveyLibrary } from "./library/survey.ts";

export interface CheckOptions {
  /** ISO date against which dates and silences' ends are judged; without it they are not. */
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
  /** What one file alone tells: sorted, silenced, each once. */
  readonly diagnostics: readonly Diagnostic[];
  /** What `checkLibrary` needs of it; it holds no part of the tree or the model. */
  readonly kept?: KeptFile;
}

/** What is kept of a checked file until the whole library is known. */
export interface KeptFile {
  readonly silences: FileSilences;
  /** Findings before silences and configuration. */
  readonly found: readonly Diagnostic[];
  readonly facts?: KeptFacts;
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
  const parsed = known?.parsed ?? library.takeParsed(path, text) ?? parse(new SourceFile(path, text));
  const found = [...(library.problems.get(path) ?? []), ...parsed.diagnostics];
  if (parsed.tree.agency && !parsed.tree.procedure) {
    found.push(...(known ?? bindOrganisation(parsed)).diagnostics);
    return alone(parsed, found, options);
  }
  const { organisation, facts, bound } = bindIn(parsed, library);
  found.push(...bound.diagnostics);
  const { sop } = bound;
  if (!sop) return alone(parsed, found, options);
  const { today } = options;
  const called = calledIn(library);
  const subject = {
    sop,
    tree: parsed.tree,
    organisation,
    library: facts,
    called,
    ...(today !== undefined && { today }),
  };
  found.push(...checkSop(subject));
  return { ...alone(parsed, found, options, keep(subject)), sop };
}

/** One SOP bound and not judged. */
export interface Bound {
  readonly sop?: Sop;
  /** An error says that it does not say what its author meant. */
  readonly broken: boolean;
  /** What a day of work counts in its durations. */
  readonly hours?: WorkingHours;
  readonly silences?: FileSilences;
}

/** Text -> syntax -> model, and no findings but whether there are errors: what comparisons of versions read. */
export function bindFile(path: string, library: Library): Bound {
  const read = library.files.read(path);
  if ("problem" in read) return { broken: true };
  const parsed = parse(new SourceFile(path, read.text));
  const { organisation, bound } = bindIn(parsed, library);
  const broken = [...parsed.diagnostics, ...bound.diagnostics].some(({ severity }) => severity === "error");
  const hours = organisation?.hours ?? usualHours;
  return { ...(bound.sop && { sop: bound.sop }), broken, hours, silences: silencesOf(parsed) };
}

function bindIn(parsed: Parsed, library: Library) {
  const organisation = organisationOf(parsed, library);
  const organisations = [...library.organisations.keys()];
  const facts = { sops: library.sops };
  const bound = bindSop(parsed, { ...(organisation && { organisation }), organisations, library: facts });
  return { organisation, facts, bound };
}

const timesByLibrary = new WeakMap<Library, CalledTimes>();

/** Times of the library's SOPs for those that call them: an SOP is opened when its times are first asked for. */
export function calledIn(library: Library): CalledTimes {
  const known = timesByLibrary.get(library);
  if (known) return known;
  const made = calledTimes((id) => {
    const path = library.sops.get(id)?.path;
    const read = path === undefined ? undefined : library.files.read(path);
    if (path === undefined || read === undefined || "problem" in read) return undefined;
    const { organisation, bound } = bindIn(parse(new SourceFile(path, read.text)), library);
    return bound.sop && { sop: bound.sop, hours: organisation?.hours };
  });
  timesByLibrary.set(library, made);
  return made;
}

/** What only a comparison with an earlier version finds: one version does not tell whether its silence is used. */
const comparedCodes = compareFindings.map(({ code }) => code);

/** A file by itself: of a silence for a rule of the library nobody knows yet whether it is used. */
function alone(parsed: Parsed, found: readonly Diagnostic[], options: CheckOptions, facts?: KeptFacts): Checked {
  const silences = silencesOf(parsed);
  const diagnostics = finish(silences, found, options, [...libraryCodes, ...comparedCodes]);
  return { path: parsed.file.path, parsed, diagnostics, kept: { silences, found, ...(facts && { facts }) } };
}

/**
 * All that is to be said of the files of a library: what each tells alone, and what shows only when they are seen
 * together. `checks` in the order of the library's files.
 */
export function checkLibrary(
  checks: readonly Pick<Checked, "path" | "diagnostics" | "kept">[],
  library: Library,
  options: CheckOptions = {},
): Diagnostic[] {
  const facts = checks.flatMap(({ kept }) => kept?.facts ?? []);
  const together = checkTogether(facts, library.organisations);
  return checks.flatMap(({ path, diagnostics, kept }) =>
    kept ? finish(kept.silences, [...kept.found, ...(together.get(path) ?? [])], options, comparedCodes) : diagnostics,
  );
}

/** The organisation that an SOP names, or the only one there is. */
function organisationOf(parsed: Parsed, library: Library): Organisation | undefined {
  const named = parsed.tree.procedure?.agency?.value;
  if (named?.kind === "name") return library.organisations.get(named.value);
  return library.organisations.size === 1 ? [...library.organisations.values()][0] : undefined;
}

function finish(
  silences: FileSilences,
  found: readonly Diagnostic[],
  { today, severityOf }: CheckOptions,
  pending: readonly string[] = [],
): Diagnostic[] {
  return gather(sortFindings(configured(applySilences(silences, found, today, pending), severityOf)), gatheredNames);
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
