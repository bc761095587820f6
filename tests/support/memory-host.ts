import { posix } from "node:path";
import type { Entry, FileInfo, GitAnswer, Host, Output } from "../../src/host.ts";

/** A file's text or bytes, a link to another path, or a file that refuses to be read. */
export type MemoryFile = string | Uint8Array | { readonly link: string } | { readonly refuses: string };

export interface MemoryOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly today?: string;
  /** Answers for git; without it this computer has none. */
  readonly git?: (args: readonly string[], input?: string) => GitAnswer;
}

class Recorder implements Output {
  text = "";
  readonly width = 100;
  readonly isTerminal: boolean;

  constructor(isTerminal: boolean) {
    this.isTerminal = isTerminal;
  }

  write(text: string): void {
    this.text += text;
  }
}

/** A computer in memory: what is written can be looked at. The working directory is `/kerja`. */
export class MemoryHost implements Host {
  readonly cwd = "/kerja";
  readonly env: Readonly<Record<string, string>>;
  readonly stdout: Recorder;
  readonly stderr: Recorder;
  readonly files = new Map<string, MemoryFile>();
  /** Paths of everything written, moved and removed, in order. */
  readonly touched: string[] = [];
  /** Paths of what was written to be executed. */
  readonly programs: string[] = [];
  changed: ((name: string | undefined) => void) | undefined;
  readonly #input: Uint8Array;
  readonly #today: string;
  readonly #git: MemoryOptions["git"];

  constructor(files: Readonly<Record<string, MemoryFile>>, options: MemoryOptions = {}) {
    for (const [path, file] of Object.entries(files)) this.files.set(this.resolve(path), file);
    this.env = options.env ?? {};
    this.stdout = new Recorder(options.terminal ?? false);
    this.stderr = new Recorder(options.terminal ?? false);
    this.#input =
      typeof options.input === "string" ? new TextEncoder().encode(options.input) : (options.input ?? new Uint8Array());
    this.#today = options.today ?? "2026-03-02";
    this.#git = options.git;
  }

  today(): string {
    return this.#today;
  }
  async readInput(): Promise<Uint8Array> {
    return this.#input;
  }
  resolve(...path: readonly string[]): string {
    return posix.resolve(this.cwd, ...path);
  }
  relative(from: string, to: string): string {
    return posix.relative(from, to);
  }

  stat(path: string): FileInfo | undefined {
    let real: string;
    try {
      real = this.realPath(path);
    } catch {
      return undefined;
    }
    const file = this.files.get(real);
    if (file === undefined) return { kind: "directory", size: 0 };
    return { kind: "file", size: this.#bytes(file).length };
  }

  realPath(path: string): string {
    let rest = this.resolve(path).split("/").slice(1);
    let at = "";
    for (let hops = 0; rest.length > 0; ) {
      const [name = "", ...more] = rest;
      const next = `${at}/${name}`;
      const file = this.files.get(next);
      if (typeof file === "object" && "link" in file) {
        if (++hops > 40) throw systemError("ELOOP", path);
        rest = [
          ...posix
            .resolve(at === "" ? "/" : at, file.link)
            .split("/")
            .slice(1),
          ...more,
        ];
        at = "";
      } else {
        at = next;
        rest = more;
      }
    }
    if (!this.files.has(at) && !this.#isDirectory(at)) throw systemError("ENOENT", path);
    return at;
  }

  list(path: string): readonly Entry[] {
    const real = this.realPath(path);
    const start = real === "/" ? "/" : `${real}/`;
    const found = new Map<string, Entry["kind"]>();
    for (const [name, file] of this.files) {
      if (!name.startsWith(start)) continue;
      const [first = "", ...below] = name.slice(start.length).split("/");
      if (below.length > 0) found.set(first, "directory");
      else found.set(first, typeof file === "object" && "link" in file ? "link" : "file");
    }
    return [...found].map(([name, kind]) => ({ name, kind }));
  }

  readFile(path: string): Uint8Array {
    const file = this.files.get(this.realPath(path));
    if (file === undefined) throw systemError("EISDIR", path);
    if (typeof file === "object" && "refuses" in file) throw systemError(file.refuses, path);
    return this.#bytes(file);
  }

  writeFile(path: string, content: string | Uint8Array, kind?: "program"): void {
    this.files.set(this.resolve(path), content);
    if (kind === "program") this.programs.push(this.resolve(path));
    this.touched.push(this.resolve(path));
  }
  rename(from: string, to: string): void {
    const file = this.files.get(this.resolve(from));
    if (file === undefined) throw systemError("ENOENT", from);
    this.files.delete(this.resolve(from));
    this.files.set(this.resolve(to), file);
    this.touched.push(this.resolve(to));
  }
  remove(path: string): void {
    const gone = this.resolve(path);
    for (const name of this.files.keys()) {
      if (name === gone || name.startsWith(`${gone}/`)) this.files.delete(name);
    }
  }
  git(args: readonly string[], input?: string): GitAnswer | undefined {
    return this.#git?.(args, input);
  }
  watch(_paths: readonly string[], changed: (name: string | undefined) => void): () => void {
    this.changed = changed;
    return () => {
      this.changed = undefined;
    };
  }

  /** The text of a file, for assertions. */
  text(path: string): string | undefined {
    const file = this.files.get(this.resolve(path));
    return file === undefined ? undefined : new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.#bytes(file));
  }

  #bytes(file: MemoryFile): Uint8Array {
    if (typeof file === "string") return new TextEncoder().encode(file);
    return file instanceof Uint8Array ? file : new Uint8Array();
  }
  #isDirectory(path: string): boolean {
    if (path === "" || path === this.cwd) return true;
    for (const name of this.files.keys()) if (name.startsWith(`${path}/`)) return true;
    return false;
  }
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
