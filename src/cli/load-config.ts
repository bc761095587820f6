import { configName } from "../config/config.ts";
import type { ReadConfig } from "../config/read.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host.ts";
import { SourceFile } from "../source/source-file.ts";
import { readText } from "./decode.ts";
import { Failure } from "./failure.ts";
import { parent } from "./parent.ts";

/** The configuration named, or the nearest from the working directory upwards. */
export function findConfig(host: Host, named: string | undefined): string | undefined {
  if (named !== undefined) {
    if (host.stat(named)?.kind === "file") return host.resolve(named);
    throw new Failure({ id: `tidak ada berkas pengaturan \`${named}\``, en: `there is no configuration \`${named}\`` });
  }
  for (let folder = host.cwd; ; folder = parent(folder)) {
    const path = host.resolve(folder, configName);
    if (host.stat(path)?.kind === "file") return path;
    if (parent(folder) === folder) return undefined;
  }
}

/** A configuration, and what there is to say of it once the files are known. */
interface Loaded extends ReadConfig {
  readonly unmatched?: (paths: readonly string[]) => readonly Diagnostic[];
}

export const noConfig: Loaded = { config: {}, diagnostics: [] };

/** Reads the configuration; what it names must be there, unless the library may still be made. */
export async function loadConfig(host: Host, absolute: string, mayBeEmpty = false): Promise<Loaded> {
  const root = parent(absolute);
  const path = host.relative(root, absolute);
  const text = readText(host, path, absolute);
  if ("problem" in text) return { diagnostics: [text.problem] };
  const [{ readConfig }, { missingPaths, unmatchedPatterns }, { catalogue }] = await Promise.all([
    import("../config/read.ts"),
    import("../config/paths.ts"),
    import("../catalogue.ts"),
  ]);
  const file = new SourceFile(path, text.text);
  const read = readConfig(file, catalogue.keys());
  const { config } = read;
  if (config === undefined) return read;
  const isThere = (name: string): boolean => host.stat(host.resolve(root, name)) !== undefined;
  const beside = (): string[] =>
    host.list(root).flatMap(({ name, kind }) => (kind === "directory" || name.endsWith(".sop") ? name : []));
  const missing = mayBeEmpty ? [] : missingPaths(file, config, isThere, beside);
  if (missing.length > 0) return { diagnostics: [...read.diagnostics, ...missing] };
  return { ...read, unmatched: (paths) => unmatchedPatterns(file, config, paths) };
}
