import { configName } from "../../config/config.ts";
import { say } from "../../diagnostics/define.ts";
import { format } from "../../format/format.ts";
import type { Host } from "../../host.ts";
import { badId } from "../../library/findings.ts";
import { namesDevice, sopId } from "../../model/facts.ts";
import type { Organisation } from "../../model/organisation.ts";
import { surveyLibrary } from "../../pipeline.ts";
import { SourceFile } from "../../source/source-file.ts";
import { parse } from "../../syntax/parse.ts";
import { type Exit, exit } from "../exit.ts";
import { Failure } from "../failure.ts";
import { openProject, type Project } from "../project.ts";
import type { Session } from "../session.ts";
import { newSop } from "../templates/sop.ts";

export interface NewOptions {
  readonly title?: string;
  /** Folder for the file; without it the library's first. */
  readonly folder?: string;
}

/** `sopan new`: an SOP from a template. Never overwrites. */
export async function newFile(session: Session, name: string, options: NewOptions): Promise<Exit> {
  const { host, common } = session;
  const id = sopId(name.endsWith(".sop") ? name : `${name}.sop`);
  if (id === undefined || name.includes("/") || name.includes("\\")) throw badName(name);
  const project = await openProject(host, { paths: [], config: common.config, mayBeEmpty: true });
  session.speak(project.config.language);
  const library = surveyLibrary(project.files);
  const other = library.sopPaths.find((path) => sopId(path) === id);
  if (other !== undefined) {
    throw new Failure({ id: `SOP \`${id}\` sudah ada: ${other}`, en: `there is an SOP \`${id}\`: ${other}` });
  }
  const folder = options.folder === undefined ? ownFolder(host, project) : host.resolve(options.folder);
  const path = host.resolve(folder, `${id}.sop`);
  const shown = host.relative(host.cwd, path);
  if (host.stat(path) !== undefined) throw new Failure({ id: `${shown} sudah ada`, en: `${shown} exists` });
  const organisations = [...library.organisations.values()];
  const [only] = organisations.length === 1 ? organisations : [];
  const draft = newSop({
    title: options.title ?? titleOf(id),
    created: host.today(),
    roles: only === undefined ? [] : twoRoles(only),
    ...(only && { agency: only.id }),
  });
  const formatted = format(parse(new SourceFile(shown, draft)));
  host.writeFile(path, "text" in formatted ? formatted.text : draft);
  session.tell({ id: `dibuat ${shown}`, en: `created ${shown}` });
  if (!isOfLibrary(host, project, path)) {
    session.tell({
      id: `folder itu tidak dibaca sebagai pustaka: tambahkan ke \`sops\` di ${configName}`,
      en: `that folder is not read as part of the library: add it to \`sops\` in ${configName}`,
    });
  }
  return exit.clean;
}

/** Whether a file lies where the library is looked for. */
function isOfLibrary(host: Host, { root, config }: Project, path: string): boolean {
  return (config.sops ?? ["."]).some((folder) => !host.relative(host.resolve(root, folder), path).startsWith(".."));
}

/** The library's first folder, made if need be; in a library that names none `sops`, if it is there. */
function ownFolder(host: Host, { root, config }: Project): string {
  const folders = (config.sops ?? ["sops"]).map((path) => host.resolve(root, path));
  const there = folders.find((path) => host.stat(path)?.kind === "directory");
  return there ?? folders.find((path) => config.sops !== undefined && host.stat(path) === undefined) ?? root;
}

/** A role of the agency and its superior: who writes and who checks. */
function twoRoles({ roles }: Organisation): string[] {
  for (const role of [...roles.values()].reverse()) {
    const superior = role.superior === undefined ? undefined : roles.get(role.superior);
    if (superior !== undefined && role.external === "inside") return [role.id, superior.id];
  }
  return [];
}

/** `surat-masuk` -> `Surat Masuk`. */
function titleOf(id: string): string {
  return id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

function badName(name: string): Failure {
  if (namesDevice(name)) {
    const { device, other } = badId.messages;
    return new Failure(say(device, { name }), say(other, { name: name.toLowerCase() }));
  }
  return new Failure(
    { id: `\`${name}\` tidak dapat menjadi nama SOP`, en: `\`${name}\` cannot name an SOP` },
    {
      id: "pakai huruf kecil, angka, dan tanda hubung, diawali huruf: `surat-masuk`",
      en: "use small letters, digits and hyphens, a letter first: `surat-masuk`",
    },
  );
}
