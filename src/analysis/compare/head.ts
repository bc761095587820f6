import { dateText } from "../../emit/html/words.ts";
import { provenanceOf } from "../../emit/json/provenance.ts";
import type { Approval, Section, Sop, TextEntry } from "../../model/types.ts";
import { change } from "./change.ts";
import { quote } from "./excerpt.ts";
import { listChanges, listedDefinition, listedRelated, listedText, listedTexts, sectionChanges } from "./lists.ts";
import { matchItems } from "./match.ts";
import { type PartName, parts } from "./parts.ts";
import type { Change, Place } from "./types.ts";
import { durationText, fieldChange, textChange, valueChange } from "./values.ts";

const head: Place = { kind: "head" };

/** What the block at the head of the identity page says. */
export function headChanges(old: Sop, fresh: Sop): Change[] {
  const date = (part: "created" | "revised" | "effective") =>
    fieldChange(head, part, old.dates[part], fresh.dates[part], dateText);
  return [
    ...valueChange(head, "file", old.id, fresh.id),
    ...fieldChange(head, "number", old.number, fresh.number, (number) => number),
    ...textChange(head, "title", old.title, fresh.title),
    ...valueChange(head, "agency", old.agency?.name, fresh.agency?.name),
    ...fieldChange(head, "unit", old.unit, fresh.unit, ({ name }) => name),
    ...valueChange(head, "logo", old.logo, fresh.logo),
    ...date("created"),
    ...date("revised"),
    ...date("effective"),
    ...fieldChange(head, "approval", old.approval, fresh.approval, ({ office }) => office),
    ...valueChange(head, "official", official(old.approval.value), official(fresh.approval.value)),
    ...listChanges(head, "kinds", listedTexts(old.kinds), listedTexts(fresh.kinds)),
    ...valueChange(head, "limit", old.limit && durationText(old.limit), fresh.limit && durationText(fresh.limit)),
  ];
}

/** Who signed: name, rank and NIP as they are printed below the office. */
function official(approval: Approval | undefined): string | undefined {
  const lines = [approval?.name, approval?.rank, approval?.nip].filter((line) => line !== undefined);
  return lines.length === 0 ? undefined : lines.join(", ");
}

/** The lists of the identity page, in the order in which the form prints them. */
export function identityChanges(old: Sop, fresh: Sop): Change[] {
  const plain = (part: keyof typeof parts & keyof Sop, a: Section, b: Section) =>
    sectionChanges(section(part), part, a, b);
  return [
    ...plain("letterhead", old.letterhead, fresh.letterhead),
    ...plain("legalBasis", old.legalBasis, fresh.legalBasis),
    ...plain("qualifications", old.qualifications, fresh.qualifications),
    ...sectionChanges(section("related"), "related", old.related, fresh.related, listedRelated),
    ...plain("equipment", old.equipment, fresh.equipment),
    ...plain("warnings", old.warnings, fresh.warnings),
    ...plain("records", old.records, fresh.records),
    ...plain("purpose", old.purpose, fresh.purpose),
    ...sectionChanges(section("definitions"), "definitions", old.definitions, fresh.definitions, listedDefinition),
    ...plain("indicators", old.indicators, fresh.indicators),
    ...titledChanges(old, fresh),
    ...listChanges(section("footnotes"), "footnotes", footnotes(old), footnotes(fresh)),
  ];
}

const section = (part: PartName): Place => ({ kind: "section", name: parts[part].name });
const titled = (title: string): Place => ({ kind: "section", name: { id: title, en: title } });
const footnotes = (sop: Sop) => sop.footnotes.map(({ id, text }) => ({ text, key: id, printed: text }));

/** Parts under titles of their own. */
function titledChanges(old: Sop, fresh: Sop): Change[] {
  const items = (sop: Sop) => sop.sections.map(({ title }) => ({ text: title }));
  const matches = matchItems(items(old), items(fresh));
  const [kept, known] = [new Set(matches.map((one) => one.old)), new Map(matches.map((one) => [one.new, one.old]))];
  const said = (entries: readonly TextEntry[]): string => entries.map((entry) => listedText(entry).printed).join("; ");
  const removed = old.sections.filter((_, at) => !kept.has(at));
  return [
    ...removed.map(({ title, entries }) => {
      const text = said(entries);
      return change(titled(title), "sections", "sectionRemoved", { old: quote(text) }, { old: text });
    }),
    ...fresh.sections.flatMap(({ title, ...now }, at) => {
      const before = old.sections[known.get(at) ?? -1];
      if (before === undefined) {
        const text = said(now.entries);
        return [change(titled(title), "sections", "sectionAdded", { new: quote(text) }, { new: text })];
      }
      const place = titled(title);
      return [...textChange(place, "sections", before.title, title), ...sectionChanges(place, "sections", before, now)];
    }),
  ];
}

/** What no page prints as its content: where facts come from. */
export function unprintedChanges(old: Sop, fresh: Sop): Change[] {
  // Without their places, which shift with every row that comes or goes.
  const notes = (sop: Sop): string => JSON.stringify(provenanceOf(sop).map(({ kind, text }) => [kind, text]));
  return [
    ...listChanges(head, "sources", listedTexts(old.sources), listedTexts(fresh.sources)),
    ...(notes(old) === notes(fresh) ? [] : [change(head, "notes", "differs")]),
  ];
}
