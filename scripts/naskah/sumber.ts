import { readFileSync, writeFileSync } from "node:fs";
import { manuscriptSops } from "./documents.ts";
import { libraryOnDisk } from "./library-on-disk.ts";
import { sourceReport } from "./report.ts";

const path = "sops/SUMBER.md";

/** Writes `sops/SUMBER.md`; with `--check` says only whether it is up to date. */
export function main(options: readonly string[]): number {
  const { files, records, problems } = libraryOnDisk(".");
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  const text = sourceReport(manuscriptSops(files), records);
  if (!options.includes("--check")) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    console.error(`${path} tidak sesuai dengan berkasnya; jalankan: npm run sumber`);
    return 1;
  }
  return 0;
}
