import { finding, say } from "../diagnostics/define.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearNames } from "../diagnostics/near.ts";
import type { Entry, Host } from "../host.ts";
import { linkLoop } from "../host-findings.ts";
import { cannotOpen } from "./decode.ts";
import { Failure, meant, systemCode } from "./failure.ts";

export interface Walked {
  /** Absolute path as met, by the real path behind all links: each file once. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Diagnostic[];
}

export interface WalkOptions {
  /** Absolute paths of directories that are not entered: the output. */
  readonly without: readonly string[];
  /** How an absolute path is shown to people. */
  show(path: string): string;
}

interface Directory {
  readonly path: string;
  readonly real: string;
}

/**
 * Finds `.sop` files: those named, and those under the directories named. Links are followed, each place once;
 * `node_modules` and names that begin with a dot are not entered.
 * @throws Failure where a named path does not exist or turns in circles
 */
export function walk(host: Host, named: readonly string[], options: WalkOptions): Walked {
  return new Walk(host, options).run(named);
}

class Walk {
  readonly #host: Host;
  readonly #options: WalkOptions;
  readonly #files = new Map<string, string>();
  readonly #entered = new Set<string>();
  readonly #problems: Diagnostic[] = [];

  constructor(host: Host, options: WalkOptions) {
    this.#host = host;
    this.#options = options;
  }

  run(named: readonly string[]): Walked {
    for (const name of named) {
      const path = this.#host.resolve(name);
      const real = this.#realOf(name, path);
      if (this.#host.stat(path)?.kind === "directory") this.#enter({ path, real });
      else this.#add(real, path);
    }
    return { files: this.#files, problems: this.#problems };
  }

  #realOf(name: string, path: string): string {
    try {
      return this.#host.realPath(path);
    } catch (thrown) {
      throw systemCode(thrown) === "ELOOP" ? circular(name) : missing(this.#host, name, path);
    }
  }

  #enter(first: Directory): void {
    const waiting = [first];
    for (let directory = waiting.pop(); directory !== undefined; directory = waiting.pop()) {
      if (this.#entered.has(directory.real)) continue;
      this.#entered.add(directory.real);
      for (const entry of this.#entries(directory.path)) {
        const path = join(directory.path, entry.name);
        if (entry.kind === "directory") {
          if (this.#mayEnter(entry.name, path)) waiting.push({ path, real: join(directory.real, entry.name) });
        } else if (entry.kind === "link") {
          const linked = this.#follow(entry.name, path, directory.real);
          if (linked) waiting.push(linked);
        } else if (entry.kind === "file" && isSopFile(entry.name)) {
          this.#add(join(directory.real, entry.name), path);
        }
      }
    }
  }

  #entries(path: string): readonly Entry[] {
    try {
      return [...this.#host.list(path)].sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (thrown) {
      this.#cannotOpen(path, thrown);
      return [];
    }
  }

  /** The directory behind a link, if it is one to be entered; a file behind it is added. */
  #follow(name: string, path: string, from: string): Directory | undefined {
    let real: string;
    try {
      real = this.#host.realPath(path);
    } catch (thrown) {
      if (isSopFile(name)) this.#cannotOpen(path, thrown);
      return undefined;
    }
    const kind = this.#host.stat(path)?.kind;
    if (kind === "file" && isSopFile(name)) this.#add(real, path);
    if (kind !== "directory" || !this.#mayEnter(name, path)) return undefined;
    if (from !== real && !from.startsWith(join(real, ""))) return { path, real };
    const shown = this.#options.show(path);
    const message = say(linkLoop.messages.loop, { target: this.#options.show(real) || "." });
    this.#problems.push(finding(linkLoop, shown, { start: 0, end: 0 }, message, { help: linkLoop.messages.help }));
    return undefined;
  }

  #mayEnter(name: string, path: string): boolean {
    return !name.startsWith(".") && name !== "node_modules" && !this.#options.without.includes(path);
  }

  #add(real: string, path: string): void {
    if (!this.#files.has(real)) this.#files.set(real, path);
  }

  #cannotOpen(path: string, thrown: unknown): void {
    this.#problems.push(cannotOpen(this.#options.show(path), thrown));
  }
}

function isSopFile(name: string): boolean {
  return name.toLowerCase().endsWith(".sop") && !name.startsWith(".");
}

function join(directory: string, name: string): string {
  return directory.endsWith("/") ? directory + name : `${directory}/${name}`;
}

function circular(name: string): Failure {
  return new Failure(
    { id: `tautan \`${name}\` berputar: ia menunjuk ke dirinya sendiri`, en: `the link \`${name}\` turns in circles` },
    { id: "hapus tautan itu", en: "remove the link" },
  );
}

function missing(host: Host, name: string, path: string): Failure {
  const what = { id: `tidak ada berkas atau folder \`${name}\``, en: `there is no file or folder \`${name}\`` };
  const cut = path.lastIndexOf("/");
  let beside: string[] = [];
  try {
    beside = host.list(path.slice(0, cut) || "/").map((entry) => entry.name);
  } catch {
    return new Failure(what);
  }
  return new Failure(what, meant(nearNames(path.slice(cut + 1), beside)));
}
