/**
 * The only door to the world outside: files, clock, streams, terminal. Everything that is not a host or lies in
 * `cli/` is pure. Paths are absolute or relative to `cwd`, with forward slashes on every system.
 */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;

  /** Today as an ISO date, in the time zone of the user. */
  today(): string;
  /** Everything on standard input, to its end. */
  readInput(): Promise<Uint8Array>;

  /** The absolute path of `path`, without `.` and `..`. */
  resolve(...path: readonly string[]): string;
  /** The way from one absolute path to another. */
  relative(from: string, to: string): string;

  /** What is there, links followed; undefined where nothing is, or nothing that may be looked at. */
  stat(path: string): FileInfo | undefined;
  /** The path behind all links; throws where there is none. */
  realPath(path: string): string;
  /** The entries of a directory, in no order; throws where it cannot be read. */
  list(path: string): readonly Entry[];
  /** Throws where the file cannot be read; the message says why. */
  readFile(path: string): Uint8Array;
  /** Writes a file and the directories above it. A program may be executed, where the system asks for leave. */
  writeFile(path: string, content: string | Uint8Array, kind?: "program"): void;
  /** Moves a file over another, and makes the directories above it. */
  rename(from: string, to: string): void;
  /** Removes a file or a directory with all that it holds; no matter where there is none. */
  remove(path: string): void;
  /**
   * Runs git with these arguments, no shell between, and waits for its end. `input` goes to its standard input.
   * Undefined where this computer has no git.
   */
  git(args: readonly string[], input?: string): GitAnswer | undefined;
  /** Calls `changed` after a change under one of the paths, with its file name where known; returns what ends it. */
  watch(paths: readonly string[], changed: (name: string | undefined) => void): () => void;
}

export interface GitAnswer {
  /** 0 where it did what it was asked. */
  readonly code: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

export interface FileInfo {
  readonly kind: "file" | "directory" | "other";
  /** In bytes. */
  readonly size: number;
}

export interface Entry {
  readonly name: string;
  readonly kind: "file" | "directory" | "link" | "other";
}

export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Columns, where it is a terminal; otherwise what is good to read. */
  readonly width: number;
}
