import type * as Ast from "../syntax/ast.ts";
import type { Binder } from "./binder.ts";
import { bindDuration } from "./durations.ts";
import type { Lanes } from "./lanes.ts";
import { callOf } from "./procedures.ts";
import type { FlatRow } from "./rows.ts";
import type { StepNumber } from "./step-numbers.ts";
import { fieldOf, footnotesOf, notesOf, textEntry } from "./texts.ts";
import { bindTexts, bindThings, type ThingNames } from "./things.ts";
import type { Duration, Field, Step } from "./types.ts";

/** A row without what its symbols and ways say. */
export type StepFacts = Omit<Step, "index" | keyof StepNumber | "symbols" | "actors" | "derivedRemarks">;

const waits = { tunggu: "wait", setiap: "every", tenggat: "deadline" } as const;

/** What the lines of a row say, beside who acts and where the flow goes. */
export function bindStep(binder: Binder, { row, conditions }: FlatRow, lanes: Lanes, names: ThingNames): StepFacts {
  const { line, details } = row;
  const list = (keyword: Ast.ListKeyword) =>
    details.find((one): one is Ast.ListLine => one.kind === "list" && one.keyword === keyword);
  const times = details.filter((one): one is Ast.TimeLine => one.kind === "time");
  const calls = details.filter((one): one is Ast.CallLine => one.kind === "call");
  const own = details.flatMap((one) => (one.kind === "optional" ? [one.condition.value] : []));
  const texts = line.text;
  const activity = textEntry(binder, texts.value, line.paragraphs, line.clauses, texts.span);
  const others = details.filter((one) => !hasOwnNotes(one));
  return {
    ...(line.label && { label: line.label.value }),
    kind: line.keyword === "keputusan" ? "decision" : "step",
    // A footnote at a line that prints nothing of its own in the table stands behind the activity.
    text: {
      ...activity,
      footnotes: [...new Set([...activity.footnotes, ...details.flatMap((one) => elsewhere(binder, one))])],
    },
    substeps: bindTexts(binder, list("rincian")).entries,
    copies: details.flatMap((one) => (one.kind === "copy" ? copied(binder, one, lanes) : [])),
    requirements: bindThings(binder, list("kelengkapan"), names),
    duration: timeField(
      binder,
      times.find(({ keyword }) => keyword === "waktu"),
    ),
    outputs: bindThings(binder, list("output"), names),
    remarks: bindTexts(binder, list("keterangan")),
    waits: times.flatMap(({ keyword, value, text }) => {
      if (keyword === "waktu" || keyword === "batas" || value.kind === "missing") return [];
      const duration = bindDuration(binder, value, undefined);
      return [{ kind: waits[keyword], duration, ...(text && { text: text.value }) }];
    }),
    calls: calls.filter(({ keyword }) => keyword === "melalui").map((call) => callOf(binder, call)),
    mentions: calls.filter(({ keyword }) => keyword === "lihat").map((call) => callOf(binder, call)),
    conditions: [...conditions, ...own],
    notes: [...others.flatMap(({ clauses }) => notesOf(clauses)), ...remarkNotes(details)],
    span: row.span,
  };
}

/** Lines whose notes are kept where the line is bound: in entries, in the time and the number, on the ways. */
function hasOwnNotes(line: Ast.Statement): boolean {
  return line.kind === "list" || line.kind === "outcome" || line.kind === "go" || isCell(line);
}

/** Lines that fill a cell of the table. */
function isCell({ keyword }: Ast.Statement): boolean {
  return keyword === "waktu" || keyword === "nomor";
}

function elsewhere(binder: Binder, line: Ast.Statement): string[] {
  return line.clauses.footnotes.length === 0 || isCell(line) ? [] : footnotesOf(binder, line.clauses);
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
export function timeField(binder: Binder, line: Ast.TimeLine | undefined): Field<Duration> {
  return fieldOf(binder, line, (value: Exclude<Ast.TimeLine["value"], Ast.Missing>) =>
    bindDuration(binder, value, line?.text),
  );
}
