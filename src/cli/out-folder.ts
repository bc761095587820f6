import type { EmittedFile } from "../emit/emitter.ts";
import type { Host } from "../host.ts";
import { Failure } from "./failure.ts";
import { parent } from "./parent.ts";

const manifestName = ".sopan.json";
const stagingName = ".sopan-baru";

/** What `commit` did. */
export interface Written {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * The output folder during one build. Files are gathered beside their place and moved there at the end, so that a
 * build that fails leaves the folder as it was; files that have not changed are not touched.
 */
export class OutFolder {
  readonly #host: Host;
  readonly #root: string;
  readonly #waiting = new Set<string>();
  readonly #paths = new Set<string>();
  /** Folder -> whether it leads out. */
  readonly #folders = new Map<string, boolean>();

  /**
   * @param root absolute path
   * @throws Failure where something else than a folder is there
   */
  constructor(host: Host, root: string) {
    const there = host.stat(root);
    if (there !== undefined && there.kind !== "directory") {
      throw new Failure({ id: `\`${root}\` bukan folder`, en: `\`${root}\` is not a folder` });
    }
    this.#host = host;
    this.#root = root;
    host.remove(this.#at(stagingName));
  }

  /** @throws Error where the path would leave the folder: only a defect of ours makes one. */
  put(file: EmittedFile): void {
    const target = this.#host.resolve(this.#root, file.path);
    if (!target.startsWith(`${this.#root}/`)) throw new Error(`output outside of the folder: ${file.path}`);
    if (this.#leadsOut(parent(target))) throw linked(file.path);
    this.#paths.add(file.path);
    const bytes = typeof file.content === "string" ? new TextEncoder().encode(file.content) : file.content;
    if (this.#holds(target, bytes)) return;
    this.#host.writeFile(this.#staged(file.path), bytes);
    this.#waiting.add(file.path);
  }

  /**
   * Moves everything to its place.
   * @param complete whether this was the whole library: then files that an earlier build made and this one did not go
   */
  commit(complete: boolean): Written {
    for (const path of this.#waiting) this.#host.rename(this.#staged(path), this.#at(path));
    this.#host.remove(this.#at(stagingName));
    const before = this.#manifest();
    const stale = complete ? before.filter((path) => !this.#paths.has(path)) : [];
    for (const path of stale) this.#host.remove(this.#at(path));
    const kept = complete ? this.#paths : new Set([...before, ...this.#paths]);
    const manifest = `${JSON.stringify({ files: [...kept].sort() }, null, 2)}\n`;
    this.#host.writeFile(this.#at(manifestName), manifest);
    return {
      written: this.#waiting.size,
      unchanged: this.#paths.size - this.#waiting.size,
      removed: stale.length,
    };
  }

  /** Drops what was gathered. */
  discard(): void {
    this.#host.remove(this.#at(stagingName));
  }

  /** The folder may hold links that lead out of it: what lies behind them is not ours to write. */
  #leadsOut(folder: string): boolean {
    let known = this.#folders.get(folder);
    if (known === undefined) {
      if (this.#host.stat(folder) !== undefined) {
        known = !`${this.#host.realPath(folder)}/`.startsWith(`${this.#host.realPath(this.#root)}/`);
      } else {
        known = folder.length > this.#root.length && this.#leadsOut(parent(folder));
      }
      this.#folders.set(folder, known);
    }
    return known;
  }

  #at(path: string): string {
    return `${this.#root}/${path}`;
  }

  #staged(path: string): string {
    return this.#at(`${stagingName}/${path}`);
  }

  #holds(target: string, bytes: Uint8Array): boolean {
    const info = this.#host.stat(target);
    if (info?.kind !== "file" || info.size !== bytes.length) return false;
    const there = this.#host.readFile(target);
    return bytes.every((byte, i) => byte === there[i]);
  }

  /** Paths that an earlier build wrote. The file may have been edited: what does not lie in the folder is not ours. */
  #manifest(): string[] {
    if (this.#host.stat(this.#at(manifestName))?.kind !== "file") return [];
    try {
      const read: unknown = JSON.parse(new TextDecoder().decode(this.#host.readFile(this.#at(manifestName))));
      if (typeof read !== "object" || read === null || !("files" in read) || !Array.isArray(read.files)) return [];
      return read.files.filter(
        (path): path is string =>
          typeof path === "string" && this.#host.resolve(this.#root, path) === this.#at(path) && path !== "",
      );
    } catch {
      return [];
    }
  }
}

function linked(path: string): Failure {
  return new Failure(
    {
      id: `folder hasil memuat tautan ke luar: ${path} tidak ditulis`,
      en: `the output folder holds a link that leads out of it: ${path} is not written`,
    },
    { id: "hapus tautan itu, atau pilih folder lain dengan --out", en: "remove the link, or choose another --out" },
  );
}
