import { pairFiles, type Version } from "../analysis/compare/library.ts";
import type { Host } from "../host.ts";
import { type Library, type LibraryFiles, surveyLibrary } from "../pipeline.ts";
import { Failure } from "./failure.ts";
import { filesAt, type Revision, revisionNamed, whyNoRevision } from "./git.ts";
import { openProject, type Project } from "./project.ts";

/** The two versions that a command line names, and the project whose configuration holds for both. */
export interface Versions {
  readonly project: Project;
  readonly old: Version;
  readonly new: Version;
}

type Side = { readonly path: string } | { readonly revision: Revision };

/**
 * Reads `OLD NEW`, `REVISION`, `REVISION REVISION` and paths behind them. What exists as a file or folder is one; a
 * revision of the same name must be written otherwise (`refs/heads/main`), a path that looks like a revision with `./`.
 * One revision alone is compared with the files as they are now; so is a revision beside a path, in the files at it.
 * @throws Failure where a word is neither, or a path is nowhere
 */
export async function openVersions(
  host: Host,
  words: readonly string[],
  config: string | undefined,
): Promise<Versions> {
  const project = await openProject(host, { paths: [], config, mayBeEmpty: true });
  const { root } = project;
  const side = (word: string): Side | undefined => {
    if (host.stat(host.resolve(word)) !== undefined) return { path: word };
    const revision = /^\.{0,2}\//.test(word) ? undefined : revisionNamed(host, root, word);
    return revision && { revision };
  };
  const [first = "", second, ...rest] = words;
  const old = side(first);
  if (old === undefined) throw whyNoRevision(host, root, first);
  const fresh = second === undefined ? undefined : side(second);
  if ("path" in old) {
    if (second === undefined) throw secondMissing(first);
    if (fresh === undefined) throw whyNoRevision(host, root, second);
    if ("path" in fresh) {
      if (rest.length > 0) throw tooMany();
      const [before, now] = [await atPath(host, old.path, config), await atPath(host, fresh.path, config)];
      return { project, ...scoped(host, before, now) };
    }
    const paths = relative(host, root, [old.path, ...rest]);
    return { project, old: now(project, paths), new: atRevision(host, project, fresh.revision, paths) };
  }
  const isRevision = fresh !== undefined && "revision" in fresh;
  const named = isRevision || second === undefined ? rest : [second, ...rest];
  const paths = relative(host, root, named);
  const versions = {
    project,
    old: atRevision(host, project, old.revision, paths),
    new: isRevision ? atRevision(host, project, fresh.revision, paths) : now(project, paths),
  };
  for (const [at, path] of paths.entries()) {
    const somewhere = [versions.old, versions.new].some((version) =>
      version.paths.some((each) => isWithin(each, path)),
    );
    if (!somewhere) throw nowhere(host, root, named[at] ?? path, at === 0 && !isRevision && second !== undefined);
  }
  return versions;
}

const relative = (host: Host, root: string, paths: readonly string[]): string[] =>
  paths.map((path) => host.relative(root, host.resolve(path)));

/** True for a file itself and for what lies in a folder; the root of the project is "". */
const isWithin = (path: string, folder: string): boolean =>
  folder === "" || path === folder || path.startsWith(`${folder}/`);

const limited = (paths: readonly string[], limits: readonly string[]): string[] =>
  paths.filter((path) => limits.length === 0 || limits.some((limit) => isWithin(path, limit)));

/** SOPs of a library, without its organisation files. */
const sopsOf = (library: Library, paths: readonly string[]): string[] =>
  paths.filter((path) => !library.agencies.has(path));

/** The project's files as they are, named by where they lie. */
function now(project: Project, limits: readonly string[]): Version {
  const library = surveyLibrary(project.files);
  return { name: ".", library, paths: sopsOf(library, limited(project.files.paths, limits)) };
}

