import { cellsOf, columnsOf, harmless } from "../diagnostics/render/cells.ts";
import { fold } from "../diagnostics/render/fold.ts";

/** A table of an analysis, in words: for the terminal and for spreadsheets. */
export interface Sheet {
  readonly columns: readonly Column[];
  /** As many cells as columns. */
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly head: string;
  /** Numbers stand right. */
  readonly right?: boolean;
  /** Its texts may take several lines; columns that flow share what the others leave. */
  readonly flows?: boolean;
}

const GAP = 2;
/** No column that flows becomes narrower, whatever the terminal. */
const NARROWEST = 12;
const INDENT = 1;

/** A sheet as lines of text, columns aligned, at most `width` columns wide where its words allow. */
export function sheetText({ columns, rows }: Sheet, width: number): string {
  const heads = columns.map(({ head }) => head);
  const safe = [heads, ...rows].map((row) => row.map(harmless));
  const widths = widthsOf(columns, safe, width);
  const lines = safe.flatMap((row) => rowLines(row, columns, widths));
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function widthsOf(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const wanted = columns.map((_, at) => rows.reduce((most, row) => Math.max(most, columnsOf(row[at] ?? "")), 0));
  const fixed = columns.reduce((sum, { flows }, at) => sum + (flows ? 0 : (wanted[at] ?? 0)), 0);
  let left = width - fixed - GAP * (columns.length - 1);
  const flowing = columns.flatMap(({ flows }, at) => (flows ? [at] : []));
  // Those that want least are served first, so that what they leave goes to the others.
  const given = [...wanted];
  flowing.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  for (const [done, at] of flowing.entries()) {
    const share = Math.max(NARROWEST, Math.floor(left / (flowing.length - done)));
    given[at] = Math.min(wanted[at] ?? 0, share);
    left -= given[at] ?? 0;
  }
  return given;
}

function rowLines(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string[] {
  const cells = row.map((text, at) => cut(text, widths[at] ?? 0));
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ right }, at) => {
        const text = cells[at]?.[line] ?? "";
        const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(text)));
        return right ? space + text : text + space;
      })
      .join(" ".repeat(GAP)),
  );
}

/** Lines of at most `width` columns, those that go on indented; a word that is longer is cut wherever the line ends. */
function cut(text: string, width: number): string[] {
  if (columnsOf(text) <= width) return [text];
  return fold(text, width, width > NARROWEST ? INDENT : 0).flatMap((line) => {
    const lines: string[] = [];
    let current = "";
    let used = 0;
    for (const cell of cellsOf(line)) {
      if (used + cell.width > width && current !== "") {
        lines.push(current);
        [current, used] = ["", 0];
      }
      current += cell.text;
      used += cell.width;
    }
    return [...lines, current];
  });
}

/**
 * A sheet as CSV (RFC 4180) for spreadsheets. What would begin a formula there gets an apostrophe in front: the words are
 * an author's.
 */
export function sheetCsv({ columns, rows }: Sheet): string {
  return [columns.map(({ head }) => head), ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
