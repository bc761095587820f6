import { say } from "../../diagnostics/define.ts";
import type { Language } from "../../diagnostics/diagnostic.ts";
import { clean } from "../../emit/escape.ts";
import { type Entry, entryOf, headings, organisationsText, reasonsText, summaryOf } from "./entry.ts";
import type { Report } from "./report.ts";

/** A comparison for a comment in a merge request: what changed first, whom to tell folded away where it is long. */
export function reportMarkdown(report: Report, language: Language): string {
  const title = say(headings.report, { old: code(report.old), new: code(report.new) })[language];
  const organisations = organisationsText(report);
  return [
    `## ${title}`,
    `${summaryOf(report)[language]}.`,
    ...(organisations ? [escapeMarkdown(organisations[language])] : []),
    ...report.files.map((file) => entryMarkdown(entryOf(file), language)),
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

function entryMarkdown(entry: Entry, language: Language): string {
  const parts = [
    `### ${escapeMarkdown(entry.title)}`,
    `${code(entry.path)} · ${escapeMarkdown(entry.verdict[language])}`,
    ...(entry.warning ? [`> ${escapeMarkdown(entry.warning[language])}`] : []),
    list(
      entry.lines.map(({ subject, text }) => {
        const [name, all] = [subject[language], text[language]];
        const rest = all.startsWith(`${name}: `) ? all.slice(name.length + 2) : all;
        return name === "" ? escapeMarkdown(all) : `**${escapeMarkdown(name)}**: ${escapeMarkdown(rest)}`;
      }),
    ),
  ];
  if (entry.findings.length > 0) {
    parts.push(
      `**${headings.findings[language]}**`,
      list(
        entry.findings.map(({ severity, code: name, message, help }) => {
          const order = help ? ` ${headings.help[language]}: ${escapeMarkdown(help[language])}` : "";
          return `${headings.severity[severity][language]} ${code(name)}: ${escapeMarkdown(message[language])}.${order}`;
        }),
      ),
    );
  }
  if (entry.notices.length > 0) {
    const roles = entry.notices.map(
      (role) => `**${escapeMarkdown(role.title)}**: ${escapeMarkdown(reasonsText(role)[language])}`,
    );
    const summary = `${headings.notices[language]} (${entry.notices.length})`;
    parts.push(`<details><summary>${summary}</summary>`, list(roles), "</details>");
  }
  return parts.filter((part) => part !== "").join("\n\n");
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** Any text in a code span, whatever backticks it has, on one line. */
function code(text: string): string {
  const line = clean(text).replace(/\s+/g, " ").trim();
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

/**
 * An author's words as plain words: no markup, no HTML, no mention of people or issues, on one line. Backticks that our
 * own sentences put around words are escaped with the rest.
 */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]#!|~$]/g, "\\$&")
    .replace(/[&<>@]/g, (character) => `&#${character.charCodeAt(0)};`);
}