/** The project's files as they were: the same folders, read from a commit. */
function atRevision(host: Host, project: Project, revision: Revision, limits: readonly string[]): Version {
  const { root, config } = project;
  const folders = [...(config.sops ?? ["."]), ...(config.organisation === undefined ? [] : [config.organisation])];
  const inProject = relativeTo(host, root, folders);
  const out = host.relative(root, project.out);
  const files = filesAt(host, root, revision, (path) => {
    if (isWithin(path, out)) return false;
    return [...inProject, ...limits].some((folder) => isWithin(path, folder));
  });
  const library = surveyLibrary(files);
  const { name, hash } = revision;
  const shown = hash.startsWith(name) ? name : `${name} (${hash.slice(0, 7)})`;
  return { name: shown, library, paths: sopsOf(library, limited(files.paths, limits)) };
}

const relativeTo = (host: Host, root: string, folders: readonly string[]): string[] =>
  folders.map((folder) => host.relative(root, host.resolve(root, folder)));

/**
 * A file, or the files of a folder. A folder with organisation files is a library of its own; to others the project's
 * organisation files belong.
 */
async function atPath(host: Host, path: string, config: string | undefined): Promise<Version> {
  const { files, targets } = await openProject(host, { paths: [path], config });
  const own = surveyLibrary(only(files, targets));
  const complete = own.agencies.size > 0 && targets.length > 1;
  const targeted = new Set(targets);
  const rest = files.paths.filter((each) => !targeted.has(each));
  const library = complete ? own : surveyLibrary(only(files, [...targets, ...rest]));
  const paths = sopsOf(library, targets);
  if (paths.length === 0) throw noSops(path);
  return { name: path, library, paths };
}

/**
 * One file beside a folder is compared with its own older or newer self there: the others of the folder are not asked
 * about, and would all be told to be new or gone.
 * @throws Failure where the folder has none that belongs to the file
 */
function scoped(host: Host, old: Version, fresh: Version): Pick<Versions, "old" | "new"> {
  const isFolder = ({ name }: Version): boolean => host.stat(host.resolve(name))?.kind === "directory";
  const [inOld, inNew] = [isFolder(old), isFolder(fresh)];
  if (inOld === inNew) return { old, new: fresh };
  const pair = pairFiles(old, fresh).find((each) => each.old !== undefined && each.new !== undefined);
  const found = inOld ? pair?.old : pair?.new;
  if (found === undefined) throw noPartner(inOld ? fresh.name : old.name, inOld ? old.name : fresh.name);
  return inOld ? { old: { ...old, paths: [found] }, new: fresh } : { old, new: { ...fresh, paths: [found] } };
}

const noPartner = (file: string, folder: string): Failure =>
  new Failure(
    {
      id: `di \`${folder}\` tidak ada SOP yang senama, senomor, atau sejudul dengan \`${file}\``,
      en: `in \`${folder}\` no SOP has the name, number or title of \`${file}\``,
    },
    { id: "sebut berkasnya, bukan foldernya", en: "name the file, not the folder" },
  );

/** Some files in this order: of two of one name, or two organisations of one id, the first counts. */
const only = (files: LibraryFiles, paths: readonly string[]): LibraryFiles => ({
  paths,
  read: (path) => files.read(path),
});

const secondMissing = (first: string): Failure =>
  new Failure(
    { id: `\`${first}\` dibandingkan dengan apa?`, en: `\`${first}\` is compared with what?` },
    {
      id: `sebut versi baru, atau sebuah revisi: sopan banding HEAD ${first}`,
      en: `name the new version, or a revision: sopan banding HEAD ${first}`,
    },
  );

const tooMany = (): Failure =>
  new Failure(
    { id: "dua berkas atau dua folder saja yang dibandingkan", en: "only two files or two folders are compared" },
    { id: "lihat: sopan banding --help", en: "see: sopan banding --help" },
  );

const noSops = (path: string): Failure =>
  new Failure({ id: `tidak ada SOP di \`${path}\``, en: `there is no SOP in \`${path}\`` });

function nowhere(host: Host, root: string, path: string, mayBeRevision: boolean): Failure {
  if (mayBeRevision && host.stat(host.resolve(path)) === undefined) return whyNoRevision(host, root, path);
  return new Failure({
    id: `tidak ada SOP di \`${path}\`, di versi lama maupun baru`,
    en: `there is no SOP in \`${path}\`, neither in the old nor in the new version`,
  });
}
