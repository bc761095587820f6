import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { sortFindings } from "../../diagnostics/order.ts";
import { format } from "../../format/format.ts";
import { SourceFile } from "../../source/source-file.ts";
import { parse } from "../../syntax/parse.ts";
import { type Exit, exit } from "../exit.ts";
import { Progress } from "../progress.ts";
import { openProject } from "../project.ts";
import type { Session } from "../session.ts";

export interface FmtOptions {
  readonly check?: boolean;
  readonly stdinPath?: string;
}

/** `sopan fmt`: writes files in the one canonical layout; those with syntax errors are left as they are. */
export async function fmt(session: Session, paths: readonly string[], options: FmtOptions): Promise<Exit> {
  const { host, common } = session;
  const project = await openProject(host, { paths, config: common.config, stdinPath: options.stdinPath });
  session.speak(project.config.language);
  const fromInput = paths.includes("-");
  const refused: Diagnostic[] = [];
  const changed: string[] = [];
  const progress = new Progress(session, project.targets.length);
  project.targets.forEach((path, i) => {
    progress.at(i, path);
    const read = project.files.read(path);
    const done = "problem" in read ? { refused: [read.problem] } : format(parse(new SourceFile(path, read.text)));
    if ("refused" in done) {
      refused.push(...done.refused);
      return;
    }
    if ("text" in read && read.text !== done.text) changed.push(path);
    if (fromInput && options.check !== true) host.stdout.write(done.text);
    else if (changed.at(-1) === path && options.check !== true) host.writeFile(project.locate(path), done.text);
  });
  progress.end();
  await session.report(sortFindings(refused), project.sources);
  if (!fromInput) tellChanged(session, changed, options.check === true);
  return refused.length > 0 || (options.check === true && changed.length > 0) ? exit.findings : exit.clean;
}

function tellChanged(session: Session, changed: readonly string[], checkOnly: boolean): void {
  if (checkOnly) for (const path of changed) session.print({ id: path, en: path });
  const count = changed.length;
  if (checkOnly && count > 0) {
    session.tell({
      id: `${count} berkas belum rapi; rapikan dengan: sopan fmt`,
      en: `${count} files are not formatted; to format them: sopan fmt`,
    });
  } else if (count > 0) {
    session.tell({ id: `${count} berkas dirapikan`, en: `${count} files formatted` });
  }
}
