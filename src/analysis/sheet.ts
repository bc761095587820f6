import { cellsOf, columnsOf, harmless } from "../diagnostics/render/cells.ts";
import { fold } from "../diagnostics/render/fold.ts";
import { GAP, NARROWEST, widthsOf } from "./sheet-widths.ts";

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

const INDENT = 1;
const LIST_INDENT = 2;

/**
 * A sheet as lines of text, columns aligned, at most `width` columns wide; where no table is so narrow, row by row as a
 * list.
 */
export function sheetText({ columns, rows }: Sheet, width: number): string {
  const heads = columns.map(({ head }) => head);
  const safe = [heads, ...rows].map((row) => row.map(harmless));
  const widths = widthsOf(
    safe,
    columns.map(({ flows }) => flows === true),
    width,
  );
  const lines = widths
    ? safe.flatMap((row) => rowLines(row, columns, widths))
    : safe.slice(1).flatMap((row) => listLines(row, safe[0] ?? [], columns, width));
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** What a row is about, then what there is to say of it, each behind the head of its column. */
function listLines(
  row: readonly string[],
  heads: readonly string[],
  columns: readonly Column[],
  width: number,
): string[] {
  const about = Math.max(1, columns.findIndex(({ flows }) => flows) + 1);
  const said = row.flatMap((text, at) => (at < about || text === "" ? [] : `${heads[at]}: ${text}`));
  return [
    ...cut(row.slice(0, about).filter(Boolean).join(" ".repeat(GAP)), width),
    ...said.flatMap((text) => cut(text, width - LIST_INDENT)).map((line) => " ".repeat(LIST_INDENT) + line),
  ];
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
