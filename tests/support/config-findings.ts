import { catalogue } from "../../src/catalogue.ts";
import { missingPaths, unmatchedPatterns } from "../../src/config/paths.ts";
import { readConfig } from "../../src/config/read.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { SourceFile } from "../../src/source/source-file.ts";

/** All that is found in a configuration of a library of one file, `sops/umum/a.sop`. */
export function configFindingsIn(text: string): Diagnostic[] {
  const file = new SourceFile("sopan.config.json", text);
  const { config = {}, diagnostics } = readConfig(file, catalogue.keys());
  const isThere = (path: string): boolean => path === "sops";
  return [
    ...diagnostics,
    ...missingPaths(file, config, isThere, () => ["sops"]),
    ...unmatchedPatterns(file, config, ["sops/umum/a.sop"]),
  ];
}
