import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { dateText } from "../../model/date-text.ts";
import { legibleDate } from "../../model/legible-date.ts";
import type { Organisation, Regulation } from "../../model/organisation.ts";
import type { Sop } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import { legalEntries, nameOf } from "../header/legal-basis.ts";
import type { RuleSubject } from "../rule.ts";

/**
 * The latest legible date of an SOP, as much of it as can be read (`2022-09-07`, `2022-09`): what it says it says as of
 * then. Undefined where it has none.
 */
export function latestDate({ dates }: Sop): string | undefined {
  return [dates.created, dates.revised, dates.effective]
    .flatMap(({ value }) => legibleDate(value) ?? [])
    .reduce<string | undefined>(
      (latest, date) => (latest === undefined || isBefore(latest, date) ? date : latest),
      undefined,
    );
}

/** Compared by months or years, where one of the two says no more: within one and the same, neither is before the other. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** When a regulation was made, as far as its declaration tells: a day or a year. */
export function enactedOn({ enacted, year }: Regulation): string | undefined {
  return enacted ?? (year === undefined ? undefined : String(year));
}

/** `Peraturan Pemerintah Nomor 87 Tahun 2014 (17 Oktober 2014)`: the day, where more than the year is known. */
export function namedWithDay(regulation: Regulation): string {
  const name = nameOf(regulation.title);
  return regulation.enacted === undefined ? name : `${name} (${dateText(regulation.enacted)})`;
}

const revokersOf = new WeakMap<Organisation, ReadonlyMap<string, Regulation>>();

/** The regulation that revokes another, where the organisation file says so: the earliest of several. */
export function revokerOf(organisation: Organisation, id: string): Regulation | undefined {
  let known = revokersOf.get(organisation);
  if (!known) {
    const found = new Map<string, Regulation>();
    for (const regulation of organisation.regulations.values()) {
      for (const revoked of regulation.revokes) {
        const before = found.get(revoked);
        const [then, now] = [before && enactedOn(before), enactedOn(regulation)];
        if (!before || (then !== undefined && now !== undefined && isBefore(now, then))) found.set(revoked, regulation);
      }
    }
    known = found;
    revokersOf.set(organisation, known);
  }
  return known.get(id);
}

/** What findings on revoked regulations say alike. */
export const revocation = {
  along: { id: "perubahannya, ikut tidak berlaku", en: "an amendment of it, void with it" },
  amends: { id: "`{name}` mengubah `{amended}`, yang dicabut", en: "`{name}` amends `{amended}`, which is revoked" },
} as const satisfies Record<string, Bilingual>;

/** A regulation that an SOP cites and that is revoked: by its name, or with the one that it amends. */
export interface Revoked {
  readonly regulation: Regulation;
  /** What it amends, where it was that which was revoked. */
  readonly amended?: Regulation;
  readonly revoker: Regulation;
  /** When, as far as is known: a day or a year. */
  readonly date: string;
  readonly span: Span;
  /** Further entries that fell with the same one. */
  readonly others: readonly Span[];
}

/** An amendment of an amendment of an amendment: further down nobody goes. */
const AMENDMENTS = 4;

function fallOf(organisation: Organisation, regulation: Regulation): Omit<Revoked, "span" | "others"> | undefined {
  let base = regulation;
  for (let step = 0; step <= AMENDMENTS; step++) {
    const revoker = revokerOf(organisation, base.id);
    const date = revoker && enactedOn(revoker);
    if (revoker && date !== undefined) {
      return { regulation, revoker, date, ...(base !== regulation && { amended: base }) };
    }
    // What amends one regulation says nothing without it; what amends several has words of its own.
    const [amended, ...more] = base.amends.flatMap((id) => organisation.regulations.get(id) ?? []);
    if (revoker || !amended || more.length > 0) return undefined;
    base = amended;
  }
  return undefined;
}

/**
 * What of the legal basis is revoked, whenever that was: a regulation, one joined to it with `jo`, and amendments,
 * which fall with what they amend and are told of together with it.
 */
export function revokedIn(context: RuleSubject): Revoked[] {
  const { organisation } = context;
  if (!organisation) return [];
  const found = new Map<string, Revoked & { others: Span[] }>();
  for (const { regulation, joined, span } of legalEntries(context)) {
    const falls = (regulation ? [regulation, ...joined] : joined).flatMap((each) => fallOf(organisation, each) ?? []);
    const [fall] = falls;
    if (!fall) continue;
    const base = (fall.amended ?? fall.regulation).id;
    const known = found.get(base);
    if (!known) found.set(base, { ...fall, span, others: [] });
    // What was revoked stands for its amendments, wherever in the list they are.
    else if (known.amended && !fall.amended) found.set(base, { ...fall, span, others: [known.span, ...known.others] });
    else known.others.push(span);
  }
  return [...found.values()];
}

/** The regulation that stands now in place of one: what revoked it, what revoked that, and so on. */
export function inForceNow(organisation: Organisation, revoker: Regulation): Regulation {
  const seen = new Set<string>();
  let last = revoker;
  while (!seen.has(last.id)) {
    seen.add(last.id);
    last = revokerOf(organisation, last.id) ?? last;
  }
  return last;
}
