import type { Sop } from "../../../src/model/types.ts";
import type { Difference } from "./difference.ts";
import type { DocumentText, Scan } from "./manuscript.ts";
import { readTimes } from "./read-times.ts";
import { tableStart } from "./table.ts";

/** The last row number that stands at the beginning of a line in the manuscript, against that of the file. */
export function rowDifferences(sop: Sop, { scans }: DocumentText): Difference[] {
  const [chart, ...more] = sop.charts;
  if (chart === undefined || more.length > 0) return [];
  const numbers = chart.steps.flatMap(({ number }) => /\d+/.exec(number)?.map(Number) ?? []);
  const last = Math.max(chart.steps.length, ...numbers);
  const found = scans.map(lastRow).sort((a, b) => b.number - a.number)[0];
  if (found === undefined || found.number <= last) return [];
  const message = `naskah menomori sampai ${found.number}, berkas sampai ${last}`;
  return [{ key: "jumlah-langkah", message, sourceLine: found.line }];
}

/** The last number of the longest chain of row numbers, which may have gaps of two that OCR did not read. */
export function lastRow(scan: Scan): { readonly number: number; readonly line: number } {
  const from = tableStart(scan.text);
  const times = new Set(readTimes(scan.text.slice(from)).map(({ offset }) => offset));
  let best = { number: 0, line: scan.range.from };
  for (const match of scan.text.slice(from).matchAll(/^[ \t]*(\d{1,2})(?:[.)]?[ \t]*$|[.)][ \t]*\S|[ \t]+\p{Lu})/gmu)) {
    const number = times.has(match.index + match[0].search(/\d/)) ? 0 : Number(match[1]);
    if (number > best.number && number <= best.number + 3) best = { number, line: scan.lineAt(from + match.index) };
  }
  return best;
}
