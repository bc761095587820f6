import type { ReadResult } from "../library/files.ts";
import { SourceFile } from "../source/source-file.ts";

const kept = 8;

/** The texts that a report quotes: read when asked for, the last few kept. */
export class Sources {
  readonly #read: (path: string) => ReadResult;
  readonly #known = new Map<string, SourceFile | undefined>();

  constructor(read: (path: string) => ReadResult) {
    this.#read = read;
  }

  get(path: string): SourceFile | undefined {
    if (this.#known.has(path)) return this.#known.get(path);
    const text = this.#read(path);
    const file = "text" in text ? new SourceFile(path, text.text) : undefined;
    if (this.#known.size >= kept) this.#known.delete([...this.#known.keys()][0] ?? "");
    this.#known.set(path, file);
    return file;
  }

  /** After files have been written. */
  forget(): void {
    this.#known.clear();
  }
}
