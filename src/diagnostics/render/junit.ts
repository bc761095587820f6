import { escapeAttribute, escapeText } from "../../emit/escape.ts";
import type { Diagnostic, Language } from "../diagnostic.ts";
import { harmless } from "./cells.ts";
import { regionOf } from "./region.ts";
import type { Renderer, RenderOptions } from "./renderer.ts";
import { sentences } from "./sentences.ts";
import { words } from "./words.ts";

/**
 * For whatever reads JUnit's XML (Jenkins, GitLab, Azure): a suite a file and a test a finding. Errors and warnings are
 * failures, hints are tests that pass and say something. A file without findings has one test, which passes, so that
 * it is seen to be checked.
 */
export const junit: Renderer = (findings, options) => {
  const byPath = new Map<string, Diagnostic[]>((options.checked ?? []).map((path) => [path, []]));
  for (const found of findings) {
    const list = byPath.get(found.path);
    if (list) list.push(found);
    else byPath.set(found.path, [found]);
  }
  const suites = [...byPath].flatMap(([path, list]) => suite(path, list, options));
  const tests = [...byPath.values()].reduce((sum, list) => sum + Math.max(1, list.length), 0);
  const failures = findings.filter(fails).length;
  const head = `<testsuites name="sopan" tests="${tests}" failures="${failures}" errors="0">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites, "</testsuites>", ""].join("\n");
};

function fails({ severity }: Diagnostic): boolean {
  return severity !== "hint";
}

function suite(path: string, list: readonly Diagnostic[], options: RenderOptions): string[] {
  const name = attribute(path);
  const className = attribute(path.replace(/\.sop$/, ""));
  const failures = list.filter(fails).length;
  const head = `  <testsuite name="${name}" tests="${Math.max(1, list.length)}" failures="${failures}" errors="0" skipped="0">`;
  const clean = { id: "tidak ada temuan", en: "nothing found" }[options.language];
  const seen = new Map<string, number>();
  const tests = list.flatMap((found) => {
    const what = `${found.code}: ${found.message[options.language]}`;
    const nth = (seen.get(what) ?? 0) + 1;
    seen.set(what, nth);
    // A place in the name would make every test a new one whenever a line is put in above.
    const called = attribute(nth === 1 ? what : `${what} (${nth})`);
    const { startLine } = regionOf(found.span, options.sources.get(path));
    const place = `classname="${className}" file="${attribute((options.base ?? "") + path)}" line="${startLine}"`;
    return [`    <testcase name="${called}" ${place}>`, outcome(found, options), "    </testcase>"];
  });
  if (tests.length === 0) tests.push(`    <testcase name="${clean}" classname="${className}" file="${name}"/>`);
  return [head, ...tests, "  </testsuite>"];
}

function outcome(found: Diagnostic, { language, sources }: RenderOptions): string {
  const { startLine, startColumn } = regionOf(found.span, sources.get(found.path));
  const where = `${harmless(found.path)}:${startLine}:${startColumn}`;
  const text = escapeText([where, ...sentences(found, language)].join("\n"));
  if (!fails(found)) return `      <system-out>${text}</system-out>`;
  const type = severityWord(found, language);
  return `      <failure message="${attribute(found.message[language])}" type="${type}">${text}</failure>`;
}

function severityWord({ severity }: Diagnostic, language: Language): string {
  return words[language].severity[severity];
}

function attribute(text: string): string {
  return escapeAttribute(harmless(text));
}
