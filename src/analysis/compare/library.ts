import type { FileSilences } from "../../diagnostics/silence-scopes.ts";
import { sopId } from "../../model/facts.ts";
import type { Sop } from "../../model/types.ts";
import { bindFile, type Library } from "../../pipeline.ts";
import { plain } from "../../rules/words/plain.ts";
import { compareSops } from "./compare.ts";
import { noticesOfWhole } from "./notices.ts";
import type { RoleNotice, SopComparison } from "./types.ts";
import { viewVersions } from "./views.ts";

/** Some SOPs of a library, as they are at one time. */
export interface Version {
  /** What people call it: a path, a revision. */
  readonly name: string;
  readonly library: Library;
  /** Paths of the SOPs that are compared. */
  readonly paths: readonly string[];
}

/** The files of one SOP: only one of them where it is new or gone. */
export interface FilePair {
  readonly old?: string;
  readonly new?: string;
}

/**
 * What became of one SOP. unreadable: one of its files holds no SOP that could be understood, so that nothing can be
 * said. `broken` tells of errors in a version that was compared all the same, as far as it was understood.
 */
export interface FileComparison extends FilePair {
  readonly id: string;
  readonly title: string;
  readonly status: "same" | "changed" | "added" | "removed" | "unreadable";
  /** How many steps; of the old version where it is gone. */
  readonly steps: number;
  readonly comparison?: SopComparison;
  /** Whom a whole SOP concerns that is new or gone. */
  readonly notices: readonly RoleNotice[];
  readonly broken: { readonly old: boolean; readonly new: boolean };
}

/** The comparison of one SOP with its models, which nobody needs to keep after its pages are made. */
export interface Compared {
  readonly file: FileComparison;
  readonly old?: Sop;
  readonly new?: Sop;
  /** What the new version's author has looked at and accepted. */
  readonly silences?: FileSilences;
}

/**
 * Which files are versions of one SOP: those of one id, then those of one number, then those of one title, where that
 * is known once on each side. Two single files belong together whatever they are called.
 * @returns in the order of the paths, the new one's where there is one
 */
export function pairFiles(old: Version, fresh: Version): FilePair[] {
  const [a, b] = [old.paths, fresh.paths];
  const [onlyOld, onlyNew] = [a[0], b[0]];
  if (a.length === 1 && b.length === 1 && onlyOld !== undefined && onlyNew !== undefined) {
    return [{ old: onlyOld, new: onlyNew }];
  }
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const keyOf of [byId, byNumber, byTitle]) {
    const [before, now] = [
      uniquePaths(old, keyOf, (path) => pairs.has(path)),
      uniquePaths(fresh, keyOf, (path) => taken.has(path)),
    ];
    for (const [key, path] of before) {
      const other = now.get(key);
      if (path === undefined || other === undefined) continue;
      pairs.set(path, other);
      taken.add(other);
    }
  }
  const all: FilePair[] = [
    ...a.map((path): FilePair => {
      const other = pairs.get(path);
      return { old: path, ...(other !== undefined && { new: other }) };
    }),
    ...b.filter((path) => !taken.has(path)).map((path): FilePair => ({ new: path })),
  ];
  const order = ({ old, new: now }: FilePair): string => now ?? old ?? "";
  return all.sort((x, y) => (order(x) < order(y) ? -1 : order(x) > order(y) ? 1 : 0));
}

type KeyOf = (version: Version, path: string) => string | undefined;
const byId: KeyOf = (_, path) => sopId(path) ?? path;
const factsOf = ({ library }: Version, path: string) => {
  const facts = library.sops.get(sopId(path) ?? "");
  return facts?.path === path ? facts : undefined;
};
const byNumber: KeyOf = (version, path) => factsOf(version, path)?.number;
const byTitle: KeyOf = (version, path) => plain(factsOf(version, path)?.title ?? "") || undefined;

/** Paths by key; undefined where several have it. Only those that are still alone are asked. */
function uniquePaths(version: Version, keyOf: KeyOf, done: (path: string) => boolean): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const path of version.paths) {
    const key = done(path) ? undefined : keyOf(version, path);
    if (key !== undefined) found.set(key, found.has(key) ? undefined : path);
  }
  return found;
}

