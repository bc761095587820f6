import { configured, type SeverityOf } from "../../diagnostics/configured.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { applySilences } from "../../diagnostics/silence.ts";
import {
  type Compared,
  Comparer,
  changedOrganisations,
  type FileComparison,
  pairFiles,
  type Version,
} from "./library.ts";

/** Two versions of a library, SOP by SOP. */
export interface Report {
  /** What people call the two versions. */
  readonly old: string;
  readonly new: string;
  /** In the order of their paths; those that are the same are only counted. */
  readonly files: readonly FileComparison[];
  readonly counts: Readonly<Record<FileComparison["status"], number>>;
  /** Organisation files that differ: roles and regulations may read otherwise in SOPs that did not change. */
  readonly organisations: readonly string[];
}

export interface ReportOptions {
  readonly severityOf?: SeverityOf | undefined;
  /** ISO date against which the end dates of silences are judged; without it they are not. */
  readonly today?: string;
  /** Called with every SOP that is not the same, while its models are at hand. */
  readonly each?: (compared: Compared) => void;
  /** Called before each, with its place in the order. */
  readonly progress?: (at: number, path: string) => void;
}

/** Compares SOP by SOP; what is kept of each is what the report says of it. */
export function compareVersions(old: Version, fresh: Version, options: ReportOptions = {}): Report {
  const comparer = new Comparer(old, fresh);
  const pairs = pairFiles(old, fresh);
  const files: FileComparison[] = [];
  const counts = { same: 0, changed: 0, added: 0, removed: 0, unreadable: 0 };
  pairs.forEach((pair, at) => {
    options.progress?.(at, pair.new ?? pair.old ?? "");
    const compared = judged(comparer.compare(pair, pairs.length === 1), options);
    const { file } = compared;
    counts[file.status]++;
    // Two single files are told even where nothing changed: somebody asked for just them.
    if (file.status === "same" && pairs.length > 1) return;
    files.push(file);
    options.each?.(compared);
  });
  return { old: old.name, new: fresh.name, files, counts, organisations: changedOrganisations(old, fresh) };
}

/** Without what its author accepted, and with the severities of the project's configuration. */
function judged(compared: Compared, { severityOf, today }: ReportOptions): Compared {
  const { silences } = compared;
  const { comparison } = compared.file;
  if (comparison === undefined) return compared;
  const codes = new Set(comparison.findings.map(({ code }) => code));
  const shown = silences ? applySilences(silences, comparison.findings, today) : comparison.findings;
  // What there is to say of the silences themselves is the affair of `sopan lint`.
  const findings = configured(
    shown.filter(({ code }) => codes.has(code)),
    severityOf,
  );
  return { ...compared, file: { ...compared.file, comparison: { ...comparison, findings } } };
}

/** What the new versions owe, of all SOPs. */
export function findingsOf({ files }: Report): Diagnostic[] {
  return files.flatMap(({ comparison }) => comparison?.findings ?? []);
}
