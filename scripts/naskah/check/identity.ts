import type { Sop } from "../../../src/index.ts";
import { readDates } from "./dates.ts";
import type { Difference } from "./difference.ts";
import { datesOf, type Fact } from "./facts.ts";
import { fold } from "./fold.ts";
import type { DocumentText, Scan } from "./manuscript.ts";
import { nearestStretch } from "./near.ts";
import { tableStart } from "./table.ts";

/** Spaces and look-alikes do not count in numbers. */
const digits = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[oil|!]/g, (char) => (char === "o" ? "0" : "1"))
    .replace(/[\s.,_'’-]+/g, "");

/** The number as printed: the file's must be in the manuscript; where the file has none, neither may have it. */
export function numberDifferences({ number }: Sop, { scans }: DocumentText): Difference[] {
  const printed = scans.map(({ text }) => digits(text));
  const at = { key: "nomor", notes: number.notes, ...(number.span && { offset: number.span.start }) };
  if (number.value !== undefined) {
    const parts = number.value.split("…").map(digits);
    if (printed.some((text) => parts.every((part) => text.includes(part)))) return [];
    return [{ ...at, message: `${number.value} tidak terbaca di naskah` }];
  }
  const found = scans.flatMap((scan) =>
    [...scan.text.matchAll(/\b\d{3}\s*\/\s*\d{2,3}\s*\/\s*DP3AP2KB\S*/g)].map((match) => ({ scan, match })),
  )[0];
  if (found === undefined) return [];
  const message = `naskah menyebut ${found.match[0].replace(/\s+/g, "")}, berkas tidak`;
  return [{ ...at, message, sourceLine: found.scan.lineAt(found.match.index) }];
}

const labels = ["pembuatan", "revisi", "efektif"].map(fold);

interface PrintedDate {
  readonly date: string;
  readonly line: number;
}

/** The three dates: each as it stands beside its label, in any scan. */
export function dateDifferences(sop: Sop, { scans }: DocumentText): Difference[] {
  const printed = scans.map(printedDates);
  return datesOf(sop).flatMap(({ key, field }, index): Difference[] => {
    const read = printed.flatMap((dates) => dates[index] ?? []);
    const at = { key, notes: field.notes, ...(field.span && { offset: field.span.start }) };
    const first = read[0];
    const place = first && { sourceLine: first.line };
    if (field.value === undefined) {
      return first === undefined ? [] : [{ ...at, ...place, message: `naskah menyebut ${first.date}, berkas tidak` }];
    }
    if (!/^\d{4}-\d\d-\d\d$/.test(field.value)) return [];
    if (read.some(({ date }) => date === field.value)) return [];
    if (first === undefined) return [{ ...at, message: `tanggal ${field.value} tidak terbaca di naskah` }];
    return [{ ...at, ...place, message: `berkas ${field.value}, naskah ${first.date}` }];
  });
}

/** Dates of one scan for each label: those beside it, or, where labels stand in a block, those of the block beside. */
function printedDates(scan: Scan): PrintedDate[][] {
  const lines = scan.text
    .slice(0, tableStart(scan.text) || undefined)
    .split("\n")
    .slice(0, 90);
  const places = labels.map((label) => lines.findIndex((line) => hasLabel(line, label)));
  const found = places.map((from) => {
    const next = lines.findIndex((line, at) => at > from && labels.some((label) => hasLabel(line, label)));
    return from === -1 ? [] : datesIn(lines, scan, from, next === -1 ? from + 4 : Math.min(next, from + 4));
  });
  if (found.filter(({ length }) => length > 0).length > 1) return found;
  const all = datesIn(lines, scan, 0, lines.length);
  return all.length === labels.length ? all.map((date) => [date]) : labels.map(() => all);
}

const hasLabel = (line: string, label: string): boolean =>
  nearestStretch(label, fold(line)) <= (label.length > 6 ? 2 : 1);

function datesIn(lines: readonly string[], scan: Scan, from: number, to: number): PrintedDate[] {
  return lines
    .slice(from, to)
    .flatMap((line, at) => readDates(line).map((date) => ({ date, line: scan.range.from + from + at })));
}

/** Numbers and years of a regulation must stand in the manuscript as a pair: `52 ... 2009`. */
export function citationDifferences(facts: readonly Fact[], { scans }: DocumentText): Difference[] {
  const texts = scans.map(({ text }) =>
    text.replace(/(?<=\d)[oO]|[oO](?=\d)/g, "0").replace(/(?<=\d)[lI]|[lI](?=\d)/g, "1"),
  );
  return facts.flatMap(({ key, text, notes, span }): Difference[] => {
    const cited = [...text.matchAll(/\bno(?:mor|\.)?\s*([\d./A-Z]*\d[\d./A-Z]*)\s*(?:tahun|th\.?)\s*(\d{4})/gi)];
    const absent = cited.filter(([, number = "", year = ""]) => {
      const pair = new RegExp(`(?<!\\d)0*${number.replace(/[./]/g, "\\W*")}\\D{1,25}?1?${year}`);
      return !texts.some((each) => pair.test(each));
    });
    if (absent.length === 0) return [];
    const list = absent.map(([, number, year]) => `nomor ${number} tahun ${year}`).join(", ");
    return [{ key: `${key}/nomor`, message: `tidak terbaca di naskah: ${list}`, offset: span.start, notes }];
  });
}
