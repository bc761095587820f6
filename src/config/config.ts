import type { Preset } from "../diagnostics/define.ts";
import type { Language, Severity } from "../diagnostics/diagnostic.ts";
import type { Paper } from "../model/types.ts";

/** What a project may set in `sopan.config.json`; the schema beside it says the same to zod. */
export interface Config {
  /** Files and folders with SOPs, relative to the configuration. */
  readonly sops?: readonly string[] | undefined;
  /** The organisation file, where it does not lie among the SOPs. */
  readonly organisation?: string | undefined;
  /** Folder for what is built. */
  readonly out?: string | undefined;
  readonly language?: Language | undefined;
  /** Paper of all charts, in place of what their SOPs say. */
  readonly paper?: Paper | undefined;
  /** Whether marks of inferred and doubtful facts are printed. */
  readonly marks?: boolean | undefined;
  /** Which rules look at all; `disarankan` unless said. */
  readonly preset?: Preset | undefined;
  /** File with the findings that are passed over, relative to the configuration. */
  readonly baseline?: string | undefined;
  /** Severities by code. */
  readonly rules?: Rules | undefined;
  /** Another choice for some of the files; a later entry wins. */
  readonly overrides?: readonly Override[] | undefined;
}

export interface Override {
  readonly files: readonly string[];
  readonly preset?: Preset | undefined;
  readonly rules?: Rules | undefined;
}

export type Rules = Readonly<Record<string, Severity | "off">>;

export const configName = "sopan.config.json";
export const defaultOut = "dist/site";
