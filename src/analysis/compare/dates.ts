import { finding, say } from "../../diagnostics/define.ts";
import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import { dateText } from "../../emit/html/words.ts";
import { legibleDate } from "../../model/legible-date.ts";
import type { Field, Sop } from "../../model/types.ts";
import { createdDate, effectiveDate, nothingRevised, revisionDate, revisionNumber } from "./findings.ts";
import type { Change } from "./types.ts";

/**
 * Whether number and dates were raised as the change asks. They owe nothing while the old version was not in force (its
 * `efektif` is no date), nor what the new version still leaves open (`belum`: a draft). A change of substance must have
 *
 * - `direvisi` later than the old `direvisi`, or than the old `dibuat` where there was no revision yet;
 * - `efektif` later than the old one;
 * - a higher count, where the number counts revisions (`Rev. 2`); whether a revision gets a new number is the agency's
 *   own rule and is not judged.
 *
 * `dibuat` stays. Dates that are not legible as a day or a month are not judged.
 */
export function dateFindings(old: Sop, fresh: Sop, changes: readonly Change[]): Diagnostic[] {
  if (legibleDate(old.dates.effective.value) === undefined) return [];
  const revised = changes.some(({ weight }) => weight === "substance");
  return [
    ...created(old, fresh),
    ...(revised
      ? [...revisedLater(old, fresh), ...inForceLater(old, fresh), ...counted(old, fresh)]
      : raisedInVain(old, fresh)),
  ];
}

/** Where a finding lies: the line that it is about, or the beginning of the file. */
const place = (...fields: readonly Field<unknown>[]) =>
  fields.find(({ span }) => span !== undefined)?.span ?? { start: 0, end: 0 };

function report(
  fresh: Sop,
  definition: Parameters<typeof finding>[0],
  field: Field<unknown>,
  message: Bilingual,
  help: Bilingual,
): Diagnostic[] {
  return [finding(definition, fresh.path, place(field, fresh.number), message, { help })];
}

/** Left open on purpose, or in words that cannot be compared. */
const isOpen = ({ state, value }: Field<string>): boolean =>
  state === "unknown" || (value !== undefined && legibleDate(value) === undefined);

/** Compared by months where one of the two says no more; within one month nobody can tell, and it is believed. */
function isLater(date: string, than: string): boolean {
  const length = Math.min(date.length, than.length);
  const [a, b] = [date.slice(0, length), than.slice(0, length)];
  return a > b || (a === b && length < "2026-01-31".length);
}

const printed = (field: Field<string>): string => dateText(field.value ?? "");

function revisedLater(old: Sop, fresh: Sop): Diagnostic[] {
  const { messages } = revisionDate;
  const now = fresh.dates.revised;
  if (isOpen(now)) return [];
  const { revised, created } = old.dates;
  const [name, earlier] = legibleDate(revised.value) === undefined ? ["dibuat", created] : ["direvisi", revised];
  const help = say(messages.help, { earlier: name });
  const iso = legibleDate(now.value);
  if (iso === undefined) return report(fresh, revisionDate, now, messages.missing, help);
  const than = legibleDate(earlier.value);
  if (than === undefined || isLater(iso, than)) return [];
  const message =
    earlier === revised && revised.value === now.value
      ? say(messages.same, { date: printed(now) })
      : say(messages.notNewer, { other: printed(earlier) });
  return report(fresh, revisionDate, now, message, help);
}

function inForceLater(old: Sop, fresh: Sop): Diagnostic[] {
  const { messages } = effectiveDate;
  const [before, now] = [old.dates.effective, fresh.dates.effective];
  if (isOpen(now)) return [];
  const [than, iso] = [legibleDate(before.value), legibleDate(now.value)];
  if (iso === undefined) return report(fresh, effectiveDate, now, messages.missing, messages.help);
  if (than === undefined || isLater(iso, than)) return [];
  const message =
    iso === than ? say(messages.same, { date: printed(now) }) : say(messages.notNewer, { other: printed(before) });
  return report(fresh, effectiveDate, now, message, messages.help);
}

function created(old: Sop, fresh: Sop): Diagnostic[] {
  const { messages } = createdDate;
  const [before, now] = [old.dates.created, fresh.dates.created];
  if (legibleDate(before.value) === undefined || before.value === now.value || isOpen(now)) return [];
  const values = { old: printed(before) };
  return report(fresh, createdDate, now, say(messages.changed, values), say(messages.help, values));
}

/** The count in `065/12/2024 Rev. 2`, `revisi ke-2`; undefined where the number counts no revisions. */
export function revisionIn(number: string | undefined): number | undefined {
  const found = /\brev(?:isi)?[.\s:_-]*(?:ke[\s-]*)?(\d{1,4})(?!\d)/iu.exec(number ?? "");
  return found?.[1] === undefined ? undefined : Number(found[1]);
}

function counted(old: Sop, fresh: Sop): Diagnostic[] {
  const { messages } = revisionNumber;
  const [before, now] = [revisionIn(old.number.value), revisionIn(fresh.number.value)];
  if (before === undefined || now === undefined || now > before) return [];
  const message = now === before ? say(messages.same, { old: before }) : say(messages.back, { old: before, new: now });
  return report(fresh, revisionNumber, fresh.number, message, say(messages.help, { next: before + 1 }));
}

function raisedInVain(old: Sop, fresh: Sop): Diagnostic[] {
  const { messages } = nothingRevised;
  const [before, now] = [legibleDate(old.dates.revised.value) ?? "", legibleDate(fresh.dates.revised.value)];
  if (now === undefined || now <= before) return [];
  const { revised } = fresh.dates;
  return report(fresh, nothingRevised, revised, messages.raised, messages.help);
}
