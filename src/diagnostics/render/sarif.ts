import type { SourceFile } from "../../source/source-file.ts";
import type { Span } from "../../source/span.ts";
import { type Definition, presetOf, presets, usualPreset } from "../define.ts";
import type { Diagnostic, Fix, Severity } from "../diagnostic.ts";
import { explain } from "../explain.ts";
import { explainMarkdown, pageAddress } from "../explain-markdown.ts";
import { fingerprints } from "../fingerprint.ts";
import { jsonReport } from "./json-text.ts";
import { regionOf } from "./region.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { sentences } from "./sentences.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", hint: "note" };

/** What GitHub sorts alerts by: https://docs.github.com/en/code-security, "SARIF support for code scanning". */
const gitHubSeverities: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  hint: "recommendation",
};

/** Whatever paths are relative to. Left without an address, as a report names no folder of the machine it was made on. */
const ROOT = "SRCROOT";

/**
 * For code scanning and viewers: SARIF 2.1.0, one run. Sections named below are those of
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html. What is silenced or known to a baseline is
 * left out, not marked as suppressed: GitHub opens an alert for it all the same
 * (https://github.com/github/codeql-action/issues/1230).
 */
export const sarif: Renderer = (findings, options) => {
  const { language, version } = options;
  const prints = fingerprints(findings, options.sources);
  const codes = [...new Set(findings.map((found) => found.code))].sort();
  const indices = new Map(codes.map((code, i) => [code, i]));
  const rules = codes.map((code) => ruleJson(code, options));
  const root = { id: "akar repositori", en: "the root of the repository" }[language];
  return jsonReport({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "sopan", ...(version && { semanticVersion: version }), language, rules } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { description: { text: root } } },
        results: findings.map((found, i) => resultJson(found, indices.get(found.code) ?? -1, prints[i] ?? "", options)),
      },
    ],
  });
};

function ruleJson(code: string, { catalogue, language, version }: RenderOptions): object {
  const definition = catalogue.get(code);
  if (definition === undefined) return { id: code };
  const { severity, title, why } = definition;
  return {
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: explain(definition, language), markdown: explainMarkdown(definition, language) },
    ...(version && { helpUri: pageAddress(code, version) }),
    defaultConfiguration: { level: levels[severity], enabled: isUsual(definition) },
    properties: { tags: [code.split("/")[0]], "problem.severity": gitHubSeverities[severity] },
  };
}

/** Whether it looks where nobody has chosen rules. */
function isUsual(definition: Definition): boolean {
  return presets.indexOf(presetOf(definition)) <= presets.indexOf(usualPreset);
}

function resultJson(found: Diagnostic, ruleIndex: number, fingerprint: string, options: RenderOptions): object {
  const { code, severity, path, span, labels, fix } = found;
  const place = (at: Span, file = path): object => physicalLocation(file, at, options);
  const related = labels.map((label, id) => ({
    id,
    physicalLocation: place(label.span, label.path),
    message: { text: plainMessage(label.message[options.language]) },
  }));
  const fixes = fix ? fixesJson(fix, path, options) : [];
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: plainMessage(sentences(found, options.language).join("\n")) },
    locations: [{ physicalLocation: place(span) }],
    ...(related.length > 0 && { relatedLocations: related }),
    ...(options.fresh && { baselineState: "new" }),
    // Not `primaryLocationLineHash`: GitHub computes that one itself and warns of every other value.
    partialFingerprints: { "sopan/v1": fingerprint },
    ...(fixes.length > 0 && { fixes }),
  };
}

function physicalLocation(path: string, span: Span, { sources, base = "" }: RenderOptions): object {
  const file = sources.get(path);
  // GitHub asks for a line also where nothing is known of the text.
  const region = file ? regionOf(span, file) : { startLine: 1 };
  return { artifactLocation: artifact(base + path), region };
}

function artifact(path: string): object {
  return { uri: relativeUri(path), uriBaseId: ROOT };
}

/** A path as a relative reference (3.4.3): every segment percent-encoded. */
function relativeUri(path: string): string {
  return path
    .split("/")
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd")))
    .join("/");
}

/** What a viewer would take for a link (3.11.6) is only text. */
function plainMessage(text: string): string {
  return text.replaceAll("](", "]\\(");
}

/** A fix needs the text that it replaces: without it there is none to tell. */
function fixesJson(fix: Fix, path: string, { sources, base = "", language }: RenderOptions): object[] {
  const file: SourceFile | undefined = sources.get(path);
  if (file === undefined || fix.edits.length === 0) return [];
  const replacements = fix.edits.map(({ span, text }) => ({
    deletedRegion: regionOf(span, file),
    insertedContent: { text },
  }));
  return [
    {
      description: { text: fix.title[language] },
      artifactChanges: [{ artifactLocation: artifact(base + path), replacements }],
      properties: { safe: fix.safe },
    },
  ];
}
