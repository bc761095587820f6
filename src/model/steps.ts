import type * as Ast from "../syntax/ast.ts";
import type { Binder } from "./binder.ts";
import { bindDuration } from "./durations.ts";
import type { Lanes } from "./lanes.ts";
import { usualHours } from "./organisation.ts";
import { procedureOf } from "./procedures.ts";
import type { FlatRow } from "./rows.ts";
import { absent, notesOf, stateOf, textEntry } from "./texts.ts";
import { bindTexts, bindThings, type ThingNames } from "./things.ts";
import type { Duration, Field, Step } from "./types.ts";

/** A row without what its symbols and ways say. */
export type StepFacts = Omit<Step, "index" | "number" | "symbols" | "actors" | "derivedRemarks">;

const waits = { tunggu: "wait", setiap: "every", tenggat: "deadline" } as const;

/** What the lines of a row say, beside who acts and where the flow goes. */
export function bindStep(binder: Binder, { row, conditions }: FlatRow, lanes: Lanes, names: ThingNames): StepFacts {
  const { line, details } = row;
  const hours = binder.organisation?.hours ?? usualHours;
  const list = (keyword: Ast.ListKeyword) =>
    details.find((one): one is Ast.ListLine => one.kind === "list" && one.keyword === keyword);
  const times = details.filter((one): one is Ast.TimeLine => one.kind === "time");
  const calls = details.filter((one): one is Ast.CallLine => one.kind === "call");
  const own = details.flatMap((one) => (one.kind === "optional" ? [one.condition.value] : []));
  const texts = line.text;
  return {
    ...(line.label && { label: line.label.value }),
    kind: line.keyword === "keputusan" ? "decision" : "step",
    text: textEntry(binder, texts.value, line.paragraphs, line.clauses, texts.span),
    substeps: bindTexts(binder, list("rincian")).entries,
    copies: details.flatMap((one) => (one.kind === "copy" ? copied(binder, one, lanes) : [])),
    requirements: bindThings(binder, list("kelengkapan"), names),
    duration: timeField(
      times.find(({ keyword }) => keyword === "waktu"),
      hours,
    ),
    outputs: bindThings(binder, list("output"), names),
    remarks: bindTexts(binder, list("keterangan")),
    waits: times.flatMap(({ keyword, value, text }) => {
      if (keyword === "waktu" || keyword === "batas" || value.kind === "missing") return [];
      const duration = bindDuration(value, undefined, hours);
      return [{ kind: waits[keyword], duration, ...(text && { text: text.value }) }];
    }),
    calls: calls
      .filter(({ keyword }) => keyword === "melalui")
      .map(({ procedure, when }) => ({ ...procedureOf(binder, procedure), ...(when && { when: when.value }) })),
    mentions: calls.filter(({ keyword }) => keyword === "lihat").map(({ procedure }) => procedureOf(binder, procedure)),
    conditions: [...conditions, ...own],
    notes: [
      ...details.flatMap((one) => (one.kind === "actors" || one.kind === "symbol" ? notesOf(one.clauses) : [])),
      ...remarkNotes(details),
    ],
    span: row.span,
  };
}

/** Lines of `catatan`: remarks on the file, not for the table. */
export function remarkNotes(details: readonly Ast.Statement[]): Step["notes"] {
  return details.flatMap((line) =>
    line.kind === "list" && line.keyword === "catatan"
      ? line.entries.flatMap(({ text, span }) => (text ? [{ kind: "remark" as const, text: text.value, span }] : []))
      : [],
  );
}

function copied(binder: Binder, line: Ast.CopyLine, { byName }: Lanes): string[] {
  return line.lanes.flatMap((name) => {
    if (byName.has(name.value)) return [name.value];
    binder.unknown("lane", name, byName.keys(), (near) => byName.get(near)?.span);
    return [];
  });
}

/** A time with what is noted on it. */
export function timeField(line: Ast.TimeLine | undefined, hours: typeof usualHours): Field<Duration> {
  if (!line) return absent;
  const notes = notesOf(line.clauses);
  const { value } = line;
  if (value.kind === "missing") return { state: stateOf(value), notes, span: line.span };
  return { state: "known", value: bindDuration(value, line.text, hours), notes, span: line.span };
}
