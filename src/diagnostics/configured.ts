import type { Diagnostic, Severity } from "./diagnostic.ts";

/** What a project makes of a finding: another severity, or nothing at all. */
export type SeverityOf = (code: string, path: string, usual: Severity) => Severity | "off";

/** Findings with the severities of the configuration. What the parser could not read stays an error always. */
export function configured(found: readonly Diagnostic[], severityOf: SeverityOf | undefined): readonly Diagnostic[] {
  if (severityOf === undefined) return found;
  const kept: Diagnostic[] = [];
  for (const each of found) {
    const severity = each.code.startsWith("syntax/") ? each.severity : severityOf(each.code, each.path, each.severity);
    if (severity !== "off") kept.push(severity === each.severity ? each : { ...each, severity });
  }
  return kept;
}
