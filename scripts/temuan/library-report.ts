import { readdirSync, readFileSync } from "node:fs";
import { catalogue } from "../../src/catalogue.ts";
import { checkFile, checkLibrary, surveyLibrary } from "../../src/pipeline.ts";
import { libraryRules, rules } from "../../src/rules/index.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { libraryFiles } from "../library-files.ts";
import { readRecords } from "./records.ts";
import { findingsReport } from "./report.ts";

const folder = "sops/temuan";
/** Made up to show the language: nobody signs them. */
const madeUp = "sops/contoh/";

/** The date by which the library is judged: the report must not change by itself. */
export const today = "2026-11-26";

/** The report on this repository's library, and what is wrong with the records beside it. */
export function libraryReport(root: string): { readonly text: string; readonly problems: readonly string[] } {
  const library = surveyLibrary(libraryFiles(root));
  const options = { today, severityOf: (_code: string, _path: string, usual: "error" | "warning" | "hint") => usual };
  const { paths } = library.files;
  const checks = paths.map((path) => checkFile(path, library, options));
  const files = new Map(checks.flatMap(({ path, parsed }) => (parsed ? [[path, parsed.file] as const] : [])));
  const names = readdirSync(`${root}/${folder}`).filter((name) => name.endsWith(".json"));
  const texts = new Map(names.sort().map((name) => [name, readFileSync(`${root}/${folder}/${name}`, "utf8")]));
  const records = readRecords(texts, new Set(catalogue.keys()));
  const text = findingsReport({
    findings: checkLibrary(checks, library, options).filter(({ path }) => !path.startsWith(madeUp)),
    definitions: [...rules, ...libraryRules],
    records,
    files: paths.filter((path) => !path.startsWith(madeUp)).length,
    today,
    lineOf: ({ path, span }) => (files.get(path) ?? new SourceFile(path, "")).position(span.start).line,
  });
  return { text, problems: records.problems };
}
