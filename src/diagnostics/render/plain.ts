import { harmless } from "./cells.ts";
import type { Renderer } from "./renderer.ts";
import { words } from "./words.ts";

/** For grep and editors: one line a finding, `path:line:column: severity[code] message`. */
export const plain: Renderer = (findings, { sources, language }) =>
  findings
    .map(({ path, span, severity, code, message }) => {
      const { line, column } = sources.get(path)?.position(span.start) ?? { line: 1, column: 1 };
      const what = harmless(message[language]);
      return `${harmless(path)}:${line}:${column}: ${words[language].severity[severity]}[${code}] ${what}\n`;
    })
    .join("");
