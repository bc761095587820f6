import { finding, say } from "../diagnostics/define.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearNames } from "../diagnostics/near.ts";
import type { Host } from "../host.ts";
import { noLogo } from "../host-findings.ts";
import type { Library } from "../library/survey.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Sop } from "../model/types.ts";
import { parent } from "./parent.ts";

const types: Readonly<Record<string, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
};
/** A logo goes into every page of its agency. */
const limit = 1_000_000;

/**
 * Finds logos: a file named beside the one that names it, inside the project. What is no picture, too large or
 * elsewhere has none, and its place on the page stays empty.
 */
export function logoReader(
  host: Host,
  root: string,
  organisations: ReadonlyMap<string, Organisation>,
): (sop: Sop) => string | undefined {
  const known = new Map<string, string | undefined>();
  return ({ logo, agency, path }) => {
    if (logo === undefined) return undefined;
    const organisation = agency && organisations.get(agency.id);
    const owner = organisation?.logo === logo ? organisation.path : path;
    const file = host.resolve(root, owner, "..", logo);
    if (!known.has(file)) known.set(file, read(host, root, file));
    return known.get(file);
  };
}

function read(host: Host, root: string, file: string): string | undefined {
  if (faultOf(host, root, file) !== undefined) return undefined;
  let binary = "";
  for (const byte of host.readFile(file)) binary += String.fromCharCode(byte);
  return `data:${typeOf(file)};base64,${btoa(binary)}`;
}

const typeOf = (file: string): string | undefined => types[file.slice(file.lastIndexOf(".") + 1).toLowerCase()];

/** What keeps a file from being embedded. */
function faultOf(host: Host, root: string, file: string): "missing" | "kind" | "size" | "outside" | undefined {
  const info = host.stat(file);
  if (info?.kind !== "file") return "missing";
  if (typeOf(file) === undefined) return "kind";
  if (info.size > limit) return "size";
  return host.realPath(file).startsWith(`${host.realPath(root)}/`) ? undefined : "outside";
}

/** Logos that organisation files name and that no page can show, each at the line that names it. */
export function logoProblems(host: Host, root: string, { organisations, agencies }: Library): Diagnostic[] {
  return [...organisations.values()].flatMap(({ path, logo }) => {
    if (logo === undefined) return [];
    const file = host.resolve(root, path, "..", logo);
    const fault = /^\w+:\/\//.test(logo) ? "address" : faultOf(host, root, file);
    if (fault === undefined) return [];
    const { messages } = noLogo;
    const megabytes = { size: ((host.stat(file)?.size ?? 0) / limit).toFixed(1), limit: 1 };
    const message = fault === "size" ? say(messages.size, megabytes) : say(messages[fault], { name: logo });
    const beside = fault === "missing" ? picturesBeside(host, file) : [];
    const near = nearNames(logo, beside).map((name) => `\`${name}\``);
    const help = near.length > 0 ? say(messages.near, { names: near.join(", ") }) : messages.help;
    const details = agencies.get(path)?.parsed.tree.agency?.details ?? [];
    const line = details.find((each) => each.kind === "field" && each.keyword === "logo");
    return [finding(noLogo, path, line?.span ?? { start: 0, end: 0 }, message, { help })];
  });
}

function picturesBeside(host: Host, file: string): string[] {
  const folder = parent(file);
  if (host.stat(folder)?.kind !== "directory") return [];
  return host.list(folder).flatMap(({ name }) => (typeOf(name) === undefined ? [] : name));
}
