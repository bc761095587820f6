import type { SourceFile } from "../../source/source-file.ts";
import type { Span } from "../../source/span.ts";
import type { Diagnostic, Fix } from "../diagnostic.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { countFindings } from "./words.ts";

/** For programs, with all sentences in both languages. Lines and columns begin at 1, offsets at 0 (UTF-16 units). */
export const json: Renderer = (findings, { sources }) => {
  const { error, warning, hint, files } = countFindings(findings);
  const report = {
    schema: "sopan/findings@1",
    findings: findings.map((found) => findingJson(found, sources)),
    summary: { errors: error, warnings: warning, hints: hint, files },
  };
  return `${unicodeEscaped(JSON.stringify(report, null, 2))}\n`;
};

function findingJson(found: Diagnostic, sources: RenderOptions["sources"]): object {
  const { code, severity, path, message, notes, help, fix } = found;
  const file = sources.get(path);
  return {
    code,
    severity,
    path,
    range: rangeJson(found.span, file),
    message,
    labels: found.labels.map((label) => {
      const labelPath = label.path ?? path;
      return { path: labelPath, range: rangeJson(label.span, sources.get(labelPath)), message: label.message };
    }),
    notes,
    help: help ?? null,
    fix: fix ? fixJson(fix, file) : null,
  };
}

function rangeJson({ start, end }: Span, file: SourceFile | undefined): object {
  const place = (offset: number): object => ({ ...(file?.position(offset) ?? { line: 1, column: 1 }), offset });
  return { start: place(start), end: place(end) };
}

function fixJson({ safe, title, edits }: Fix, file: SourceFile | undefined): object {
  return { safe, title, edits: edits.map((edit) => ({ range: rangeJson(edit.span, file), text: edit.text })) };
}

/** What JSON allows in a string but a terminal or a script would obey. */
function unicodeEscaped(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
