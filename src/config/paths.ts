import { finding, say } from "../diagnostics/define.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearNames } from "../diagnostics/near.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Config } from "./config.ts";
import { missingPath, unmatchedFiles } from "./findings.ts";
import { matches } from "./glob.ts";
import { type JsonPath, placed } from "./places.ts";
import { parseJson } from "./read.ts";

interface Named {
  readonly at: JsonPath;
  readonly name: string;
}

/**
 * Folders and files that the configuration names and that are not there.
 * @param isThere whether a path from the configuration's folder leads to anything
 * @param beside names of what lies in the configuration's folder, for what may have been meant
 */
export function missingPaths(
  file: SourceFile,
  config: Config,
  isThere: (path: string) => boolean,
  beside: () => readonly string[],
): Diagnostic[] {
  const sops = (config.sops ?? []).map((name, i): Named => ({ at: ["sops", i], name }));
  const shared = config.organisation === undefined ? [] : [{ at: ["organisation"], name: config.organisation }];
  const missing = [...sops, ...shared].filter(({ name }) => !isThere(name));
  const { missing: template, near, make } = missingPath.messages;
  return placedFindings(file, missing, (span, { name }) => {
    const names = nearNames(name, beside()).map((each) => `\`${each}\``);
    const help = names.length > 0 ? say(near, { names: names.join(", ") }) : make;
    return finding(missingPath, file.path, span, say(template, { path: name }), { help });
  });
}

/** Patterns of `overrides` that fit none of the library's files: what is set there is set for nothing. */
export function unmatchedPatterns(
  file: SourceFile,
  { overrides = [] }: Config,
  paths: readonly string[],
): Diagnostic[] {
  const patterns = overrides.flatMap(({ files }, i) =>
    files.map((name, j): Named => ({ at: ["overrides", i, "files", j], name })),
  );
  const unmatched = patterns.filter(({ name }) => !paths.some((path) => matches(name, path)));
  const { none, help } = unmatchedFiles.messages;
  return placedFindings(file, unmatched, (span, { name }) =>
    finding(unmatchedFiles, file.path, span, say(none, { pattern: name }), { help }),
  );
}

/** The text is read again for its places, which few configurations need. */
function placedFindings(
  file: SourceFile,
  named: readonly Named[],
  told: (span: Diagnostic["span"], named: Named) => Diagnostic,
): Diagnostic[] {
  const json = named.length === 0 ? undefined : parseJson(file);
  if (json === undefined || "problem" in json) return [];
  return named.map((each) => told(placed(json.tree.body, each.at), each));
}
