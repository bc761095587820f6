import { rolesOf } from "../../analysis/roles/facts.ts";
import { findRoles } from "../../analysis/roles/find.ts";
import { rolesJson, type SopRaci } from "../../analysis/roles/json.ts";
import { raciOf } from "../../analysis/roles/raci.ts";
import { reduceRoles } from "../../analysis/roles/reduce.ts";
import { handOverSheet, raciLines, stepSheet, workData } from "../../analysis/roles/sheets.ts";
import { handOverText, raciText, roleText, type TextOptions, workText } from "../../analysis/roles/text.ts";
import type { LibraryRoles, RoleWork, SopRoles } from "../../analysis/roles/types.ts";
import { sheetCsv } from "../../analysis/sheet.ts";
import { nearNames } from "../../diagnostics/near.ts";
import { jsonText } from "../../emit/escape.ts";
import type { Host } from "../../host.ts";
import { checkFile, isBroken, type Library, surveyLibrary } from "../../pipeline.ts";
import { type Exit, exit } from "../exit.ts";
import { Failure, meant } from "../failure.ts";
import { Progress } from "../progress.ts";
import { openProject, type Project } from "../project.ts";
import type { Session } from "../session.ts";

export interface PeranOptions {
  readonly format: "text" | "json" | "csv";
  /** One role, by id or name. */
  readonly peran?: string;
  /** One SOP, by id or by the path of its file. */
  readonly raci?: string;
  readonly serahTerima?: boolean;
}

/** What the command looks at. */
interface Gathered {
  readonly library: LibraryRoles;
  readonly raci: readonly SopRaci[];
  /** Files that could not be counted. */
  readonly broken: number;
}

/** `sopan peran`: what roles do, who hands work to whom, and RACI tables. Files with errors are left out and told. */
export async function peran(session: Session, paths: readonly string[], options: PeranOptions): Promise<Exit> {
  const { host, common } = session;
  if ([options.peran !== undefined, options.raci !== undefined, options.serahTerima].filter(Boolean).length > 1) {
    throw new Failure({
      id: "pilih salah satu: `--peran`, `--raci`, atau `--serah-terima`",
      en: "choose one of `--peran`, `--raci` and `--serah-terima`",
    });
  }
  const project = await openProject(host, { paths, config: common.config });
  session.speak(project.config.language);
  const survey = surveyLibrary(project.files);
  const targets = options.raci === undefined ? project.targets : [pathOf(host, options.raci, project, survey)];
  const gathered = gather(session, targets, survey, options);
  host.stdout.write(report(gathered, survey, options, { language: session.language, width: host.stdout.width }));
  if (gathered.broken === 0) return exit.clean;
  session.tell({
    id: `${gathered.broken} berkas bermasalah tidak dihitung: jalankan \`sopan lint\``,
    en: `${gathered.broken} broken files are not counted: run \`sopan lint\``,
  });
  return exit.findings;
}

/** Reads one SOP after the other and keeps its facts alone. */
function gather(session: Session, targets: readonly string[], survey: Library, options: PeranOptions): Gathered {
  const withRaci = options.raci !== undefined || options.format === "json";
  const facts: SopRoles[] = [];
  const raci: SopRaci[] = [];
  let broken = 0;
  const progress = new Progress(session, targets.length);
  for (const [i, path] of targets.entries()) {
    progress.at(i, path);
    const checked = checkFile(path, survey);
    const { sop } = checked;
    if (sop === undefined || isBroken(checked)) {
      if (checked.diagnostics.some(({ severity }) => severity === "error")) broken++;
      continue;
    }
    const organisation = survey.organisations.get(sop.agency?.id ?? "");
    facts.push(rolesOf(sop, organisation));
    if (withRaci) raci.push({ id: sop.id, title: sop.title, charts: raciOf(sop, organisation) });
  }
  progress.end();
  return { library: reduceRoles(facts), raci, broken };
}

function report({ library, raci }: Gathered, survey: Library, options: PeranOptions, text: TextOptions): string {
  const { roles, handOvers, sops } = library;
  const { format } = options;
  const { language } = text;
  const one = options.peran === undefined ? undefined : roleNamed(options.peran, library, survey);
  if (format === "json") {
    const id = one?.role.id;
    const own = handOvers.filter(({ from, to }) => id === undefined || from === id || to === id);
    return jsonText(rolesJson(sops, one ? [one] : roles, own, one ? [] : raci));
  }
  const csv = format === "csv";
  if (one) return csv ? sheetCsv(stepSheet(one, roles, language)) : roleText(one, library, text);
  if (options.raci !== undefined) {
    return csv ? sheetCsv(raciLines(raci, language)) : raci.map((each) => raciText(each, text)).join("\n");
  }
  if (options.serahTerima === true) {
    return csv ? sheetCsv(handOverSheet(handOvers, roles, language)) : handOverText(library, text);
  }
  return csv ? sheetCsv(workData(roles, language)) : workText(library, text);
}

/** The path of the SOP meant by an id or a path. */
function pathOf(host: Host, wanted: string, project: Project, survey: Library): string {
  const absolute = host.resolve(wanted);
  const named = survey.sops.get(wanted)?.path;
  const path = named ?? survey.sopPaths.find((each) => project.locate(each) === absolute);
  if (path !== undefined) return path;
  throw new Failure(
    { id: `tidak ada SOP \`${wanted}\``, en: `there is no SOP \`${wanted}\`` },
    meant(nearNames(wanted, survey.sops.keys())) ?? nameOfFile([...survey.sops.keys()][0] ?? "surat-masuk"),
  );
}

const nameOfFile = (example: string): Failure["help"] => ({
  id: `sebut nama berkasnya tanpa .sop, misalnya \`${example}\``,
  en: `name its file without .sop, for instance \`${example}\``,
});

function roleNamed(wanted: string, { roles }: LibraryRoles, survey: Library): RoleWork {
  const found = findRoles(wanted, roles, survey.organisations.values());
  const [first, ...others] = found;
  if (first && others.length === 0) return first;
  if (first) {
    const ids = found.map(({ role }) => `\`${role.id}\``);
    throw new Failure(
      { id: `\`${wanted}\` dapat berarti beberapa peran`, en: `\`${wanted}\` may mean several roles` },
      { id: `sebut salah satu: ${ids.join(", ")}`, en: `name one of ${ids.join(", ")}` },
    );
  }
  const known = roles.flatMap(({ role, names }) => [role.name, ...(role.roleId ? [role.roleId] : []), ...names]);
  throw new Failure(
    { id: `tidak ada peran \`${wanted}\``, en: `there is no role \`${wanted}\`` },
    meant(nearNames(wanted, known)) ?? { id: "daftar peran: sopan peran", en: "the list of roles: sopan peran" },
  );
}
