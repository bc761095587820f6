import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What reading a file gave: its text, or why there is none. */
export type ReadResult = { readonly text: string } | { readonly problem: Diagnostic };

/**
 * The texts of a library, wherever they come from: the one thing that the pipeline asks of the outside.
 * Paths are relative to the project, with forward slashes, each once; their order is that of every result.
 */
export interface LibraryFiles {
  readonly paths: readonly string[];
  read(path: string): ReadResult;
}

/** A library held in memory: for the browser, the editor's unsaved buffers, and tests. */
export function filesOf(texts: Readonly<Record<string, string>> | ReadonlyMap<string, string>): LibraryFiles {
  const map = texts instanceof Map ? texts : new Map(Object.entries(texts));
  return { paths: [...map.keys()], read: (path) => ({ text: map.get(path) ?? "" }) };
}
