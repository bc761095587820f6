import type { Note, Sop } from "../../../src/model/types.ts";
import type { Difference } from "./difference.ts";
import type { DocumentText, Scan } from "./manuscript.ts";
import { tableStart } from "./table.ts";

/** The rows that the manuscript numbers at the beginning of lines, against those of the file. */
export function rowDifferences(sop: Sop, { scans }: DocumentText): Difference[] {
  if (sop.charts.length !== 1) return [];
  const rows = sop.charts[0]?.steps.length ?? 0;
  const read = scans.map((scan) => lastRow(scan));
  const found = read.sort((a, b) => b.number - a.number)[0];
  if (found === undefined || found.number === 0 || found.number <= rows) return [];
  const message = `naskah menomori sampai ${found.number}, berkas memuat ${rows} langkah`;
  const notes = sop.notes.flatMap((note): Note[] =>
    /nomor\b.*\blangkah|langkah\b.*\bnomor/i.test(note.text) ? [{ ...note, kind: "doubtful" }] : [],
  );
  return [{ key: "jumlah-langkah", message, sourceLine: found.line, notes }];
}

/** The last number of the longest chain of row numbers, which may have gaps of two that OCR did not read. */
export function lastRow(scan: Scan): { readonly number: number; readonly line: number } {
  const from = tableStart(scan.text);
  let best = { number: 0, line: scan.range.from };
  for (const match of scan.text.slice(from).matchAll(/^[ \t]*(\d{1,2})(?:[.)]?[ \t]*$|[.)][ \t]*\S|[ \t]+\p{Lu})/gmu)) {
    const number = Number(match[1]);
    if (number > best.number && number <= best.number + 3) best = { number, line: scan.lineAt(from + match.index) };
  }
  return best;
}
