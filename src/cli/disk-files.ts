import type { Host } from "../host.ts";
import type { LibraryFiles, ReadResult } from "../library/files.ts";
import { decode, readText } from "./decode.ts";

/** Texts that stand in place of files, by absolute path: what came through standard input. */
export type Given = ReadonlyMap<string, { readonly path: string; readonly bytes: Uint8Array }>;

/** The files of a library on disk. Nothing is kept: each is read when asked for. */
export class DiskFiles implements LibraryFiles {
  readonly paths: readonly string[];
  readonly #host: Host;
  readonly #root: string;
  readonly #absolute: ReadonlyMap<string, string>;
  readonly #given: Given;

  /**
   * @param root what the paths shown are relative to
   * @param files pairs of the path shown and the absolute path
   */
  constructor(host: Host, root: string, files: readonly (readonly [string, string])[], given: Given) {
    this.#host = host;
    this.#root = root;
    this.#absolute = new Map(files);
    this.#given = given;
    this.paths = [...this.#absolute.keys()].sort();
  }

  read(path: string): ReadResult {
    const absolute = this.#absolute.get(path) ?? this.#host.resolve(this.#root, path);
    const given = this.#given.get(absolute);
    return given ? decode(path, given.bytes) : readText(this.#host, path, absolute);
  }
}
