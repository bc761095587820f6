import { catalogue } from "../catalogue.ts";
import { type Preset, presetOf, presets, usualPreset } from "./define.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";

/** What a project makes of a finding: another severity, or nothing at all. */
export type SeverityOf = (code: string, path: string, usual: Severity) => Severity | "off";

/** Where a project says nothing. */
export const usualSeverity: SeverityOf = (code, _path, usual) => (inPreset(code, usualPreset) ? usual : "off");

/** Whether a choice of rules has the one of this code. */
export function inPreset(code: string, chosen: Preset): boolean {
  const definition = catalogue.get(code);
  return definition === undefined || presets.indexOf(presetOf(definition)) <= presets.indexOf(chosen);
}

/** Findings with the severities of the configuration. What the parser could not read stays an error always. */
export function configured(found: readonly Diagnostic[], severityOf: SeverityOf = usualSeverity): Diagnostic[] {
  const kept: Diagnostic[] = [];
  for (const each of found) {
    const severity = each.code.startsWith("syntax/") ? each.severity : severityOf(each.code, each.path, each.severity);
    if (severity !== "off") kept.push(severity === each.severity ? each : { ...each, severity });
  }
  return kept;
}
