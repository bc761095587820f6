import { configured } from "../../diagnostics/configured.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { sortFindings } from "../../diagnostics/order.ts";
import type { DrawingMemory } from "../../emit/drawing-memory.ts";
import type { LibraryEntry } from "../../emit/emitter.ts";
import { summarise } from "../../emit/summarise.ts";
import {
  type Checked,
  checkFile,
  checkLibrary,
  emitLibrary,
  emitSop,
  isBroken,
  surveyLibrary,
} from "../../pipeline.ts";
import type { EmitterName } from "../emitter-names.ts";
import { newContext, pickEmitters } from "../emitters.ts";
import { type Exit, exit } from "../exit.ts";
import { logoProblems } from "../logos.ts";
import { OutFolder, type Written } from "../out-folder.ts";
import { Progress } from "../progress.ts";
import { openProject, type Project } from "../project.ts";
import type { Session } from "../session.ts";

export interface BuildOptions {
  readonly out?: string;
  readonly format: readonly EmitterName[];
  /** False with `--no-marks`; undefined where the command line says nothing. */
  readonly marks?: boolean;
  /** Whether warnings count as errors. */
  readonly strict?: boolean;
  readonly today?: string;
  readonly stdinPath?: string;
  /** Drawings of an earlier build, where one follows the other. */
  readonly memory?: DrawingMemory;
}

export interface Built {
  readonly findings: readonly Diagnostic[];
  /** SOPs whose pages were made, and files that were not as they must be. */
  readonly sops: number;
  readonly broken: number;
  readonly files: Written;
}

/** `sopan build`: the site of a library. A broken file is reported and keeps no other from being built. */
export async function build(session: Session, paths: readonly string[], options: BuildOptions): Promise<Exit> {
  const { host, common } = session;
  const { out, stdinPath } = options;
  const project = await openProject(host, { paths, config: common.config, out, stdinPath });
  session.speak(project.config.language);
  const built = await buildSite(session, project, options);
  const failing = await tellBuilt(session, project, built, options.strict);
  return failing ? exit.findings : exit.clean;
}

/** Checks and emits one SOP after the other; the output folder changes only when all have gone through. */
export async function buildSite(session: Session, project: Project, options: BuildOptions): Promise<Built> {
  const { host } = session;
  const emitters = await pickEmitters(options.format);
  const library = surveyLibrary(project.files);
  const { root, config, targets } = project;
  const marks = options.marks ?? config.marks ?? true;
  const { format: formats, memory } = options;
  const settings = { root, config, marks, library, targets, formats, ...(memory && { memory }) };
  const context = await newContext(host, settings);
  // What is built is the same on every day: nothing is judged by the clock, only by a date that is given.
  const { today } = options;
  const check = { severityOf: project.severityOf, ...(today !== undefined && { today }) };
  const folder = new OutFolder(host, project.out);
  const checks = new Map<string, Told>();
  const entries: LibraryEntry[] = [];
  const progress = new Progress(session, targets.length);
  let broken = 0;
  try {
    for (const [i, path] of targets.entries()) {
      progress.at(i, path);
      const checked = checkFile(path, library, check);
      checks.set(path, told(checked));
      if (checked.sop !== undefined && !isBroken(checked)) {
        for (const file of emitSop(checked.sop, emitters, context)) folder.put(file);
        entries.push(summarise(checked.sop, context.organisationOf(checked.sop), context.called));
      } else if (checked.diagnostics.some(({ severity }) => severity === "error")) {
        broken++;
      }
    }
    for (const file of emitLibrary(entries, emitters, context)) folder.put(file);
    const files = folder.commit(project.whole && options.format.length === 3);
    // What shows only when the SOPs are seen together needs them all; of a few of them it is asked where it can fail.
    const others = project.whole || options.strict !== true ? [] : library.files.paths;
    for (const path of others) if (!checks.has(path)) checks.set(path, told(checkFile(path, library, check)));
    const complete = library.files.paths.every((path) => checks.has(path));
    const found = complete
      ? checkLibrary(
          [...new Set([...library.files.paths, ...targets])].flatMap((path) => checks.get(path) ?? []),
          library,
          check,
        )
      : [...checks.values()].flatMap(({ diagnostics }) => diagnostics);
    const asked = new Set(targets);
    const logos = configured(logoProblems(host, root, library), project.severityOf);
    const findings = [...project.problems, ...[...found, ...logos].filter(({ path }) => asked.has(path))];
    return { findings: sortFindings(findings), sops: entries.length, broken, files };
  } catch (thrown) {
    folder.discard();
    throw thrown;
  } finally {
    progress.end();
  }
}

type Told = Pick<Checked, "path" | "diagnostics" | "kept">;

/** What is kept of a file until the library has been seen: not its tree, not its model. */
const told = ({ path, diagnostics, kept }: Checked): Told => ({ path, diagnostics, ...(kept && { kept }) });

/**
 * Tells what kept files from being built, in full, and how much there is; what else there is to say of the SOPs is the
 * affair of `sopan lint`. True where something failed; with `strict` a warning fails too.
 */
export async function tellBuilt(session: Session, project: Project, built: Built, strict = false): Promise<boolean> {
  const { findings, sops, broken, files } = built;
  const failing = findings.filter(({ severity }) => severity === "error" || (strict && severity === "warning"));
  const warnings = strict ? 0 : findings.filter(({ severity }) => severity === "warning").length;
  if (failing.length > 0) await session.report(failing, project);
  const out = session.host.relative(session.host.cwd, project.out) || ".";
  const without = {
    id: broken === 0 ? "" : `, ${broken} berkas bermasalah dilewati`,
    en: broken === 0 ? "" : `, ${broken} broken files left out`,
  };
  session.tell({
    id: `${sops} SOP di ${out}: ${files.written} berkas ditulis, ${files.unchanged} tetap${without.id}`,
    en: `${sops} SOPs in ${out}: ${files.written} files written, ${files.unchanged} unchanged${without.en}`,
  });
  if (warnings > 0) {
    session.tell({
      id: `${warnings} peringatan: jalankan \`sopan lint\` untuk membacanya`,
      en: `${warnings} warnings: run \`sopan lint\` to read them`,
    });
  }
  return failing.length > 0;
}
