import { dateText } from "../../model/date-text.ts";
import { legibleDate } from "../../model/legible-date.ts";
import type { Organisation, Regulation } from "../../model/organisation.ts";
import type { Sop } from "../../model/types.ts";
import { nameOf } from "../header/legal-basis.ts";

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
