import { expect } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { CheckOptions } from "../../src/pipeline.ts";
import { checkFile, checkLibrary, filesOf, surveyLibrary } from "../../src/pipeline.ts";

export interface Beside {
  /** Other files of the library, by path. */
  readonly also?: Readonly<Record<string, string>>;
  /** Date against which end dates are judged. */
  readonly today?: string;
  readonly path?: string;
}

/** Everything that is found in one file of a library, by every rule there is. */
export function findingsIn(
  text: string,
  { also = {}, today, path = "contoh.sop" }: Beside = {},
): readonly Diagnostic[] {
  // In the order of their paths, as a folder is read.
  const files = Object.entries({ ...also, [path]: text }).sort(([a], [b]) => (a < b ? -1 : 1));
  const library = surveyLibrary(filesOf(Object.fromEntries(files)));
  const options: CheckOptions = { severityOf: (_code, _path, usual) => usual, ...(today !== undefined && { today }) };
  const checks = library.files.paths.map((each) => checkFile(each, library, options));
  return checkLibrary(checks, library, options).filter((found) => found.path === path);
}

/** Takes `«` and `»` out of a text; what stood between them are the places that findings are expected at. */
function unmark(marked: string): { text: string; places: string[] } {
  const places: string[] = [];
  let text = "";
  for (const [i, piece] of marked.split(/[«»]/).entries()) {
    if (i % 2 === 1) places.push(`${text.length}-${text.length + piece.length} ${piece}`);
    text += piece;
  }
  return { text, places };
}

/**
 * `expectFindings(text).of("time/missing").toSay("...")`: the findings with that code lie at the places marked `«so»`,
 * and say this in Indonesian, in the order of the text.
 */
export function expectFindings(marked: string, beside: Beside = {}) {
  const { text, places } = unmark(marked);
  const findings = findingsIn(text, beside);
  return {
    of(code: string) {
      const own = findings.filter((found) => found.code === code);
      return {
        count: () => own.length,
        /** As `toSay`, wherever the findings lie. */
        toSayAnywhere(...messages: readonly string[]): Diagnostic[] {
          expect(own.map((found) => found.message.id)).toEqual(messages);
          return own;
        },
        toSay(...messages: readonly string[]): Diagnostic[] {
          expect(own.map((found) => found.message.id)).toEqual(messages);
          const where = own.map(({ span }) => `${span.start}-${span.end} ${text.slice(span.start, span.end)}`);
          expect(where).toEqual(places);
          return own;
        },
        toSayNothing(): void {
          expect(own).toEqual([]);
        },
      };
    },
  };
}
