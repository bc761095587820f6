import type { SourceFile } from "../../source/source-file.ts";
import type { Definition } from "../define.ts";
import type { Diagnostic, Language } from "../diagnostic.ts";

export interface RenderOptions {
  /** The texts that findings point into; a finding on a file that is not here is shown without its lines. */
  readonly sources: { get(path: string): SourceFile | undefined };
  readonly language: Language;
  /** Whether ANSI colours may be written. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly catalogue: ReadonlyMap<string, Definition>;
  /** Of sopan. */
  readonly version?: string;
  /** Paths of all files that were checked, also those without a finding. */
  readonly checked?: readonly string[];
  /** Whether the findings are those that a baseline does not know. */
  readonly fresh?: boolean;
  /** The way from the root of the repository to the folder that paths are relative to: empty, or with `/` at its end. */
  readonly base?: string;
}

/** Turns findings, sorted, into the text of a report; ends in a line end unless empty. */
export type Renderer = (findings: readonly Diagnostic[], options: RenderOptions) => string;
