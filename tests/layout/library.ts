import { readdirSync, readFileSync } from "node:fs";
import type { Sop } from "../../src/model/types.ts";
import { checkFile, surveyLibrary } from "../../src/pipeline.ts";

const folder = new URL("../../sops/", import.meta.url);
let known: readonly Sop[] | undefined;

/** Every procedure in `sops/`, read once. */
export function librarySops(): readonly Sop[] {
  if (known) return known;
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".sop"))
    .sort();
  const read = (path: string) => ({ text: readFileSync(new URL(path.replaceAll("\\", "/"), folder), "utf8") });
  const library = surveyLibrary({ paths, read });
  known = library.sopPaths.flatMap((path) => checkFile(path, library).sop ?? []);
  return known;
}
