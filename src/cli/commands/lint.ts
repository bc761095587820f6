import type { Preset } from "../../diagnostics/define.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { applyFixes, safeFixes } from "../../diagnostics/fixes.ts";
import { sortFindings } from "../../diagnostics/order.ts";
import {
  type Checked,
  type CheckOptions,
  checkFile,
  checkLibrary,
  checkText,
  type Library,
  surveyLibrary,
} from "../../pipeline.ts";
import { type Exit, exit } from "../exit.ts";
import { Progress } from "../progress.ts";
import { openProject, type Project } from "../project.ts";
import type { ReportFormat, Session } from "../session.ts";

export interface LintOptions {
  readonly format: ReportFormat;
  readonly fix?: boolean;
  readonly maxWarnings: number;
  /** Choice of rules, in place of the configuration's. */
  readonly preset?: Preset;
  /** ISO date that stands for today. */
  readonly today?: string;
  readonly stdinPath?: string;
}

/** A fix can uncover another; more rounds than this means that two undo each other. */
const rounds = 10;

/** `sopan lint`: checks, and writes nothing unless asked to mend. */
export async function lint(session: Session, paths: readonly string[], options: LintOptions): Promise<Exit> {
  const { host, common } = session;
  const { stdinPath, preset } = options;
  session.format = options.format;
  session.findingsTo = host.stdout;
  const project = await openProject(host, { paths, config: common.config, stdinPath, preset });
  session.speak(project.config.language);
  const check: CheckOptions = {
    today: options.today ?? host.today(),
    severityOf: project.severityOf,
  };
  if (options.fix === true) {
    const text = mend(session, project, paths, check);
    if (text !== undefined) return text;
  }
  const found = sortFindings([...project.problems, ...checkAll(session, project, check)]);
  await session.report(found, project.sources);
  if (found.length === 0 && options.format === "pretty") {
    const count = project.targets.length;
    session.tell({ id: `${count} berkas diperiksa, tidak ada temuan`, en: `${count} files checked, nothing found` });
  }
  return verdict(found, options.maxWarnings);
}

function checkAll(session: Session, project: Project, check: CheckOptions): Diagnostic[] {
  const library = surveyLibrary(project.files);
  const progress = new Progress(session, library.files.paths.length);
  const targets = new Set(project.targets);
  // What is found in one file may depend on all others; what is shown is what was asked for.
  const paths = [...new Set([...library.files.paths, ...project.targets])];
  const checks = paths.map((path, i): Pick<Checked, "path" | "diagnostics" | "kept"> => {
    progress.at(i, path);
    const { diagnostics, kept } = checkFile(path, library, check);
    return { path, diagnostics, ...(kept && { kept }) };
  });
  progress.end();
  return checkLibrary(checks, library, check).filter((found) => targets.has(found.path));
}

/** Errors fail, and more warnings than allowed; hints never do. */
function verdict(found: readonly Diagnostic[], maxWarnings: number): Exit {
  if (found.some((each) => each.severity === "error")) return exit.findings;
  const warnings = found.filter((each) => each.severity === "warning").length;
  return warnings > maxWarnings ? exit.findings : exit.clean;
}

/** Applies safe fixes to the files; text from standard input goes to standard output, and that ends the command. */
function mend(session: Session, project: Project, paths: readonly string[], check: CheckOptions): Exit | undefined {
  const library = surveyLibrary(project.files);
  const fromInput = paths.includes("-");
  let mended = 0;
  for (const path of project.targets) {
    const read = project.files.read(path);
    if ("problem" in read) continue;
    const text = mendText(path, read.text, library, check);
    if (fromInput) session.host.stdout.write(text);
    else if (text !== read.text) {
      session.host.writeFile(project.locate(path), text);
      mended++;
    }
  }
  if (fromInput) return exit.clean;
  project.sources.forget();
  if (mended > 0) session.tell({ id: `${mended} berkas diperbaiki`, en: `${mended} files mended` });
  return undefined;
}

function mendText(path: string, text: string, library: Library, check: CheckOptions): string {
  let current = text;
  for (let round = 0; round < rounds; round++) {
    const next = applyFixes(current, safeFixes(checkText(path, current, library, check).diagnostics));
    if (next === current) break;
    current = next;
  }
  return current;
}
