import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { filesOf, type LibraryFiles } from "../src/library/files.ts";

/** The `.sop` files of this repository's library, read at once. Paths begin with `sops/`, in order of the paths. */
export function libraryFiles(root: string | URL = "."): LibraryFiles {
  const folder = root instanceof URL ? fileURLToPath(root) : root;
  const paths = readdirSync(`${folder}/sops`, { recursive: true, encoding: "utf8" })
    .map((path) => `sops/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".sop"))
    .sort();
  return filesOf(new Map(paths.map((path) => [path, readFileSync(`${folder}/${path}`, "utf8")])));
}