/**
 * Compares files that belong together. An SOP whose text is the same in two versions with the same organisations is
 * told to be the same without being read: titles of other SOPs that it prints are told where those SOPs are.
 */
export class Comparer {
  readonly #old: Version;
  readonly #new: Version;
  readonly #sameOrganisations: boolean;

  constructor(old: Version, fresh: Version) {
    this.#old = old;
    this.#new = fresh;
    this.#sameOrganisations = changedOrganisations(old, fresh).length === 0;
  }

  /** @param alone whether it is the only pair, and so is told even where nothing changed */
  compare(pair: FilePair, alone = false): Compared {
    if (pair.old === undefined || pair.new === undefined) return this.#whole(pair);
    if (this.#sameOrganisations && this.#sameText(pair.old, pair.new)) {
      return { file: untouched(pair, alone ? factsOf(this.#new, pair.new)?.title : undefined) };
    }
    const [old, fresh] = [bindFile(pair.old, this.#old.library), bindFile(pair.new, this.#new.library)];
    const broken = { old: old.broken, new: fresh.broken };
    if (!old.sop || !fresh.sop) return { file: unreadable(pair, broken) };
    const [before, now] = [old.hours?.minutesPerDay, fresh.hours?.minutesPerDay];
    const comparison = compareSops(old.sop, fresh.sop, before === now ? now : undefined);
    const status = comparison.changes.length === 0 ? "same" : "changed";
    const file = { ...about(fresh.sop), ...pair, status, comparison, notices: comparison.notices, broken } as const;
    return { file, old: old.sop, new: fresh.sop, ...(fresh.silences && { silences: fresh.silences }) };
  }

  #whole(pair: FilePair): Compared {
    const side = pair.new === undefined ? "old" : "new";
    const version = side === "old" ? this.#old : this.#new;
    const { sop, broken: isBroken } = bindFile(pair[side] ?? "", version.library);
    const broken = { old: side === "old" && isBroken, new: side === "new" && isBroken };
    if (!sop) return { file: unreadable(pair, broken) };
    const status = side === "old" ? "removed" : "added";
    const notices = noticesOfWhole(viewVersions(sop, sop), side);
    return { file: { ...about(sop), ...pair, status, notices, broken }, [side]: sop };
  }

  #sameText(old: string, fresh: string): boolean {
    const [a, b] = [this.#old.library.files.read(old), this.#new.library.files.read(fresh)];
    return sopId(old) === sopId(fresh) && "text" in a && "text" in b && a.text === b.text;
  }
}

const stepsOf = ({ charts }: Sop): number => charts.reduce((sum, { steps }) => sum + steps.length, 0);
const about = (sop: Sop) => ({ id: sop.id, title: sop.title, steps: stepsOf(sop) });
const named = (pair: FilePair): { id: string; title: string; steps: number } => {
  const path = pair.new ?? pair.old ?? "";
  return { id: sopId(path) ?? path, title: path, steps: 0 };
};

const unreadable = (pair: FilePair, broken: FileComparison["broken"]): FileComparison => ({
  ...named(pair),
  ...pair,
  status: "unreadable",
  notices: [],
  broken,
});

/** Told without being read, so that a library of thousands of unchanged SOPs costs little: mostly without its title. */
const untouched = (pair: FilePair, title: string | undefined): FileComparison => ({
  ...named(pair),
  ...(title !== undefined && { title }),
  ...pair,
  status: "same",
  notices: [],
  broken: { old: false, new: false },
});

/** Organisation files that differ, came or left: path of the new version, or else of the old. */
export function changedOrganisations(old: Version, fresh: Version): string[] {
  const texts = ({ library }: Version) =>
    new Map(
      [...library.organisations.values()].map(({ id, path }) => [
        id,
        { path, text: library.agencies.get(path)?.parsed.file.text },
      ]),
    );
  const [a, b] = [texts(old), texts(fresh)];
  const ids = [...new Set([...a.keys(), ...b.keys()])];
  return ids.flatMap((id) => {
    const [before, now] = [a.get(id), b.get(id)];
    return before?.text === now?.text ? [] : [now?.path ?? before?.path ?? id];
  });
}
