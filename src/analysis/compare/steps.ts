import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Call, Step } from "../../model/types.ts";
import { actorChanges, questionChanges, type Row } from "./acting.ts";
import { change } from "./change.ts";
import { words } from "./clauses.ts";
import { type Listed, listChanges, listedText, listedTexts, listedThing, sectionChanges } from "./lists.ts";
import type { Change, Place } from "./types.ts";
import { durationText, fieldChange, textChange, valueChange } from "./values.ts";

/** How a row differs from what it was, column by column; the ways out of it are compared apart. */
export function stepChanges(place: Place, old: Row, fresh: Row): Change[] {
  const [a, b] = [old.step, fresh.step];
  const texts = (part: "conditions", of: (step: Step) => readonly string[]) =>
    listChanges(place, part, listedTexts(of(a)), listedTexts(of(b)));
  return [
    ...numberChange(place, a, b),
    ...textChange(place, "text", listedText(a.text).printed, listedText(b.text).printed),
    ...listChanges(place, "substeps", a.substeps.map(listedText), b.substeps.map(listedText)),
    ...kindChange(place, a, b),
    ...actorChanges(place, old, fresh),
    ...questionChanges(place, old, fresh),
    ...sectionChanges(place, "requirements", a.requirements, b.requirements, listedThing),
    ...fieldChange(place, "duration", a.duration, b.duration, durationText),
    ...sectionChanges(place, "outputs", a.outputs, b.outputs, listedThing),
    ...sectionChanges(place, "remarks", a.remarks, b.remarks),
    ...listChanges(place, "waits", listedTexts(a.waits.map(waitText)), listedTexts(b.waits.map(waitText))),
    ...texts("conditions", ({ conditions }) => conditions),
    ...listChanges(place, "calls", a.calls.map(listedCall), b.calls.map(listedCall)),
    ...listChanges(place, "mentions", a.mentions.map(listedCall), b.mentions.map(listedCall)),
    ...listChanges(place, "copies", copies(old), copies(fresh)),
    ...joinChange(place, old, fresh),
    ...valueChange(place, "label", a.label, b.label),
  ];
}

/** A number that is counted follows from the place; only one that is written is a fact of its own. */
function numberChange(place: Place, old: Step, fresh: Step): Change[] {
  const own = (step: Step) => step.numberField;
  if (own(old).state === "absent" && own(fresh).state === "absent") return [];
  return fieldChange(place, "rowNumber", own(old), own(fresh), (number) => number);
}

function kindChange(place: Place, old: Step, fresh: Step): Change[] {
  if (old.kind === fresh.kind) return [];
  return [change(place, "kind", fresh.kind === "decision" ? "nowDecision" : "nowStep")];
}

function waitText({ kind, duration, text }: Step["waits"][number]): string {
  const verb = { wait: "menunggu", every: "setiap", deadline: "tenggat" }[kind];
  return `${verb} ${durationText(duration)}${text === undefined ? "" : ` (${text})`}`;
}

function listedCall({ text, label, when, printed }: Call): Listed {
  const to = label === undefined ? text : `${text}, mulai langkah ${label}`;
  const shown = printed === undefined ? to : `${printed} (${to})`;
  return { text, printed: when === undefined ? shown : `${shown}, apabila ${when}` };
}

/** Who receives a copy, by the common name of the lane, so that a new title is no new receiver. */
function copies({ chart, step, lanes }: Row): Listed[] {
  return step.copies.flatMap((id) => {
    const lane = chart.lanes.find((one) => one.id === id);
    const key = lane && lanes[lane.index];
    return lane && key !== undefined ? [{ text: key, printed: lane.title }] : [];
  });
}

function joinChange(place: Place, old: Row, fresh: Row): Change[] {
  const said = ({ chart, step }: Row) => step.symbols.flatMap((symbol) => chart.symbols[symbol]?.join ?? [])[0];
  const [a, b] = [said(old), said(fresh)];
  if (a === b) return [];
  const told = (join: "all" | "any" | undefined): Bilingual =>
    join === undefined ? words.joinUnsaid : join === "all" ? words.joinAll : words.joinAny;
  return [change(place, "join", "changed", { old: told(a), new: told(b) })];
}
