import { rolesOf } from "../../../src/analysis/roles/facts.ts";
import { type Raci, raciOf } from "../../../src/analysis/roles/raci.ts";
import { reduceRoles } from "../../../src/analysis/roles/reduce.ts";
import type { LibraryRoles, RolePart, SopRoles } from "../../../src/analysis/roles/types.ts";
import { checkText, filesOf, surveyLibrary } from "../../../src/pipeline.ts";

/** Made up for these tests. */
export const organisation = `instansi dinas "Dinas Contoh"  singkat "DISCONTOH"
peran kadis "Kepala Dinas Contoh"  singkat "Kepala Dinas"
peran kabid "Kepala Bidang Umum"  singkat "Kabid Umum"
  alias "Kabid"
  atasan kadis
peran staf "Staf Bidang Umum"  singkat "Staf"
  atasan kabid
pejabat kepala "Kepala Dinas Contoh Kota Contoh"  nama "Nama Karangan"
  menjabat kadis
`;

/** The facts of SOPs, by the names of their files, and of all of them together. */
export function roles(texts: Readonly<Record<string, string>>, organisationText = organisation) {
  const paths = Object.keys(texts).map((id) => `${id}.sop`);
  const files = Object.fromEntries(Object.entries(texts).map(([id, text]) => [`${id}.sop`, text]));
  const library = surveyLibrary(filesOf({ "organisasi.sop": organisationText, ...files }));
  const bound = paths.map((path) => {
    const { sop, diagnostics } = checkText(path, files[path] ?? "", library);
    const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
    if (!sop || errors.length > 0) throw new Error(`${path}: ${errors.join()}`);
    return { sop, organisation: library.organisations.get(sop.agency?.id ?? "") };
  });
  const facts = bound.map(({ sop, organisation }) => rolesOf(sop, organisation));
  return { facts, library: reduceRoles(facts), raci: bound.map(({ sop, organisation }) => raciOf(sop, organisation)) };
}

/** The facts of one SOP. `body` is what stands below its head. */
export const factsOf = (body: string): SopRoles =>
  roles({ uji: `instansi dinas\nsop "Uji"\n${body}` }).facts[0] as SopRoles;
export const raciOfText = (body: string): Raci =>
  roles({ uji: `instansi dinas\nsop "Uji"\n${body}` }).raci[0]?.[0] as Raci;

export function partOf(facts: SopRoles, name: string): RolePart {
  const part = facts.parts.find(({ role }) => role.name === name);
  if (!part) throw new Error(`no ${name} in ${facts.parts.map(({ role }) => role.name).join()}`);
  return part;
}

/** `from>to onward/returns`, by the roles' names. */
export function passes({ parts, handOvers }: SopRoles): string[] {
  const names = new Map(parts.map(({ role }) => [role.id, role.name]));
  return handOvers.map(({ from, to, onward, returns }) => `${names.get(from)}>${names.get(to)} ${onward}/${returns}`);
}

export const namesIn = ({ roles }: LibraryRoles): string[] => roles.map(({ role }) => role.name);
