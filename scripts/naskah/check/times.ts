import type { Sop, Step } from "../../../src/model/types.ts";
import { align } from "./align.ts";
import type { Difference } from "./difference.ts";
import { stepKey } from "./facts.ts";
import type { DocumentText, Scan } from "./manuscript.ts";
import { readBareNumbers, readTimes, type Time } from "./read-times.ts";
import { tableStart } from "./table.ts";

/** One time of the file, with the row it stands in. */
interface Expected extends Omit<Time, "offset"> {
  readonly key: string;
  readonly step: Step;
}

/** The times of one scan beside those of the file. */
interface Comparison {
  readonly scan: Scan;
  /** Expected times that the scan does not show in their order, by index, with what stands in their place. */
  readonly unmatched: ReadonlyMap<number, Time | undefined>;
  /** Times of the scan that stand in no row's place. */
  readonly left: readonly Time[];
}

/** Every time of the file must stand in the manuscript in its order, and every time there in the file. */
export function timeDifferences(sop: Sop, source: DocumentText): Difference[] {
  const expected = sop.charts.flatMap((chart) =>
    chart.steps.flatMap((step) => expectedOf(step, `${stepKey(sop, chart, step)}/waktu`)),
  );
  const scans = source.scans.map((scan) => compare(expected, scan));
  const missing = expected.flatMap((time, at) =>
    scans.every(({ unmatched }) => unmatched.has(at)) ? [absent(time, at, scans)] : [],
  );
  return [...missing, ...leftOver(scans, sop, expected), ...unnamedUnit(expected, source.scans)];
}

function expectedOf(step: Step, key: string): Expected[] {
  const text = step.duration.value?.text ?? "";
  const times = readTimes(text);
  const amounts = times.length > 0 ? times : readBareNumbers(text);
  return amounts.map(({ amount, unit }) => ({ amount, key, step, ...(unit !== undefined && { unit }) }));
}

function compare(expected: readonly Expected[], scan: Scan): Comparison {
  const start = tableStart(scan.text);
  const read = readAll(scan.text.slice(start), isBare(expected, scan)).map((time) => ({
    ...time,
    offset: time.offset + start,
  }));
  const pairs = align(expected, read, likeness);
  const inPlace = new Map(pairs);
  const used = new Set(pairs.map(([, at]) => at));
  const unmatched = [...expected.entries()].flatMap(([at, time]): [number, Time | undefined][] => {
    const found = read[inPlace.get(at) ?? -1];
    return found && likeness(time, found) > otherTime ? [] : [[at, found]];
  });
  const left = read.filter((time, at) => time.unit !== undefined && !used.has(at));
  return { scan, unmatched: new Map(unmatched), left };
}

/** True where most rows have no unit: the head of the column names it, or nothing does. */
function isBare(expected: readonly Expected[], { text }: Scan): boolean {
  const withUnit = readTimes(text.slice(tableStart(text))).length;
  return withUnit * 2 < expected.length || expected.some(({ unit }) => unit === undefined);
}

/** Beside times with a unit also bare numbers; where times have units only large ones, whose unit is unreadable. */
function readAll(table: string, bare: boolean): Time[] {
  const withUnit = readTimes(table);
  const known = new Set(withUnit.map(({ offset }) => offset));
  const numbers = readBareNumbers(table).filter(
    ({ amount, offset }) => !known.has(offset) && (bare || amount.length > 2),
  );
  return [...withUnit, ...numbers].sort((a, b) => a.offset - b.offset);
}

/** Two times that differ still pair before neither has a partner: one is written for the other. */
const otherTime = 1;

function likeness(expected: Expected, read: Time): number {
  const sameUnit = expected.unit === read.unit;
  if (expected.amount === read.amount && (sameUnit || read.unit === undefined)) return sameUnit ? 100 : 90;
  return sameUnit || expected.amount === read.amount || read.amount.length > 1 ? otherTime : 0;
}

function absent({ key, step, amount, unit }: Expected, at: number, scans: readonly Comparison[]): Difference {
  const { notes, span } = step.duration;
  const what = [amount, unit].filter(Boolean).join(" ");
  const read = scans.flatMap(({ scan, unmatched }) => {
    const time = unmatched.get(at);
    return time ? [{ time, line: scan.lineAt(time.offset) }] : [];
  })[0];
  const message = read === undefined ? `${what} tidak terbaca di naskah` : `berkas ${what}, naskah ${print(read.time)}`;
  return { key, message, notes, ...(span && { offset: span.start }), ...(read && { sourceLine: read.line }) };
}

/** Times of the manuscript that no row has and no text of the file mentions. */
function leftOver(scans: readonly Comparison[], sop: Sop, expected: readonly Expected[]): Difference[] {
  const said = new Set(sop.charts.flatMap(({ steps }) => steps.flatMap(mentionedTimes)));
  const known = new Set(expected.map(print));
  return scans.flatMap(({ scan, left }) =>
    left
      .filter((time) => !said.has(print(time)) && !(scans.length > 1 && known.has(print(time))))
      .map((time) => {
        const sourceLine = scan.lineAt(time.offset);
        return {
          key: `baris-${sourceLine}/waktu`,
          message: `${print(time)} pada naskah tidak ada di berkas`,
          sourceLine,
        };
      }),
  );
}

const print = ({ amount, unit }: Pick<Time, "amount" | "unit">): string => [amount, unit].filter(Boolean).join(" ");

function mentionedTimes(step: Step): string[] {
  const { text, substeps, requirements, outputs, remarks, duration, waits } = step;
  const entries = [text, ...substeps, ...requirements.entries, ...outputs.entries, ...remarks.entries];
  return [
    ...entries.flatMap(({ paragraphs }) => paragraphs),
    ...duration.notes.map((note) => note.text),
    ...waits.map((wait) => wait.duration.text),
  ].flatMap((each) => readTimes(each).map(print));
}

/** A unit in the file where the manuscript has bare numbers and names none at all. */
function unnamedUnit(expected: readonly Expected[], scans: readonly Scan[]): Difference[] {
  const named = scans.some((scan) => !isBare(expected, scan) || /\b(?:menit|jam|hari|minggu)\b/i.test(scan.text));
  const unit = expected.find((each) => each.unit !== undefined)?.unit;
  if (named || unit === undefined) return [];
  return [{ key: "satuan-waktu", message: `naskah tidak menyebut satuan waktu, berkas memakai ${unit}` }];
}
