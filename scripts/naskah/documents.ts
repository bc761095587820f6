import {
  checkFile,
  type LibraryFiles,
  type Organisation,
  type Sop,
  SourceFile,
  surveyLibrary,
} from "../../src/index.ts";
import { type LineRange, lineRanges } from "./line-ranges.ts";

/** An SOP that was transcribed from the scanned manuscript. */
export interface ManuscriptSop {
  readonly sop: Sop;
  readonly file: SourceFile;
  readonly organisation?: Organisation;
  /** Lines of the manuscript, as `sumber` names them; two where it was scanned twice. */
  readonly ranges: readonly LineRange[];
}

/** All SOPs whose `sumber` names lines of the manuscript, in the order of the manuscript. */
export function manuscriptSops(files: LibraryFiles): ManuscriptSop[] {
  const library = surveyLibrary(files);
  const found = library.sopPaths.flatMap((path): ManuscriptSop[] => {
    const { sop, parsed } = checkFile(path, library);
    const ranges = sop?.sources.flatMap(lineRanges) ?? [];
    if (sop === undefined || ranges.length === 0) return [];
    const organisation = library.organisations.get(sop.agency?.id ?? "");
    return [{ sop, file: parsed?.file ?? new SourceFile(path, ""), ranges, ...(organisation && { organisation }) }];
  });
  return found.sort((a, b) => firstLine(a) - firstLine(b) || (a.sop.id < b.sop.id ? -1 : 1));
}

const firstLine = ({ ranges }: ManuscriptSop): number => Math.min(...ranges.map(({ from }) => from));
