import { type Config, defaultOut } from "../config/config.ts";
import { severityOf } from "../config/severity.ts";
import type { SeverityOf } from "../diagnostics/configured.ts";
import type { Preset } from "../diagnostics/define.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host.ts";
import type { LibraryFiles } from "../library/files.ts";
import { readText } from "./decode.ts";
import { DiskFiles, type Given } from "./disk-files.ts";
import { Failure } from "./failure.ts";
import { findConfig, loadConfig, noConfig } from "./load-config.ts";
import { parent } from "./parent.ts";
import type { Subject } from "./session.ts";
import { Sources } from "./sources.ts";
import { walk } from "./walk.ts";

/** A library on disk as a command sees it. Paths without a word beside them are relative to `root`. */
export interface Project {
  /** The folder of the configuration, or else the working directory. */
  readonly root: string;
  readonly config: Config;
  /** Absolute. */
  readonly out: string;
  /** All that an SOP may refer to. */
  readonly files: LibraryFiles;
  /** What the command was asked to work on: all of `files`, or those named. */
  readonly targets: readonly string[];
  /** Whether the targets are the whole library. */
  readonly whole: boolean;
  readonly severityOf: SeverityOf;
  /** On the configuration, and on what was met on the way to the files. */
  readonly problems: readonly Diagnostic[];
  readonly sources: Sources;
  /** Absolute path of a file. */
  locate(path: string): string;
}

export interface ProjectOptions {
  /** Paths as the user wrote them; `-` is standard input. */
  readonly paths: readonly string[];
  readonly config?: string | undefined;
  readonly out?: string | undefined;
  /** What the text on standard input is called. */
  readonly stdinPath?: string | undefined;
  /** Whether a library without any file or folder yet will do. */
  readonly mayBeEmpty?: boolean;
  /** Choice of rules, in place of the one that the configuration has for all files. */
  readonly preset?: Preset | undefined;
}

/** The configuration, or a file that it names, has errors: what they are, and the texts that they point into. */
export class BrokenConfig extends Error {
  override readonly name = "BrokenConfig";
  readonly problems: readonly Diagnostic[];
  readonly sources: Subject["sources"];
  /** Absolute path of the folder that their paths are relative to. */
  readonly root: string;

  constructor(problems: readonly Diagnostic[], { sources, root }: Subject) {
    super("the configuration has errors");
    this.problems = problems;
    this.sources = sources;
    this.root = root;
  }
}

/**
 * Finds the configuration and the files.
 * @throws BrokenConfig, as half a configuration would do something else than was meant
 * @throws Failure where a path does not exist, or there is nothing to work on
 */
export async function openProject(host: Host, options: ProjectOptions): Promise<Project> {
  const configPath = findConfig(host, options.config);
  const root = configPath === undefined ? host.cwd : parent(configPath);
  const show = (absolute: string): string => host.relative(root, absolute);
  const read = configPath === undefined ? noConfig : await loadConfig(host, configPath, options.mayBeEmpty);
  const config = read.config;
  if (config === undefined) {
    const sources = new Sources((path) => readText(host, path, host.resolve(root, path)));
    throw new BrokenConfig(read.diagnostics, { sources, root });
  }
  const out = options.out === undefined ? host.resolve(root, config.out ?? defaultOut) : host.resolve(options.out);
  const given = await readGiven(host, options, show);
  const walked = { without: [out], show };

  const named = options.paths.filter((path) => path !== "-");
  const unnamed = options.paths.length === 0;
  const ofConfig = (config.sops ?? (unnamed ? ["."] : []))
    .map((path) => host.resolve(root, path))
    .filter((path) => options.mayBeEmpty !== true || host.stat(path) !== undefined);
  const shared = config.organisation === undefined ? [] : [host.resolve(root, config.organisation)];
  const everything = walk(host, [...ofConfig, ...shared], walked);
  const wanted = unnamed ? everything : walk(host, named, walked);
  const targeted = new Map([...wanted.files, ...[...given.keys()].map((path) => [realOf(host, path), path] as const)]);
  const around = config.sops === undefined && !unnamed ? beside(host, root, [...targeted.values()]) : new Map();
  // What was named goes by the name that the user gave it.
  const all = new Map<string, string>([...around, ...everything.files, ...targeted]);
  const files = new DiskFiles(
    host,
    root,
    [...all.values()].map((path) => [show(path), path]),
    given,
  );
  const targets = [...targeted.values()].map(show).sort();
  const unmatched = config.sops !== undefined || unnamed ? (read.unmatched?.(files.paths) ?? []) : [];
  if (targets.length === 0 && options.mayBeEmpty !== true) throw nothingFound(options.paths, config);
  return {
    root,
    config,
    out,
    files,
    targets,
    whole: targets.length === files.paths.length,
    severityOf: severityOf(options.preset === undefined ? config : { ...config, preset: options.preset }),
    problems: [...read.diagnostics, ...unmatched, ...everything.problems, ...(unnamed ? [] : wanted.problems)],
    sources: new Sources((path) => files.read(path)),
    locate: (path) => host.resolve(root, path),
  };
}

async function readGiven(host: Host, options: ProjectOptions, show: (path: string) => string): Promise<Given> {
  if (!options.paths.includes("-")) return new Map();
  if (options.paths.length > 1) {
    throw new Failure({ id: "`-` (masukan baku) harus berdiri sendiri", en: "`-` (standard input) must stand alone" });
  }
  const absolute = host.resolve(options.stdinPath ?? "stdin.sop");
  return new Map([[absolute, { path: show(absolute), bytes: await host.readInput() }]]);
}

/**
 * Without a configuration nobody says what belongs to the library of a single file: what lies beside it, and
 * beside the folders above it up to the root. The organisation file is mostly there.
 */
function beside(host: Host, root: string, files: readonly string[]): Map<string, string> {
  const folders = new Set<string>();
  for (const file of files) {
    let folder = parent(file);
    folders.add(folder);
    while (folder !== root && folder.startsWith(`${root}/`)) {
      folder = parent(folder);
      folders.add(folder);
    }
  }
  const found = new Map<string, string>();
  for (const folder of folders) {
    if (host.stat(folder)?.kind !== "directory") continue;
    for (const entry of host.list(folder)) {
      if (entry.kind !== "file" || !entry.name.endsWith(".sop")) continue;
      const path = host.resolve(folder, entry.name);
      found.set(realOf(host, path), path);
    }
  }
  return found;
}

/** The path behind links; of what is not there, the path itself. */
function realOf(host: Host, path: string): string {
  return host.stat(path) === undefined ? path : host.realPath(path);
}

function nothingFound(paths: readonly string[], config: Config): Failure {
  const where = (paths.length > 0 ? paths : (config.sops ?? ["."])).map((path) => `\`${path}\``).join(", ");
  return new Failure(
    { id: `tidak ada berkas .sop di ${where}`, en: `there are no .sop files in ${where}` },
    { id: "buat SOP pertama dengan `sopan new <nama>`", en: "make the first one with `sopan new <name>`" },
  );
}
