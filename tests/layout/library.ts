import { libraryFiles } from "../../scripts/library-files.ts";
import type { Sop } from "../../src/model/types.ts";
import { checkFile, surveyLibrary } from "../../src/pipeline.ts";

let known: readonly Sop[] | undefined;

/** Every procedure in `sops/`, read once. */
export function librarySops(): readonly Sop[] {
  if (known) return known;
  const library = surveyLibrary(libraryFiles(new URL("../../", import.meta.url)));
  known = library.sopPaths.flatMap((path) => checkFile(path, library).sop ?? []);
  return known;
}
