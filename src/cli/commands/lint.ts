import { configured } from "../../diagnostics/configured.ts";
import type { Preset } from "../../diagnostics/define.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { sortFindings } from "../../diagnostics/order.ts";
import type { ReportFormat } from "../../diagnostics/render/names.ts";
import { type Checked, type CheckOptions, checkFile, checkLibrary, surveyLibrary } from "../../pipeline.ts";
import {
  type BaselinePlace,
  baselinePlace,
  demandBaseline,
  type Judged,
  unfit,
  updateBaseline,
  usualBaseline,
  withoutKnown,
} from "../baseline.ts";
import { type Exit, exit } from "../exit.ts";
import { Failure } from "../failure.ts";
import { logoProblems } from "../logos.ts";
import { mended, type Rewrite } from "../mend.ts";
import { Progress } from "../progress.ts";
import { openProject, type Project } from "../project.ts";
import type { Session } from "../session.ts";
import { showDiff } from "../show-diff.ts";

export interface LintOptions {
  readonly format: ReportFormat;
  readonly fix?: boolean;
  /** Whether what `fix` would write is shown, and nothing written. */
  readonly diff?: boolean;
  readonly maxWarnings: number;
  /** Choice of rules, in place of the configuration's. */
  readonly preset?: Preset;
  /** File with the findings that are passed over, in place of the configuration's. */
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** ISO date that stands for today. */
  readonly today?: string;
  readonly stdinPath?: string;
}

/** `sopan lint`: checks, and writes nothing unless asked to mend. */
export async function lint(session: Session, paths: readonly string[], options: LintOptions): Promise<Exit> {
  const { host, common } = session;
  const { stdinPath, preset, diff, fix } = options;
  session.format = options.format;
  session.findingsTo = host.stdout;
  const project = await openProject(host, { paths, config: common.config, stdinPath, preset });
  session.speak(project.config.language);
  const check: CheckOptions = { today: options.today ?? host.today(), severityOf: project.severityOf };
  const place = baselinePlace(session, project, options.baseline);
  if (diff !== true) await demand(session, project, place, options);
  let checked = checkAll(session, project, check);
  if (diff === true || fix === true) {
    const rewrites = mended(project, checked.findings, check);
    if (diff === true) return showDiff(session, rewrites, "sopan lint --fix");
    if (paths.includes("-") && printMended(session, project, rewrites)) return exit.clean;
    if (write(session, project, rewrites)) checked = checkAll(session, project, check);
  }
  const judged = await judge(session, project, checked, place, options);
  await session.report(judged.findings, judged);
  if (options.format === "pretty") tellSilence(session, project, judged);
  return verdict(judged.findings, options.maxWarnings);
}

interface CheckedAll {
  /** Sorted, each once; of the files that were asked for. */
  readonly findings: readonly Diagnostic[];
  /** Whether every file of the library could be read to its end. */
  readonly whole: boolean;
}

function checkAll(session: Session, project: Project, check: CheckOptions): CheckedAll {
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
  const all = checkLibrary(checks, library, check);
  const logos = configured(logoProblems(session.host, project.root, library), project.severityOf);
  const own = [...all, ...logos].filter((found) => targets.has(found.path));
  return { findings: sortFindings([...project.problems, ...own]), whole: unfit(all).length === 0 };
}

/** What is wrong with the baseline is said before a file is mended: a run that fails changes nothing. */
async function demand(
  session: Session,
  project: Project,
  place: BaselinePlace | undefined,
  { updateBaseline: mayBeMade = false }: LintOptions,
): Promise<void> {
  if (place === undefined) {
    if (mayBeMade) throw nameless();
  } else await demandBaseline(session, project, place, mayBeMade);
}

/** What of the findings counts: all of them, or with a baseline those that it does not know. */
async function judge(
  session: Session,
  project: Project,
  checked: CheckedAll,
  place: BaselinePlace | undefined,
  options: LintOptions,
): Promise<Judged> {
  const { findings, whole } = checked;
  const { sources, root, targets } = project;
  if (options.updateBaseline === true && place !== undefined) {
    const left = unfit(findings);
    if (left.length > 0) {
      session.tell({
        id: `${place.path} tidak diperbarui: perbaiki dahulu galat ini`,
        en: `${place.path} is not updated: mend these errors first`,
      });
      return { findings: left, hidden: 0, sources, root, checked: targets };
    }
    await updateBaseline(session, project, findings, place);
  }
  if (place !== undefined) return withoutKnown(session, project, findings, place, whole);
  return { findings, hidden: 0, sources, root, checked: targets };
}

/** What a report for people does not say: how many were passed over, and that there is nothing to show. */
function tellSilence(session: Session, project: Project, { findings, hidden }: Judged): void {
  if (hidden > 0) {
    session.tell({
      id: `${hidden} temuan lama yang tercatat tidak ditampilkan`,
      en: `${hidden} known findings are not shown`,
    });
  }
  if (findings.length > 0) return;
  const count = project.targets.length;
  const more = hidden > 0 ? { id: " baru", en: " new" } : { id: "", en: "" };
  session.tell({
    id: `${count} berkas diperiksa, tidak ada temuan${more.id}`,
    en: `${count} files checked, nothing${more.en} found`,
  });
}

/** Errors fail, and more warnings than allowed; hints never do. */
function verdict(found: readonly Diagnostic[], maxWarnings: number): Exit {
  if (found.some((each) => each.severity === "error")) return exit.findings;
  const warnings = found.filter((each) => each.severity === "warning").length;
  return warnings > maxWarnings ? exit.findings : exit.clean;
}

/** Text from standard input goes to standard output, mended or as it was. False where it is none. */
function printMended({ host }: Session, { files, targets }: Project, rewrites: readonly Rewrite[]): boolean {
  const read = files.read(targets[0] ?? "");
  if ("text" in read) host.stdout.write(rewrites[0]?.after ?? read.text);
  return "text" in read;
}

/** True where a file was written. */
function write(session: Session, project: Project, rewrites: readonly Rewrite[]): boolean {
  for (const { path, after } of rewrites) session.host.writeFile(project.locate(path), after);
  const count = rewrites.length;
  if (count === 0) return false;
  project.sources.forget();
  session.tell({ id: `${count} berkas diperbaiki`, en: `${count} files mended` });
  return true;
}

function nameless(): Failure {
  return new Failure(
    { id: "`--update-baseline` memerlukan nama berkas catatan", en: "`--update-baseline` needs the name of a file" },
    {
      id: `jalankan: sopan lint --baseline ${usualBaseline} --update-baseline`,
      en: `run: sopan lint --baseline ${usualBaseline} --update-baseline`,
    },
  );
}
