import { finding, say } from "../diagnostics/define.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { bindOrganisation } from "../model/bind-organisation.ts";
import { factsOf, namesDevice, type SopFacts, type SopIndex, sopId } from "../model/facts.ts";
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
  /** The tree of a file that was read for its facts, given out once, so that checking it reads it no second time. */
  takeParsed(path: string, text: string): Parsed | undefined;
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
  const shelf = new Shelf();
  const takeParsed = (path: string, text: string) => shelf.take(path, text);
  return { files, organisations, agencies, sops: lazyIndex(files, byId, shelf), takeParsed, sopPaths, problems };
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
  const { bad, device, other, help } = badId.messages;
  const [message, advice] = namesDevice(path)
    ? [say(device, { name }), say(other, { name: name.toLowerCase() })]
    : [say(bad, { name }), help];
  return finding(badId, path, { start: 0, end: 0 }, message, { help: advice });
}

function sameId(path: string, id: string, other: string): Diagnostic {
  const message = say(duplicateId.messages.again, { id, other });
  return finding(duplicateId, path, { start: 0, end: 0 }, message, { help: duplicateId.messages.help });
}

/** So many trees wait to be taken; memory must not follow the number of SOPs. */
const WAITING = 100;

/** Trees that were made for facts and may be asked for again soon. */
class Shelf {
  readonly #trees = new Map<string, Parsed>();

  put(parsed: Parsed): void {
    const [oldest] = this.#trees.keys();
    if (oldest !== undefined && this.#trees.size >= WAITING) this.#trees.delete(oldest);
    this.#trees.set(parsed.file.path, parsed);
  }

  take(path: string, text: string): Parsed | undefined {
    const parsed = this.#trees.get(path);
    this.#trees.delete(path);
    return parsed?.file.text === text ? parsed : undefined;
  }
}

function lazyIndex(files: LibraryFiles, byId: ReadonlyMap<string, string>, shelf: Shelf): SopIndex {
  const known = new Map<string, SopFacts | undefined>();
  return {
    has: (id) => byId.has(id),
    keys: () => byId.keys(),
    get(id) {
      const path = byId.get(id);
      if (path === undefined || known.has(id)) return known.get(id);
      const read = files.read(path);
      const parsed = "problem" in read ? undefined : parse(new SourceFile(path, read.text));
      if (parsed) shelf.put(parsed);
      const facts = parsed && factsOf(parsed);
      known.set(id, facts);
      return facts;
    },
  };
}
