import type { Bilingual } from "../diagnostics/diagnostic.ts";
import type { GitAnswer, Host } from "../host.ts";
import type { LibraryFiles, ReadResult } from "../library/files.ts";
import { decode } from "./decode.ts";
import { Failure } from "./failure.ts";

/** A commit as the user named it. */
export interface Revision {
  readonly name: string;
  /** Full hash: from here on nothing that the user wrote reaches git. */
  readonly hash: string;
}

/**
 * The commit that a word means; undefined where git knows none by it, or there is no git, or no repository. A word that
 * begins with a hyphen is none: it would be an option to git.
 */
export function revisionNamed(host: Host, root: string, name: string): Revision | undefined {
  if (name.startsWith("-") || name === "") return undefined;
  const answer = host.git(["-C", root, "rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  const hash = answer?.code === 0 ? textOf(answer).trim() : "";
  return /^[0-9a-f]{40,64}$/.test(hash) ? { name, hash } : undefined;
}

/** Why a word cannot be a revision here: no git, no repository, or simply none of that name. */
export function whyNoRevision(host: Host, root: string, name: string): Failure {
  const inside = host.git(["-C", root, "rev-parse", "--git-dir"]);
  const what = {
    id: `tidak ada berkas, folder, atau revisi git \`${name}\``,
    en: `there is no file, folder or git revision \`${name}\``,
  };
  if (inside === undefined) {
    return new Failure(what, {
      id: "pasang git untuk membandingkan revisi, atau sebut berkas atau folder",
      en: "install git to compare revisions, or name a file or folder",
    });
  }
  if (inside.stderr.includes("safe.directory")) return new Failure(what, distrusted(root));
  if (inside.code !== 0) {
    const reason = inside.stderr.split("\n", 1)[0] ?? "";
    return new Failure(what, {
      id: `git tidak dapat membaca folder ini: ${reason}`,
      en: `git cannot read this folder: ${reason}`,
    });
  }
  const shallow = host.git(["-C", root, "rev-parse", "--is-shallow-repository"]);
  if (shallow?.code === 0 && textOf(shallow).trim() === "true") return new Failure(what, cutOff);
  return new Failure(what, {
    id: "daftar revisi: git log --oneline",
    en: "the list of revisions: git log --oneline",
  });
}

/** In the containers of CI the files often belong to another user, and git reads nothing of theirs. */
const distrusted = (root: string): Bilingual => ({
  id: `folder ini milik pengguna lain; jalankan: git config --global --add safe.directory ${root}`,
  en: `the folder belongs to another user; run: git config --global --add safe.directory ${root}`,
});

const cutOff: Bilingual = {
  id: "salinan ini tanpa riwayat lengkap: jalankan `git fetch --unshallow`, atau `fetch-depth: 0` di CI",
  en: "this copy lacks a part of the history: run `git fetch --unshallow`, or `fetch-depth: 0` in CI",
};

/** Links are left out: what they lead to may be another file, or none, in another commit. */
const regularFile = /^100(?:644|755) blob ([0-9a-f]+)\t(.+)$/s;

/**
 * The `.sop` files below `root` as they are in a commit, by their paths from there. Folders that `sopan` does not enter
 * on disk are not entered here either.
 * @param wanted whether a path is to be read at all
 */
export function filesAt(host: Host, root: string, { hash }: Revision, wanted: (path: string) => boolean): LibraryFiles {
  const listed = textOf(must(host.git(["-C", root, "ls-tree", "-r", "-z", hash])));
  const found = new Map<string, string>();
  for (const entry of listed.split("\0")) {
    const [, blob = "", path = ""] = regularFile.exec(entry) ?? [];
    if (isSop(path) && wanted(path)) found.set(path, blob);
  }
  const bytes = blobs(host, root, [...found.values()]);
  const paths = [...found.keys()].sort();
  return {
    paths,
    read(path): ReadResult {
      return decode(path, bytes.get(found.get(path) ?? "") ?? new Uint8Array());
    },
  };
}

function isSop(path: string): boolean {
  const names = path.split("/");
  return /\.sop$/i.test(path) && !names.some((name) => name.startsWith(".") || name === "node_modules");
}

/** Contents by hash, all asked for at once: `HASH blob SIZE`, a line end, the bytes, a line end, for each. */
function blobs(host: Host, root: string, hashes: readonly string[]): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  if (hashes.length === 0) return found;
  const { stdout } = must(host.git(["-C", root, "cat-file", "--batch"], `${hashes.join("\n")}\n`));
  let at = 0;
  while (at < stdout.length) {
    const end = stdout.indexOf(0x0a, at);
    if (end < 0) break;
    const [hash = "", , size = ""] = new TextDecoder().decode(stdout.subarray(at, end)).split(" ");
    const length = Number(size);
    if (!Number.isInteger(length)) throw unexpected(hash);
    found.set(hash, stdout.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + 1;
  }
  return found;
}

const textOf = ({ stdout }: GitAnswer): string => new TextDecoder().decode(stdout);

function must(answer: GitAnswer | undefined): GitAnswer {
  if (answer?.code === 0) return answer;
  throw unexpected(answer?.stderr.split("\n", 1)[0] ?? "");
}

const unexpected = (reason: string): Failure =>
  new Failure({ id: `git tidak dapat membaca revisi: ${reason}`, en: `git cannot read the revision: ${reason}` });
