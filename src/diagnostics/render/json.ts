import type { SourceFile } from "../../source/source-file.ts";
import type { Span } from "../../source/span.ts";
import type { Diagnostic, Fix } from "../diagnostic.ts";
import { fingerprints } from "../fingerprint.ts";
import { jsonReport } from "./json-text.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { countFindings } from "./words.ts";

/** For programs, with all sentences in both languages. Lines and columns begin at 1, offsets at 0 (UTF-16 units). */
export const json: Renderer = (findings, { sources }) => {
  const { error, warning, hint, files } = countFindings(findings);
  const prints = fingerprints(findings, sources);
  const report = {
    schema: "sopan/findings@1",
    findings: findings.map((found, i) => findingJson(found, prints[i], sources)),
    summary: { errors: error, warnings: warning, hints: hint, files },
  };
  return jsonReport(report);
};

function findingJson(found: Diagnostic, fingerprint: string | undefined, sources: RenderOptions["sources"]): object {
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
    fingerprint,
  };
}

function rangeJson({ start, end }: Span, file: SourceFile | undefined): object {
  const place = (offset: number): object => ({ ...(file?.position(offset) ?? { line: 1, column: 1 }), offset });
  return { start: place(start), end: place(end) };
}

function fixJson({ safe, title, edits }: Fix, file: SourceFile | undefined): object {
  return { safe, title, edits: edits.map((edit) => ({ range: rangeJson(edit.span, file), text: edit.text })) };
}
