import { reportJson } from "../../analysis/compare/json.ts";
import { reportMarkdown } from "../../analysis/compare/markdown.ts";
import { compareVersions, findingsOf, type Report } from "../../analysis/compare/report.ts";
import { reportText } from "../../analysis/compare/text.ts";
import { jsonText } from "../../emit/escape.ts";
import { type Exit, exit } from "../exit.ts";
import { Progress } from "../progress.ts";
import type { Session } from "../session.ts";
import { openVersions } from "../versions.ts";

export interface BandingOptions {
  readonly format: "text" | "json" | "markdown";
  /** Folder for pages with both charts side by side. */
  readonly out?: string;
  /** Whether dates and numbers that were not raised make it fail. */
  readonly strict?: boolean;
}

/**
 * `sopan banding`: what changed between two versions. That they differ is what one asks for, not a failure: 1 stands
 * for files that cannot be understood and, with `strict`, for dates and numbers that were not raised.
 */
export async function banding(session: Session, words: readonly string[], options: BandingOptions): Promise<Exit> {
  const { host, common } = session;
  const versions = await openVersions(host, words, common.config);
  session.speak(versions.project.config.language);
  const progress = new Progress(session, versions.new.paths.length);
  const { severityOf } = versions.project;
  const report = compareVersions(versions.old, versions.new, {
    severityOf,
    progress: (at, _, path) => progress.at(at, path),
  });
  progress.end();
  host.stdout.write(written(report, session, options.format));
  return verdict(report, options.strict === true);
}

function written(report: Report, { language, host }: Session, format: BandingOptions["format"]): string {
  if (format === "json") return jsonText(reportJson(report));
  if (format === "markdown") return reportMarkdown(report, language);
  return reportText(report, { language, width: host.stdout.width });
}

function verdict(report: Report, strict: boolean): Exit {
  if (report.counts.unreadable > 0) return exit.findings;
  const failing = findingsOf(report).some(({ severity }) => severity === "error" || (strict && severity === "warning"));
  return failing ? exit.findings : exit.clean;
}
