import { say } from "../../diagnostics/define.ts";
import type { Flow, Row, RowLine, Statement } from "../ast.ts";
import { repeatedLine, stepWithoutActor } from "../findings/structure.ts";
import type { Problems } from "../problems.ts";
import { symbolLines } from "./places.ts";

/** The row that takes the lines below it. */
export class OpenRow {
  #row: (Row & { span: { start: number; end: number } }) | undefined;
  #who: "oleh" | "simbol" | undefined;
  #afterSymbol = false;
  readonly #problems: Problems;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  get isOpen(): boolean {
    return this.#row !== undefined;
  }

  open(line: RowLine, flow: Flow[]): void {
    this.close();
    this.#row = { kind: "row", span: line.span, line, details: [] };
    flow.push(this.#row);
  }

  /** Takes a line of the row; flow lines right below `simbol` stand one step deeper. */
  add(statement: Statement): void {
    const row = this.#row;
    if (!row) return;
    statement.depth = row.line.depth + 1;
    if (statement.keyword === "simbol") this.#afterSymbol = true;
    else if (this.#afterSymbol && symbolLines.has(statement.keyword)) statement.depth++;
    else this.#afterSymbol = false;
    this.actor(statement.keyword, statement.span);
    row.details.push(statement);
    row.span = { start: row.span.start, end: statement.span.end };
  }

  /** Notes that a line says who acts, also where the line itself cannot be read. */
  actor(keyword: string, span: { start: number; end: number }): void {
    if (keyword !== "oleh" && keyword !== "simbol") return;
    if (this.#who && this.#who !== keyword) {
      const { messages } = repeatedLine;
      this.#problems.report(repeatedLine, span, say(messages.either, { keyword, other: this.#who }), {
        help: messages.one,
      });
    }
    this.#who = keyword;
  }

  /** Takes the end of what stands below the row into its span. */
  extend(end: number): void {
    if (this.#row && end > this.#row.span.end) this.#row.span = { start: this.#row.span.start, end };
  }

  close(): void {
    const row = this.#row;
    if (row && !this.#who) {
      const { messages } = stepWithoutActor;
      this.#problems.report(stepWithoutActor, row.line.span, messages.none);
    }
    this.#row = undefined;
    this.#who = undefined;
    this.#afterSymbol = false;
  }
}
