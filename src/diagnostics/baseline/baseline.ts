import type { SourceFile } from "../../source/source-file.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { fingerprints, lineWords } from "../fingerprint.ts";
import { compareText } from "../order.ts";
import { unicodeEscaped } from "../render/json-text.ts";

/**
 * The findings of a library that were there when it was first checked, kept in a file: they are passed over until they
 * are mended, and new ones fail.
 */

/** One finding that is passed over. Path, code and words tell people which; the fingerprint tells sopan. */
export interface KnownFinding {
  readonly path: string;
  readonly code: string;
  /** The line that it begins in, as far as it is needed to know it again. */
  readonly text: string;
  readonly fingerprint: string;
}

export interface Baseline {
  readonly $schema?: string | undefined;
  readonly schema: typeof baselineSchemaName;
  readonly findings: readonly KnownFinding[];
}

export const baselineSchemaName = "sopan/baseline@1";
const LONGEST = 100;

type Texts = { get(path: string): SourceFile | undefined };

/** Whether a finding may be passed over at all: not where the file, the configuration or a baseline cannot be read. */
export function mayBeKnown({ code }: Diagnostic): boolean {
  return !/^(?:syntax|io|config|baseline)\//.test(code);
}

/** Entries for these findings, sorted as they came. */
export function knownFindings(findings: readonly Diagnostic[], sources: Texts): KnownFinding[] {
  const known = findings.filter(mayBeKnown);
  const prints = fingerprints(known, sources);
  return known.map(({ path, code, span }, i) => {
    const file = sources.get(path);
    const words = file ? lineWords(file, span.start) : "";
    const text = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
    return { path, code, text, fingerprint: prints[i] ?? "" };
  });
}

export interface Compared {
  /** Findings that are not in the baseline, in their order. */
  readonly fresh: readonly Diagnostic[];
  /** Entries whose finding is gone, in their order. */
  readonly gone: readonly KnownFinding[];
}

/** @param findings sorted, with all of the files that are to be compared */
export function compareWithBaseline(
  findings: readonly Diagnostic[],
  sources: Texts,
  baseline: readonly KnownFinding[],
): Compared {
  const waiting = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const prints = fingerprints(findings.filter(mayBeKnown), sources).values();
  const there = new Set<string>();
  const fresh = findings.filter((found) => {
    if (!mayBeKnown(found)) return true;
    const print = prints.next().value ?? "";
    there.add(print);
    return !waiting.has(print);
  });
  return { fresh, gone: baseline.filter(({ fingerprint }) => !there.has(fingerprint)) };
}

/**
 * The text of a baseline's file: an entry a line, in an order that no line moved in an SOP changes, so that a mended
 * finding is one line less in review.
 */
export function baselineText(entries: readonly KnownFinding[]): string {
  const byPrint = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const lines = [...byPrint.values()]
    .sort((a, b) => compareText(keyOf(a), keyOf(b)))
    .map(({ path, code, text, fingerprint }) => `\n    ${JSON.stringify({ path, code, text, fingerprint })}`);
  const list = lines.length === 0 ? "[]" : `[${lines.join(",")}\n  ]`;
  return unicodeEscaped(`{
  "$schema": "https://unpkg.com/sopan/grammar/baseline.schema.json",
  "schema": "${baselineSchemaName}",
  "findings": ${list}
}
`);
}

function keyOf({ path, code, text, fingerprint }: KnownFinding): string {
  return [path, code, text, fingerprint].join("\u0000");
}
