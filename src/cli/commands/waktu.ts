import { sheetCsv } from "../../analysis/sheet.ts";
import { sopTimeJson, timeJson } from "../../analysis/time/json.ts";
import type { TimeJson } from "../../analysis/time/schema.ts";
import { overviewData, type TimedEntry } from "../../analysis/time/sheets.ts";
import { sopTime } from "../../analysis/time/sop-time.ts";
import { changeText, overviewText, sopText, type TimeTextOptions } from "../../analysis/time/text.ts";
import { jsonText } from "../../emit/escape.ts";
import type { Sop } from "../../model/types.ts";
import { calledIn, checkFile, isBroken, type Library, surveyLibrary } from "../../pipeline.ts";
import { type Exit, exit } from "../exit.ts";
import { Failure } from "../failure.ts";
import type { SetOption } from "../option-values.ts";
import { Progress } from "../progress.ts";
import { openProject, type Project } from "../project.ts";
import type { Session } from "../session.ts";
import { withSets } from "./waktu-set.ts";

export interface WaktuOptions {
  readonly format: "text" | "json" | "csv";
  /** What rows would take, for one SOP. */
  readonly set: readonly SetOption[];
  /** Write out the shortest and the longest path. */
  readonly jalur?: boolean;
  /** Tell where the time goes. */
  readonly perLangkah?: boolean;
  readonly stdinPath?: string;
}

/** `sopan waktu`: how long procedures take. One SOP in full, several as a table; files with errors are left out and told. */
export async function waktu(session: Session, paths: readonly string[], options: WaktuOptions): Promise<Exit> {
  const { host, common } = session;
  const project = await openProject(host, { paths, config: common.config, stdinPath: options.stdinPath });
  session.speak(project.config.language);
  const library = surveyLibrary(project.files);
  const text: TimeTextOptions = {
    language: session.language,
    width: host.stdout.width,
    paths: options.jalur === true,
    shares: options.perLangkah === true,
  };
  if (options.set.length > 0) {
    host.stdout.write(whatIf(project, library, options, text));
    return exit.clean;
  }
  const { report, broken } = times(session, project, library, options, text);
  host.stdout.write(report);
  if (broken === 0) return exit.clean;
  session.tell({
    id: `${broken} berkas bermasalah tidak dihitung: jalankan \`sopan lint\``,
    en: `${broken} broken files are not counted: run \`sopan lint\``,
  });
  return exit.findings;
}

/** Reads one SOP after the other and keeps what the report needs of it. */
function times(
  session: Session,
  project: Project,
  library: Library,
  options: WaktuOptions,
  text: TimeTextOptions,
): { report: string; broken: number } {
  const full = project.targets.length === 1 || options.jalur === true || options.perLangkah === true;
  const called = calledIn(library);
  const entries: TimedEntry[] = [];
  const texts: string[] = [];
  const data: TimeJson["sops"] = [];
  let broken = 0;
  const progress = new Progress(session, project.targets.length);
  for (const [i, path] of project.targets.entries()) {
    progress.at(i, path);
    const checked = checkFile(path, library);
    const { sop } = checked;
    if (sop === undefined || isBroken(checked)) {
      if (checked.diagnostics.some(({ severity }) => severity === "error")) broken++;
      continue;
    }
    const time = sopTime(sop, { called, hours: hoursOf(sop, library) });
    if (options.format === "json") data.push(sopTimeJson(sop, time));
    else if (full && options.format === "text") texts.push(sopText(sop, time, text));
    else entries.push({ id: sop.id, title: sop.title, total: time.total });
  }
  progress.end();
  if (options.format === "json") return { report: jsonText(timeJson(data)), broken };
  if (options.format === "csv") return { report: sheetCsv(overviewData(entries, text.language)), broken };
  return { report: full ? texts.join("\n\n") : overviewText(entries, text), broken };
}

/** One SOP before and after rows take other times. */
function whatIf(project: Project, library: Library, { set, format }: WaktuOptions, text: TimeTextOptions): string {
  const [path, ...others] = project.targets.filter((target) => library.sopPaths.includes(target));
  if (path === undefined || others.length > 0) {
    throw new Failure({ id: "`--set` memerlukan satu berkas SOP", en: "`--set` needs one SOP file" });
  }
  const called = calledIn(library);
  const timeOf = (sop: Sop) => sopTime(sop, { called, hours: hoursOf(sop, library) });
  const { before, after, sets } = withSets(path, library, set);
  const [was, becomes] = [timeOf(before), timeOf(after)];
  if (format === "json") return jsonText(timeJson([sopTimeJson(after, becomes, sets, was.total)]));
  const change = changeText(after, sets, was.total, becomes.total, text);
  return text.paths === true || text.shares === true ? `${change}\n${sopText(after, becomes, text)}` : change;
}

const hoursOf = (sop: Sop, library: Library) => library.organisations.get(sop.agency?.id ?? "")?.hours;
