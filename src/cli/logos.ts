import type { Host } from "../host.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Sop } from "../model/types.ts";

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
  const type = types[file.slice(file.lastIndexOf(".") + 1).toLowerCase()];
  const info = host.stat(file);
  if (type === undefined || info?.kind !== "file" || info.size > limit) return undefined;
  if (!host.realPath(file).startsWith(`${host.realPath(root)}/`)) return undefined;
  let binary = "";
  for (const byte of host.readFile(file)) binary += String.fromCharCode(byte);
  return `data:${type};base64,${btoa(binary)}`;
}
