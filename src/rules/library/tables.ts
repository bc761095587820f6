import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Sop } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import type { SopFile } from "../../syntax/ast.ts";
import { titlePlace } from "../form.ts";
import type { RuleSubject } from "../rule.ts";
import { plainRows } from "./plain-rows.ts";
import { tellingWords } from "./titles.ts";

/** What is kept of a row to compare tables: plain words, and cells as they are compared. */
export interface KeptRow {
  /** Its words, those that tell what the SOP is about left out: equal in a copy whose subject was replaced. */
  readonly key: string;
  /** All of its words: equal in a copy that kept the subject of where it came from. */
  readonly words: string;
  readonly called: Bilingual;
  readonly lanes: string;
  readonly time: string;
  /** Plain words. */
  readonly requirements: string;
  readonly outputs: string;
}

export interface KeptTable {
  readonly agency: string;
  /** Where the SOP says its title. */
  readonly span: Span;
  readonly rows: readonly KeptRow[];
  /** Words of the titles, and the letters that they are shortened to: `rkt` for a rencana kerja tahunan. */
  readonly subject: readonly string[];
}

/** Stands where a word of the subject was. */
const SUBJECT = "·";
/** Fewer letters stand for too many things. */
const SHORT = 3;

const made = new WeakMap<Sop, KeptTable>();

/** The table of an SOP, made once for all rules that compare tables. */
export function tableOf({ sop, tree }: RuleSubject): KeptTable {
  const table = made.get(sop) ?? makeTable(sop, tree);
  made.set(sop, table);
  return table;
}

function makeTable(sop: Sop, tree: SopFile): KeptTable {
  const rows = plainRows(sop);
  const subject = subjectOf([sop.title, ...sop.charts.flatMap(({ title }) => title ?? [])]);
  return {
    agency: sop.agency?.id ?? "",
    span: titlePlace(tree),
    subject: [...subject],
    rows: rows.map(({ chart, step, words, requirements, outputs }) => ({
      key: withoutSubject(words, subject),
      words,
      called: step.called,
      lanes: step.actors.map((id) => chart.lanes.find((lane) => lane.id === id)?.title ?? id).join(", "),
      time: step.duration.value?.text ?? "",
      requirements: requirements.join(", "),
      outputs: outputs.join(", "),
    })),
  };
}

/** The forms of a row by which a copy of it is known. */
export function formsOf({ key, words }: Pick<KeptRow, "key" | "words">): readonly string[] {
  return key === words ? [key] : [key, words];
}

/** Plain words with a mark in place of those that tell what the SOP is about. */
export function withoutSubject(words: string, subject: ReadonlySet<string>): string {
  return words
    .split(" ")
    .map((word) => (subject.has(word) ? SUBJECT : word))
    .join(" ");
}

function subjectOf(titles: readonly string[]): ReadonlySet<string> {
  const words = titles.flatMap(tellingWords);
  const first = tellingWords(titles[0] ?? "");
  const short = first
    .map((_, at) =>
      first
        .slice(at)
        .map((word) => word[0])
        .join(""),
    )
    .filter((each) => each.length >= SHORT);
  return new Set([...words, ...short]);
}
