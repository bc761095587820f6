import { writeFileSync } from "node:fs";
import { libraryReport } from "./library-report.ts";

const path = "docs/temuan-pustaka.md";

/** Writes `docs/temuan-pustaka.md`. */
export function main(): number {
  const { text, problems } = libraryReport(".");
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  writeFileSync(path, text);
  return 0;
}
