import type { Diagnostic, Edit, Fix } from "./diagnostic.ts";

/** The fixes of these findings that may be applied without asking, in the order of the findings. */
export function safeFixes(findings: readonly Diagnostic[]): Fix[] {
  return findings.flatMap((found) => (found.fix?.safe ? [found.fix] : []));
}

/** Two edits that cannot both be made: they share text, or write at the same place. */
function collide(a: Edit, b: Edit): boolean {
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/** Ordered edits of which none collides with another: then none does with the next. */
function areApart(edits: readonly Edit[]): boolean {
  return edits.every((edit, i) => {
    const before = edits[i - 1];
    return before === undefined || !collide(before, edit);
  });
}

function ordered(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * Applies fixes to the text that they were made for. A fix is applied whole or not at all: of two that touch the same
 * text the one that begins first is taken, then the one given first; the other waits for the next run.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const waiting = fixes
    .map((fix, given) => ({ edits: ordered(fix.edits), given }))
    .filter(({ edits }) => edits.length > 0)
    .sort((a, b) => start(a.edits) - start(b.edits) || a.given - b.given);
  const taken: Edit[] = [];
  for (const { edits } of waiting) {
    if (!areApart(edits) || !edits.every((edit) => inside(edit, text) && free(edit, taken))) continue;
    for (const edit of edits) insert(taken, edit);
  }
  let result = "";
  let at = 0;
  for (const { span, text: replacement } of taken) {
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at);
}

function start(edits: readonly Edit[]): number {
  return edits[0]?.span.start ?? 0;
}

function inside({ span }: Edit, text: string): boolean {
  return span.start >= 0 && span.start <= span.end && span.end <= text.length;
}

/** Index in `taken` (ordered, none overlapping) before which an edit at `offset` belongs. */
function place(taken: readonly Edit[], offset: number): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function free(edit: Edit, taken: readonly Edit[]): boolean {
  for (let i = place(taken, edit.span.start) - 1; i < taken.length; i++) {
    const other = taken[i];
    if (other === undefined) continue;
    if (other.span.start > edit.span.end) break;
    if (collide(edit, other)) return false;
  }
  return true;
}

function insert(taken: Edit[], edit: Edit): void {
  taken.splice(place(taken, edit.span.start), 0, edit);
}
