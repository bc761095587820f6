import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { applyFixes, safeFixes } from "../diagnostics/fixes.ts";
import { type CheckOptions, checkText, surveyLibrary } from "../pipeline.ts";
import type { Project } from "./project.ts";

/** A file and what it is to become. */
export interface Rewrite {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** A fix can uncover another; more rounds than this means that two undo each other. */
const rounds = 10;

/**
 * What the safe fixes of these findings make of their files, and those that come to light by them. Nothing is written:
 * so that a defect on the way leaves every file as it was.
 * @param findings of all files that are to be mended, those of the library as a whole among them
 */
export function mended(project: Project, findings: readonly Diagnostic[], check: CheckOptions): Rewrite[] {
  const byPath = new Map<string, Diagnostic[]>();
  for (const found of findings) {
    if (found.fix?.safe !== true) continue;
    const list = byPath.get(found.path);
    if (list) list.push(found);
    else byPath.set(found.path, [found]);
  }
  if (byPath.size === 0) return [];
  const library = surveyLibrary(project.files);
  return project.targets.flatMap((path): Rewrite[] => {
    const own = byPath.get(path);
    const read = own && project.files.read(path);
    if (!own || !read || "problem" in read) return [];
    let after = applyFixes(read.text, safeFixes(own));
    for (let round = 1; round < rounds; round++) {
      const next = applyFixes(after, safeFixes(checkText(path, after, library, check).diagnostics));
      if (next === after) break;
      after = next;
    }
    return after === read.text ? [] : [{ path, before: read.text, after }];
  });
}
