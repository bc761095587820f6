import type { SourceFile } from "../source/source-file.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { hashOf } from "./hash.ts";

/** No line of an SOP is longer; what is, is told apart by its beginning and its length. */
const LONGEST = 2000;

/**
 * What each finding is known by when the file around it changes: 16 hex digits made of its code, its file, the words of
 * the line that it begins in, and its place among equal ones. It stays when lines move up or down or are laid out
 * anew, and goes when the line that it is about is written otherwise. The message is no part: it may count things, and
 * be worded otherwise in another version.
 *
 * @param findings sorted, as the place among equals is counted in their order
 * @param sources the texts that they point into; without one only code and file tell a finding
 */
export function fingerprints(
  findings: readonly Diagnostic[],
  sources: { get(path: string): SourceFile | undefined },
): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, path, span }) => {
    const file = sources.get(path);
    const about = [code, path, file ? lineWords(file, span.start) : ""].join("\n");
    const nth = (seen.get(about) ?? 0) + 1;
    seen.set(about, nth);
    return hashOf(`${about}\n${nth}`);
  });
}

/** The line of an offset with single spaces between its words. */
export function lineWords(file: SourceFile, offset: number): string {
  const line = file.line(file.position(offset).line);
  const cut = line.length > LONGEST ? `${line.slice(0, LONGEST)} ${line.length}` : line;
  return cut.replace(/[\s\ufeff]+/g, " ").trim();
}
