import type { FieldLine, Row } from "./ast.ts";

/** The number of a row: counted on from the row above, or as its own `nomor` line says that it is printed. */
export interface RowNumber {
  /** Without the prefix that the table may have; empty where the row is printed without a number. */
  readonly text: string;
  readonly line?: FieldLine;
}

/** The line `nomor` of a row. */
function numberLine(row: Row): FieldLine | undefined {
  return row.details.find((line): line is FieldLine => line.kind === "field" && line.keyword === "nomor");
}

/**
 * The numbers of a chart's rows. A printed number sets the count for the rows below it: behind `nomor "6"` comes 7. A
 * row without a number, or whose words hold no number, counts as one all the same.
 */
export function rowNumbers(rows: readonly Row[]): RowNumber[] {
  let count = 0;
  return rows.map((row) => {
    const line = numberLine(row);
    const { value } = line ?? {};
    const text = value === undefined ? `${count + 1}` : textOf(value);
    const digits = value?.kind === "text" ? /(\d{1,6})\D*$/.exec(text)?.[1] : undefined;
    count = digits === undefined ? count + 1 : Number(digits);
    return { text, ...(line && { line }) };
  });
}

function textOf(value: FieldLine["value"]): string {
  if (value.kind === "text") return value.value.trim();
  return value.kind === "missing" && value.how === "dash" ? "-" : "";
}
