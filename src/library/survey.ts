import { finding, say } from "../diagnostics/define.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { bindOrganisation } from "../model/bind-organisation.ts";
import { factsOf, type SopFacts, type SopIndex, sopId } from "../model/facts.ts";
import type { Organisation } from "../model/organisation.ts";
import { SourceFile } from "../source/source-file.ts";
import { type Parsed, parse } from "../syntax/parse.ts";
import type { LibraryFiles } from "./files.ts";
import { badId, duplicateAgency, duplicateId } from "./findings.ts";

/** What every SOP of a library shares. */
export interface Library {
  readonly files: LibraryFiles;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly sops: SopIndex;
  /** Paths of the files that are to be read as SOPs, in the order of `files.paths`. */
  readonly sopPaths: readonly string[];
  /** Organisation files as the survey read them, by path, so that checking them reads them no second time. */
  readonly agencies: ReadonlyMap<string, { readonly parsed: Parsed; readonly diagnostics: readonly Diagnostic[] }>;
  /** What only the survey sees, by path: names of files, two of one name, files that cannot be read. */
  readonly problems: ReadonlyMap<string, readonly Diagnostic[]>;
}

/** A line that opens an SOP. Whether a file is one is seen without parsing it, which is what keeps a survey cheap. */
const opensSop = /^[ \t\ufeff]*sop(?![\w-])/imu;
const opensAgency = /^[ \t\ufeff]*instansi[ \t]+[\w-]+[ \t]*["“„]/imu;

/**
 * Goes once over all files: reads organisation files, and takes of SOPs no more than their names.
 * The facts of an SOP are read when another refers to it, and kept; its text is not.
 */
export function surveyLibrary(files: LibraryFiles): Library {
  const organisations = new Map<string, Organisation>();
  const agencies = new Map<string, { parsed: Parsed; diagnostics: Diagnostic[] }>();
  const problems = new Map<string, Diagnostic[]>();
  const byId = new Map<string, string>();
  const sopPaths: string[] = [];
  const note = (path: string, found: Diagnostic): void => {
    problems.set(path, [...(problems.get(path) ?? []), found]);
  };
  for (const path of files.paths) {
    const read = files.read(path);
    if ("problem" in read) {
      note(path, read.problem);
    } else if (opensAgency.test(read.text) && !opensSop.test(read.text)) {
      const parsed = parse(new SourceFile(path, read.text));
      const bound = bindOrganisation(parsed);
      agencies.set(path, { parsed, diagnostics: bound.diagnostics });
      if (bound.organisation) addOrganisation(bound.organisation, parsed, organisations, note);
    } else {
      const id = sopId(path);
      const other = id === undefined ? undefined : byId.get(id);
      if (id === undefined) note(path, badName(path));
      else if (other !== undefined) note(path, sameId(path, id, other));
      else {
        byId.set(id, path);
        sopPaths.push(path);
      }
    }
  }
  return { files, organisations, agencies, sops: lazyIndex(files, byId), sopPaths, problems };
}

function addOrganisation(
  organisation: Organisation,
  parsed: Parsed,
  known: Map<string, Organisation>,
  note: (path: string, found: Diagnostic) => void,
): void {
  const other = known.get(organisation.id);
  if (other === undefined) {
    known.set(organisation.id, organisation);
    return;
  }
  const span = parsed.tree.agency?.line.name.span ?? { start: 0, end: 0 };
  const message = say(duplicateAgency.messages.again, { id: organisation.id, other: other.path });
  note(
    organisation.path,
    finding(duplicateAgency, organisation.path, span, message, { help: duplicateAgency.messages.help }),
  );
}

function badName(path: string): Diagnostic {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return finding(badId, path, { start: 0, end: 0 }, say(badId.messages.bad, { name }), { help: badId.messages.help });
}

function sameId(path: string, id: string, other: string): Diagnostic {
  const message = say(duplicateId.messages.again, { id, other });
  return finding(duplicateId, path, { start: 0, end: 0 }, message, { help: duplicateId.messages.help });
}

function lazyIndex(files: LibraryFiles, byId: ReadonlyMap<string, string>): SopIndex {
  const known = new Map<string, SopFacts | undefined>();
  return {
    has: (id) => byId.has(id),
    keys: () => byId.keys(),
    get(id) {
      const path = byId.get(id);
      if (path === undefined || known.has(id)) return known.get(id);
      const read = files.read(path);
      const facts = "problem" in read ? undefined : factsOf(parse(new SourceFile(path, read.text)));
      known.set(id, facts);
      return facts;
    },
  };
}
