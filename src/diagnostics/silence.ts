import { catalogue } from "../catalogue.ts";
import type { Definition } from "./define.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { expiredFinding, unknownFinding, unusedFinding } from "./silence-reports.ts";
import { type FileSilences, levels, type Silence } from "./silence-scopes.ts";

/** `missing` of `time/missing`; may stand alone behind `abaikan`. */
function lastPart(code: string): string {
  return code.slice(code.indexOf("/") + 1);
}

function isSyntax(code: string): boolean {
  return code.startsWith("syntax/");
}

/** Silences by level and rule, each list by place, so that a finding's own is found by halving. */
class Silences {
  readonly #byRule = new Map<string, Silence[]>();

  constructor(silences: readonly Silence[]) {
    for (const silence of silences) {
      const key = `${silence.level} ${silence.line.rule.value}`;
      const list = this.#byRule.get(key);
      if (list) list.push(silence);
      else this.#byRule.set(key, [silence]);
    }
    for (const list of this.#byRule.values()) list.sort((a, b) => a.scope.start - b.scope.start);
  }

  /** The silences that reach a finding, the narrowest first. */
  *reaching(found: Diagnostic): Generator<Silence> {
    for (const level of levels) {
      for (const rule of [found.code, lastPart(found.code)]) {
        const silence = lastBefore(this.#byRule.get(`${level} ${rule}`) ?? [], found.span.start);
        if (silence && found.span.start <= silence.scope.end) yield silence;
      }
    }
  }
}

function lastBefore(list: readonly Silence[], offset: number): Silence | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.scope.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

/**
 * Takes away the findings that the author has silenced with `abaikan`, and adds findings on silences that match
 * nothing, are past their end, or name no rule. Spelling errors are never silenced, and a file that has one is not
 * asked whether its silences are used: what they match may lie in the part that could not be read.
 *
 * @param today ISO date; without it end dates are not judged
 * @param pending codes whose findings are not all known yet: nothing is said of a silence that names one
 * @param known all codes there are
 */
export function applySilences(
  { path, all }: FileSilences,
  found: readonly Diagnostic[],
  today?: string,
  pending: readonly string[] = [],
  known: ReadonlyMap<string, Definition> = catalogue,
): Diagnostic[] {
  if (all.length === 0) return [...found];
  const silences = new Silences(all.map(({ silence }) => silence));
  const used = new Set<Silence>();
  const expired = new Map<Silence, Diagnostic>();
  const ended = (silence: Silence): boolean =>
    today !== undefined && silence.line.until !== undefined && silence.line.until.iso < today;

  const shown = found.filter((each) => {
    if (each.path !== path || isSyntax(each.code)) return true;
    for (const silence of silences.reaching(each)) {
      if (!ended(silence)) {
        used.add(silence);
        return false;
      }
      if (!expired.has(silence)) expired.set(silence, each);
    }
    return true;
  });

  const complete = !found.some((each) => isSyntax(each.code) && each.severity === "error");
  const firstOf = new Map<string, Diagnostic>();
  for (const each of shown) {
    for (const rule of [each.code, lastPart(each.code)]) if (!firstOf.has(rule)) firstOf.set(rule, each);
  }
  const names = namesOf([...known.keys()].filter((code) => !isSyntax(code)));
  const syntaxNames = namesOf([...known.keys()].filter(isSyntax));
  const unknownYet = namesOf(pending);
  for (const { silence, removal } of all) {
    const { value } = silence.line.rule;
    const shows = expired.get(silence);
    if (!names.has(value)) shown.push(unknownFinding(silence, path, names, syntaxNames.has(value)));
    else if (shows) shown.push(expiredFinding(silence, shows, path));
    else if (complete && !used.has(silence) && !unknownYet.has(value))
      shown.push(unusedFinding(silence, removal, firstOf.get(value), path));
  }
  return shown;
}

/** What may stand behind `abaikan` for these codes: each whole, and its last part. */
function namesOf(codes: readonly string[]): ReadonlySet<string> {
  return new Set([...codes, ...codes.map(lastPart)]);
}
