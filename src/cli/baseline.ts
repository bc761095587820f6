import type { KnownFinding } from "../diagnostics/baseline/baseline.ts";
import { baselineText, compareWithBaseline, knownFindings, mayBeKnown } from "../diagnostics/baseline/baseline.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { SourceFile } from "../source/source-file.ts";
import { Failure } from "./failure.ts";
import { BrokenConfig, type Project } from "./project.ts";
import type { Session, Subject } from "./session.ts";

export const usualBaseline = "sopan.baseline.json";

/** The baseline of one run: its file, and how the author names it. */
export interface BaselinePlace {
  /** Absolute, and as findings show it. */
  readonly absolute: string;
  readonly path: string;
  /** As it was written behind `--baseline`; undefined where the configuration names it. */
  readonly option: string | undefined;
}

/** The file that the command line names, or else the configuration; undefined without either. */
export function baselinePlace(
  { host }: Session,
  { root, config }: Project,
  option?: string,
): BaselinePlace | undefined {
  const named = option ?? config.baseline;
  if (named === undefined) return undefined;
  const absolute = option === undefined ? host.resolve(root, named) : host.resolve(named);
  return { absolute, path: host.relative(root, absolute), option };
}

export interface Judged extends Subject {
  readonly findings: readonly Diagnostic[];
  /** How many were passed over. */
  readonly hidden: number;
}

/**
 * Leaves out what the baseline knows, and adds a finding for each entry that must leave it.
 * @param whole whether every file could be read to its end: else what is gone may only be out of sight
 * @throws BrokenConfig where the file cannot be read as a baseline
 */
export async function withoutKnown(
  session: Session,
  project: Project,
  found: readonly Diagnostic[],
  place: BaselinePlace,
  whole: boolean,
): Promise<Judged> {
  const { file, entries, staleFindings } = await open(session, project, place);
  const { fresh, gone } = compareWithBaseline(found, project.sources, entries);
  const mine = reach(session, project);
  const stale = whole ? staleFindings(gone.filter(mine), file, place.option) : [];
  const sources = { get: (path: string) => (path === place.path ? file : project.sources.get(path)) };
  return {
    findings: [...fresh, ...stale],
    hidden: found.length - fresh.length,
    sources,
    root: project.root,
    checked: project.targets,
    fresh: true,
  };
}

/** Which entries a run can judge: of files that it checks or that are gone; in a check of the whole library all. */
function reach({ host }: Session, { targets, whole, locate }: Project): (entry: KnownFinding) => boolean {
  const judged = new Map(targets.map((path) => [path, true]));
  return ({ path }) => {
    const mine = whole || (judged.get(path) ?? host.stat(locate(path)) === undefined);
    judged.set(path, mine);
    return mine;
  };
}

/**
 * Makes sure of a baseline before anything is written.
 * @throws Failure where there is none, unless it is to be made
 * @throws BrokenConfig where the file cannot be read as a baseline
 */
export async function demandBaseline(
  session: Session,
  project: Project,
  place: BaselinePlace,
  mayBeMade: boolean,
): Promise<void> {
  const info = session.host.stat(place.absolute);
  if (info === undefined) {
    if (!mayBeMade) throw noBaseline(place);
  } else if (info.kind === "directory" || /\.sop$/i.test(place.path)) {
    // Told apart from a broken baseline, whose author is told that it may be deleted.
    throw new Failure(
      { id: `\`${place.path}\` bukan berkas catatan temuan lama`, en: `\`${place.path}\` is no baseline` },
      { id: `sebut berkas lain, misalnya ${usualBaseline}`, en: `name another file, for instance ${usualBaseline}` },
    );
  } else await open(session, project, place);
}

/** Writes the findings of this run in place of those that the file had of the same SOPs. */
export async function updateBaseline(
  session: Session,
  project: Project,
  found: readonly Diagnostic[],
  place: BaselinePlace,
): Promise<void> {
  const { host } = session;
  const there = host.stat(place.absolute) !== undefined;
  const others = project.whole || !there ? [] : (await open(session, project, place)).entries;
  const mine = reach(session, project);
  const entries = knownFindings(found, project.sources);
  const text = baselineText([...others.filter((entry) => !mine(entry)), ...entries]);
  if (!there || new TextDecoder().decode(host.readFile(place.absolute)) !== text) {
    host.writeFile(place.absolute, text);
  }
  const count = entries.length;
  session.tell({
    id: `${count} temuan dicatat di ${place.path}`,
    en: `${count} findings are recorded in ${place.path}`,
  });
}

/** What no baseline takes, and keeps one from being written. */
export function unfit(found: readonly Diagnostic[]): Diagnostic[] {
  return found.filter((each) => !mayBeKnown(each) && each.severity === "error");
}

async function open({ host }: Session, { root }: Project, { absolute, path }: BaselinePlace) {
  const { readBaseline, staleFindings } = await import("../diagnostics/baseline/read.ts");
  // Not as SOPs are read: a large library may have more findings than an SOP may have letters.
  const file = new SourceFile(path, new TextDecoder("utf-8", { ignoreBOM: true }).decode(host.readFile(absolute)));
  const read = readBaseline(file);
  if ("problem" in read) throw new BrokenConfig([read.problem], { sources: new Map([[path, file]]), root });
  return { file, entries: read.findings, staleFindings };
}

function noBaseline({ path, option }: BaselinePlace): Failure {
  const order = `sopan lint${option === undefined ? "" : ` --baseline ${option}`} --update-baseline`;
  return new Failure(
    { id: `tidak ada catatan temuan lama \`${path}\``, en: `there is no baseline \`${path}\`` },
    { id: `buat dengan: ${order}`, en: `make it: ${order}` },
  );
}
