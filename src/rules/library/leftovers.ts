import { isSpeltLike } from "../../model/citations.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Sop, TextEntry } from "../../model/types.ts";
import type { Span } from "../../source/span.ts";
import type { RuleSubject } from "../rule.ts";
import { plain } from "../words/plain.ts";
import { plainRows } from "./plain-rows.ts";
import { type KeptTable, tableOf } from "./tables.ts";
import { plainTitle, tellingWords } from "./titles.ts";

/** A text of an SOP that may speak of another procedure. */
export interface KeptText {
  readonly words: string;
  /** A cell of the mutu baku: documents pass from one SOP to the next by right. */
  readonly isThing: boolean;
  readonly span: Span;
}

export interface KeptTexts {
  readonly agency: string;
  readonly table: KeptTable;
  readonly texts: readonly KeptText[];
  /** Ids of SOPs that it names itself: related, called, or where a document is from. */
  readonly names: readonly string[];
  /** Words that are its own besides those of its titles: of its unit. */
  readonly unit: readonly string[];
  /** Its title in plain words; absent where it is the name of a unit, which others say by right. */
  readonly title: string | undefined;
  /** Its title, where that is so much its own that it tells the SOP wherever it is found. */
  readonly phrase: string | undefined;
}

/** Titles of fewer telling words are found in other SOPs by right: `Pembinaan Kader`. */
const TELLING = 3;

const tails = new WeakMap<Organisation, ReadonlySet<string>>();

/** Names of units, each from any of its words on: `jaminan pelayanan kb` of `Sub Koordinator Jaminan Pelayanan KB`. */
function unitNames(organisation: Organisation): ReadonlySet<string> {
  const known = tails.get(organisation);
  if (known) return known;
  const names = [...organisation.units.values()].flatMap((unit) => [unit.title, ...unit.aliases]);
  const found = new Set(
    names.flatMap((name) => {
      const words = plain(name).split(" ");
      return words.map((_, at) => words.slice(at).join(" "));
    }),
  );
  tails.set(organisation, found);
  return found;
}

export function textsOf(subject: RuleSubject): KeptTexts {
  const { sop, organisation } = subject;
  const title = plainTitle(sop.title);
  const isUnit = organisation !== undefined && unitNames(organisation).has(title);
  const kept = (entries: readonly TextEntry[], words: readonly string[], isThing: boolean): KeptText[] =>
    entries.map(({ span }, i) => ({ words: words[i] ?? "", isThing, span }));
  return {
    agency: sop.agency?.id ?? "",
    table: tableOf(subject),
    names: namesIn(sop),
    unit: plain(sop.unit.value?.title ?? "").split(" "),
    title: isUnit ? undefined : title,
    phrase: tellingWords(sop.title).length < TELLING || isUnit ? undefined : title,
    texts: [
      ...[sop.purpose, sop.qualifications, sop.warnings].flatMap(({ entries }) =>
        kept(
          entries,
          entries.map(({ text }) => plain(text)),
          false,
        ),
      ),
      ...plainRows(sop).flatMap(({ step, words, requirements, outputs }) => [
        { words, isThing: false, span: step.text.span },
        ...kept(step.requirements.entries, requirements, true),
        ...kept(step.outputs.entries, outputs, true),
      ]),
    ],
  };
}

/** Whether plain words hold a title, or the letters that stand for all of it: `rkt`. Wrong letters are forgiven. */
export function holdsTitle(words: readonly string[], title: string): boolean {
  const whole = title.split(" ");
  const short = tellingWords(title)
    .map((word) => word[0])
    .join("");
  if (short.length >= TELLING && words.includes(short)) return true;
  return whole.length > 1 && words.some((_, at) => whole.every((word, i) => isSpeltLike(words[at + i] ?? "", word)));
}

function namesIn(sop: Sop): string[] {
  const steps = sop.charts.flatMap((chart) => chart.steps);
  const things = steps.flatMap((step) => [...step.requirements.entries, ...step.outputs.entries]);
  return [
    ...sop.related.entries.flatMap((entry) => entry.sop ?? []),
    ...steps.flatMap((step) => step.calls.flatMap((call) => call.sop ?? [])),
    ...things.flatMap(({ source }) => (source?.kind === "sop" ? source.sop : [])),
  ];
}
