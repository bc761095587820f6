import type { Severity } from "../diagnostic.ts";
import { harmless } from "./cells.ts";
import { regionOf } from "./region.ts";
import type { Renderer } from "./renderer.ts";
import { sentences } from "./sentences.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", hint: "notice" };

/**
 * For GitHub Actions: workflow commands, which it shows as annotations at their lines. It shows ten of each severity
 * a step and keeps the rest in the log. Columns are only allowed where the place lies in one line.
 */
export const github: Renderer = (findings, { sources, language, base = "" }) =>
  findings
    .map((found) => {
      const { startLine, startColumn, endLine, endColumn } = regionOf(found.span, sources.get(found.path));
      const columns = startLine === endLine ? { col: startColumn, endColumn } : {};
      const place = { file: harmless(base + found.path), line: startLine, endLine, ...columns, title: found.code };
      const properties = Object.entries(place).map(([name, value]) => `${name}=${propertyOf(String(value))}`);
      return `::${commands[found.severity]} ${properties.join(",")}::${dataOf(sentences(found, language).join("\n"))}\n`;
    })
    .join("");

/** As the runner reads it back: actions/toolkit, packages/core/src/command.ts. */
function dataOf(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
