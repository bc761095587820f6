import { say } from "../../diagnostics/define.ts";
import type { AgencyTree, DeclarationLine, Statement } from "../ast.ts";
import { misplacedLine } from "../findings/structure.ts";
import type { Problems } from "../problems.ts";
import { Once } from "./once.ts";
import { agencyLines, detailLines } from "./places.ts";

const details: ReadonlySet<string> = new Set(Object.values(detailLines).flatMap((lines) => [...lines]));

/** The organisation's file: the agency, what it declares, and the lines that say more of each. */
export class AgencyPart {
  readonly line: DeclarationLine;
  readonly #details: Statement[] = [];
  #open: DeclarationLine;
  #end: number;
  readonly #own: Once;
  readonly #once: Once;
  readonly #problems: Problems;

  constructor(line: DeclarationLine, problems: Problems) {
    this.line = line;
    this.#open = line;
    this.#end = line.span.end;
    this.#problems = problems;
    this.#own = new Once(problems);
    this.#once = new Once(problems);
  }

  declare(line: DeclarationLine): void {
    this.#once.begin();
    this.#open = line;
    this.#details.push(line);
    this.extend(line.span.end);
  }

  /** True where a line with this keyword says more of what is open. */
  takes(keyword: string): boolean {
    return detailLines[this.#open.keyword]?.has(keyword) === true;
  }

  /** Takes a line; false where it has no place in an organisation's file. */
  add(line: Statement): boolean {
    const { keyword } = line;
    const owner = this.#open;
    if (owner !== this.line && this.takes(keyword)) {
      line.depth = 1;
      this.#once.check(line);
      owner.details.push(line);
    } else if (agencyLines.has(keyword)) {
      this.#open = this.line;
      if (keyword !== "jam-kerja") this.#own.check(line);
      this.#details.push(line);
    } else if (details.has(keyword)) {
      const { messages } = misplacedLine;
      this.#problems.report(misplacedLine, line.span, say(messages.detail, { keyword, owner: owner.keyword }));
    } else return false;
    this.extend(line.span.end);
    return true;
  }

  extend(end: number): void {
    this.#end = Math.max(this.#end, end);
  }

  end(): void {
    this.#open = this.line;
  }

  tree(): AgencyTree {
    return { span: { start: this.line.span.start, end: this.#end }, line: this.line, details: this.#details };
  }
}
