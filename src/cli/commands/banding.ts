import { reportJson } from "../../analysis/compare/json.ts";
import { reportMarkdown } from "../../analysis/compare/markdown.ts";
import { compareVersions, findingsOf, type Report } from "../../analysis/compare/report.ts";
import { reportText } from "../../analysis/compare/text.ts";
import { jsonText } from "../../emit/escape.ts";
import { type Exit, exit } from "../exit.ts";
import { Progress } from "../progress.ts";
import type { Session } from "../session.ts";
import { openVersions, type Versions } from "../versions.ts";

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
  const pages = options.out === undefined ? undefined : await openPages(session, versions, options.out);
  const progress = new Progress(session, versions.new.paths.length);
  try {
    const report = compareVersions(versions.old, versions.new, {
      severityOf: versions.project.severityOf,
      today: host.today(),
      progress: (at, path) => progress.at(at, path),
      each: (compared) => pages?.add(compared),
    });
    progress.end();
    host.stdout.write(written(report, session, options.format));
    pages?.finish(report);
    return verdict(report, options.strict === true);
  } catch (thrown) {
    pages?.discard();
    throw thrown;
  } finally {
    progress.end();
  }
}

/** Pages are loaded with all that draws only where they are asked for. */
async function openPages(session: Session, versions: Versions, out: string) {
  const { ComparisonPages } = await import("../comparison-pages.ts");
  return new ComparisonPages(session, versions, out);
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
