import { readdirSync, readFileSync } from "node:fs";
import { type LibraryFiles, SourceFile } from "../../src/index.ts";
import { sopId } from "../../src/model/facts.ts";
import { libraryFiles } from "../library-files.ts";
import { type ReadRecords, readRecords, wholeLibrary } from "./records.ts";

/** The library of this repository and what is recorded beside it. Paths begin with `sops/`. */
export interface LibraryOnDisk extends ReadRecords {
  readonly files: LibraryFiles;
}

/** Reads `sops/` under `root`, the repository's folder. */
export function libraryOnDisk(root: string): LibraryOnDisk {
  const files = libraryFiles(root);
  const beside = readdirSync(`${root}/sops`, { recursive: true, encoding: "utf8" })
    .map((path) => `sops/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith("/naskah.json"))
    .sort();
  const parts = beside.map((path) => {
    const file = new SourceFile(path, readFileSync(`${root}/${path}`, "utf8"));
    return readRecords(file, idsBeside(path, files.paths));
  });
  return {
    files,
    records: Object.assign({}, ...parts.map(({ records }) => records)),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function idsBeside(path: string, sops: readonly string[]): Set<string> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const ids = sops.filter((sop) => sop.startsWith(folder) && !sop.slice(folder.length).includes("/")).map(sopId);
  return new Set([...ids.flatMap((id) => id ?? []), ...(folder === "sops/" ? [wholeLibrary] : [])]);
}
