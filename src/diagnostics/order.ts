import type { Diagnostic, Severity } from "./diagnostic.ts";

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** By UTF-16 units, so that the order does not depend on the machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.path, b.path) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    weight[a.severity] - weight[b.severity] ||
    compareText(a.code, b.code) ||
    compareText(a.message.id, b.message.id)
  );
}

function sameFinding(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.code === b.code &&
    a.path === b.path &&
    a.span.start === b.span.start &&
    a.span.end === b.span.end &&
    a.message.id === b.message.id
  );
}

/** Findings by file, place, severity and code, each once: what every report begins with. */
export function sortFindings(findings: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...findings].sort(compare);
  return sorted.filter((found, i) => {
    const before = sorted[i - 1];
    return before === undefined || !sameFinding(before, found);
  });
}
