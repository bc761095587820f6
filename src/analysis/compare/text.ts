import type { Language } from "../../diagnostics/diagnostic.ts";
import { harmless } from "../../diagnostics/render/cells.ts";
import { fold } from "../../diagnostics/render/fold.ts";
import { type Entry, entryOf, headings, organisationsText, reasonsText, rolesOfAll, summaryOf } from "./entry.ts";
import type { Report } from "./report.ts";

export interface TextOptions {
  readonly language: Language;
  /** Columns. */
  readonly width: number;
}

/** A comparison as a terminal shows it: one paragraph for each SOP, then how many there are. */
export function reportText(report: Report, options: TextOptions): string {
  const { language, width } = options;
  const lines = report.files.flatMap((file) => [...entryLines(entryOf(file), options), ""]);
  const single = report.files.length === 1 && report.counts.same + report.counts.changed === 1;
  const roles = rolesOfAll(report);
  if (report.files.length > 1 && roles.length > 0) {
    lines.push(`${headings.notices[language]}:`);
    lines.push(...roles.flatMap(({ title, sops }) => item(`${title}: ${sops.join("; ")}`, width)), "");
  }
  const organisations = organisationsText(report);
  if (organisations) lines.push(...fold(harmless(organisations[language]), width, 0), "");
  if (!single) lines.push(summaryOf(report)[language], "");
  return lines
    .slice(0, -1)
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}

function entryLines(entry: Entry, { language, width }: TextOptions): string[] {
  const lines = [
    ...fold(harmless(`${entry.title} (${entry.path})`), width, 0),
    ...fold(`  ${entry.verdict[language]}`, width, 2),
    ...(entry.warning ? fold(`  ${entry.warning[language]}`, width, 2) : []),
    ...entry.lines.flatMap(({ text }) => item(text[language], width)),
  ];
  if (entry.notices.length > 0) {
    lines.push("", `  ${headings.notices[language]}:`);
    lines.push(...entry.notices.flatMap((role) => item(`${role.title}: ${reasonsText(role)[language]}`, width)));
  }
  if (entry.findings.length > 0) lines.push("", `  ${headings.findings[language]}:`);
  for (const { severity, code, message, help } of entry.findings) {
    lines.push(...item(`${headings.severity[severity][language]}[${code}]: ${message[language]}`, width));
    if (help) lines.push(...fold(`    ${headings.help[language]}: ${harmless(help[language])}`, width, 4));
  }
  return lines;
}

const item = (text: string, width: number): string[] => fold(`  - ${harmless(text)}`, width, 4);
