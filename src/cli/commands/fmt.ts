import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { format } from "../../format/format.ts";
import { SourceFile } from "../../source/source-file.ts";
import { parse } from "../../syntax/parse.ts";
import { type Exit, exit } from "../exit.ts";
import type { Rewrite } from "../mend.ts";
import { Progress } from "../progress.ts";
import { openProject } from "../project.ts";
import type { Session } from "../session.ts";
import { showDiff } from "../show-diff.ts";

export interface FmtOptions {
  readonly check?: boolean;
  /** Whether what would be written is shown, and nothing written. */
  readonly diff?: boolean;
  readonly stdinPath?: string;
}

/** `sopan fmt`: writes files in the one canonical layout; those with syntax errors are left as they are. */
export async function fmt(session: Session, paths: readonly string[], options: FmtOptions): Promise<Exit> {
  const { host, common } = session;
  const project = await openProject(host, { paths, config: common.config, stdinPath: options.stdinPath });
  session.speak(project.config.language);
  const fromInput = paths.includes("-");
  const dry = options.check === true || options.diff === true;
  const refused: Diagnostic[] = [];
  const rewrites: Rewrite[] = [];
  const progress = new Progress(session, project.targets.length);
  project.targets.forEach((path, i) => {
    progress.at(i, path);
    const read = project.files.read(path);
    const done = "problem" in read ? { refused: [read.problem] } : format(parse(new SourceFile(path, read.text)));
    if ("refused" in done) refused.push(...done.refused);
    else if ("text" in read && read.text !== done.text) rewrites.push({ path, before: read.text, after: done.text });
    if ("text" in done && fromInput && !dry) host.stdout.write(done.text);
  });
  progress.end();
  if (!fromInput && !dry) for (const { path, after } of rewrites) host.writeFile(project.locate(path), after);
  await session.report(refused, project);
  if (options.diff === true) showDiff(session, rewrites, "sopan fmt");
  else if (!fromInput || dry) tellChanged(session, rewrites, options.check === true);
  return refused.length > 0 || (dry && rewrites.length > 0) ? exit.findings : exit.clean;
}

function tellChanged(session: Session, rewrites: readonly Rewrite[], checkOnly: boolean): void {
  if (checkOnly) for (const { path } of rewrites) session.print({ id: path, en: path });
  const count = rewrites.length;
  if (checkOnly && count > 0) {
    session.tell({
      id: `${count} berkas belum rapi; rapikan dengan: sopan fmt`,
      en: `${count} files are not formatted; to format them: sopan fmt`,
    });
  } else if (count > 0) {
    session.tell({ id: `${count} berkas dirapikan`, en: `${count} files formatted` });
  }
}
