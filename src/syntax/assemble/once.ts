import { say } from "../../diagnostics/define.ts";
import type { Span } from "../../source/span.ts";
import type { Statement } from "../ast.ts";
import { repeatedLine } from "../findings/structure.ts";
import type { Problems } from "../problems.ts";
import { repeatable } from "./places.ts";

/** Reports lines that say again what their part of the file has said already. */
export class Once {
  readonly #seen = new Map<string, Span>();
  readonly #problems: Problems;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** A new part begins: everything may be said again. */
  begin(): void {
    this.#seen.clear();
  }

  check(statement: Statement): void {
    const { keyword } = statement;
    if (repeatable.has(keyword)) return;
    const first = this.#seen.get(keyword);
    if (!first) {
      this.#seen.set(keyword, statement.keywordSpan);
      return;
    }
    const { messages } = repeatedLine;
    this.#problems.report(repeatedLine, statement.keywordSpan, say(messages.again, { keyword }), {
      labels: [{ span: first, message: messages.first }],
      help: statement.kind === "list" ? messages.items : messages.one,
    });
  }
}
