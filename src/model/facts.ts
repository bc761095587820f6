import type { Parsed } from "../syntax/parse.ts";

/** What the library knows of one SOP without opening it again. */
export interface SopFacts {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly number?: string;
  /** Labels of rows, in order. */
  readonly labels: readonly string[];
}

/** SOPs by id. A `Map` is one; the library's own reads a file only when its facts are asked for. */
export interface SopIndex {
  has(id: string): boolean;
  get(id: string): SopFacts | undefined;
  keys(): Iterable<string>;
}

/** The library seen from one SOP: small facts on every SOP, never their trees. */
export interface LibraryFacts {
  readonly sops: SopIndex;
}

export const emptyLibrary: LibraryFacts = { sops: new Map() };

/** Names that Windows keeps for devices, whatever the ending behind them. */
const deviceName = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;

/** True for a file that Windows would take for a device: `nul.sop`. */
export function namesDevice(path: string): boolean {
  return deviceName.test(nameOf(path));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.sop$/i, "");
}

/**
 * The id of the SOP in the file at `path`: the file's name without `.sop`. Undefined where that is no name of the
 * language, is longer than 100 characters, or is a device on some systems: no such id reaches a page or a link.
 */
export function sopId(path: string): string | undefined {
  const name = nameOf(path);
  const valid = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && name.length <= 100 && !deviceName.test(name);
  return valid ? name : undefined;
}

/** The facts of an SOP from its tree alone, without binding it. */
export function factsOf(parsed: Parsed): SopFacts | undefined {
  const { procedure } = parsed.tree;
  const id = sopId(parsed.file.path);
  if (!procedure || id === undefined) return undefined;
  const number = procedure.head.find((line) => line.kind === "field" && line.keyword === "nomor");
  const value = number?.kind === "field" ? number.value : undefined;
  return {
    id,
    path: parsed.file.path,
    title: procedure.line.title.value,
    ...(value?.kind === "text" && { number: value.value }),
    labels: parsed.tree.statements.flatMap((line) => (line.kind === "row" && line.label ? [line.label.value] : [])),
  };
}
