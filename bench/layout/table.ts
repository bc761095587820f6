/** A table of texts; columns without a letter are set to the right. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Write = (text: string) => void;

/** How a report is written down. */
export interface Paper {
  heading(text: string): void;
  text(text: string): void;
  table(table: Table): void;
}

export function plainPaper(write: Write): Paper {
  return {
    heading: (text) => write(`\n${text}\n${"=".repeat(text.length)}`),
    text: (text) => write(text),
    table({ head, rows }) {
      const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
      const line = (cells: readonly string[]) =>
        widths
          .map((width, at) => (isWordy(rows, at) ? (cells[at] ?? "").padEnd(width) : (cells[at] ?? "").padStart(width)))
          .join("  ")
          .trimEnd();
      for (const row of [head, widths.map((width) => "-".repeat(width)), ...rows]) write(line(row));
    },
  };
}

const isWordy = (rows: Table["rows"], column: number): boolean => rows.some((row) => /[a-z]/iu.test(row[column] ?? ""));

export function markdownPaper(write: Write): Paper {
  return {
    heading: (text) => write(`\n## ${text}\n`),
    text: (text) => write(`${text}\n`),
    table({ head, rows }) {
      const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
      write(line(head));
      write(line(head.map((_, at) => (isWordy(rows, at) ? "---" : "--:"))));
      for (const row of rows) write(line(row));
      write("");
    },
  };
}
