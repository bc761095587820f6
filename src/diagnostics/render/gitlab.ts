import type { Severity } from "../diagnostic.ts";
import { fingerprints } from "../fingerprint.ts";
import { jsonReport } from "./json-text.ts";
import { regionOf } from "./region.ts";
import type { Renderer } from "./renderer.ts";
import { sentences } from "./sentences.ts";

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", hint: "info" };

/** For GitLab: a Code Quality report, https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
export const gitlab: Renderer = (findings, { sources, language, base = "" }) => {
  const prints = fingerprints(findings, sources);
  return jsonReport(
    findings.map((found, i) => {
      const { startLine, endLine } = regionOf(found.span, sources.get(found.path));
      return {
        description: sentences(found, language).join("\n"),
        check_name: found.code,
        fingerprint: prints[i],
        severity: severities[found.severity],
        location: { path: base + found.path, lines: { begin: startLine, end: endLine } },
      };
    }),
  );
};
