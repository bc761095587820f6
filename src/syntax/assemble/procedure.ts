import { say } from "../../diagnostics/define.ts";
import type * as A from "../ast.ts";
import { misplacedLine } from "../findings/structure.ts";
import type { Problems } from "../problems.ts";
import type { Broken } from "../salvage.ts";
import { Blocks } from "./blocks.ts";
import { mendNumberTargets } from "./numbers.ts";
import { Once } from "./once.ts";
import { chartLines, headLines, opensOptional, rowLines } from "./places.ts";
import { OpenRow } from "./rows.ts";

type OpenChart = { -readonly [K in keyof A.ChartTree]: A.ChartTree[K] };

/** One SOP: its head, its charts, and the row or braces that are open. */
export class ProcedurePart {
  readonly line: A.TitleLine;
  agency: A.FieldLine | undefined;
  readonly #head: A.Statement[] = [];
  readonly #charts: OpenChart[] = [];
  #chart: OpenChart | undefined;
  #end: number;
  readonly #row: OpenRow;
  readonly #blocks: Blocks;
  readonly #headOnce: Once;
  readonly #once: Once;
  readonly #problems: Problems;

  constructor(line: A.TitleLine, agency: A.FieldLine | undefined, problems: Problems) {
    this.line = line;
    this.agency = agency;
    this.#end = line.span.end;
    this.#problems = problems;
    this.#row = new OpenRow(problems);
    this.#blocks = new Blocks(problems);
    this.#headOnce = new Once(problems);
    this.#once = new Once(problems);
  }

  /** Takes a line that stands above `sop` and was reported there. */
  adopt(line: A.Statement): void {
    this.#headOnce.check(line);
    this.#head.push(line);
  }

  /** A line that an error ate. */
  broken(line: Broken): void {
    this.#row.actor(line.keyword, line.span);
  }

  extend(end: number): void {
    this.#end = Math.max(this.#end, end);
    if (this.#chart) this.#chart.span = { start: this.#chart.span.start, end: Math.max(this.#chart.span.end, end) };
    this.#row.extend(end);
  }

  add(line: A.Statement): void {
    const { keyword } = line;
    if (line.kind === "chart") this.#openChart(line);
    else if (line.kind === "row") {
      this.#closeRow();
      const flow = this.#flow(line);
      line.depth = this.#blocks.depth;
      this.#row.open(line, flow);
    } else if (line.kind === "parallel" || line.kind === "branch" || line.kind === "close" || opensOptional(line)) {
      this.#block(line);
    } else if (this.#row.isOpen && rowLines.has(keyword)) {
      this.#once.check(line);
      this.#row.add(line);
    } else this.#outside(line);
    this.extend(line.span.end);
  }

  /** A line of the chart or of the head. */
  #outside(line: A.Statement): void {
    const { keyword } = line;
    const { messages } = misplacedLine;
    const chart = this.#chart;
    const begun = chart !== undefined && chart.flow.length > 0;
    if (!headLines.has(keyword)) {
      this.#problems.report(misplacedLine, line.span, say(messages.noRow, { keyword }));
    } else if (keyword === "catatan-kaki") (chart?.line ? chart.details : this.#head).push(line);
    else if (!chart) {
      this.#headOnce.check(line);
      this.#head.push(line);
    } else if (!chartLines.has(keyword)) {
      this.#closeRow();
      this.#problems.report(misplacedLine, line.span, say(messages.head, { keyword }), { help: messages.headHelp });
      this.adopt(line);
    } else {
      if (keyword === "pelaksana" && begun) {
        this.#closeRow();
        this.#problems.report(misplacedLine, line.span, messages.lanes);
      }
      this.#once.check(line);
      (chart.line ? chart.details : this.#head).push(line);
    }
  }

  #openChart(line: A.ChartLine): void {
    this.#closeRow();
    this.#begin({ span: line.span, line, details: [], flow: [] });
  }

  #begin(chart: OpenChart): void {
    this.#chart = chart;
    this.#charts.push(chart);
    this.#blocks.begin(chart.flow);
    this.#once.begin();
  }

  #flow(line: A.Statement): A.Flow[] {
    this.#needChart(line);
    return this.#blocks.flow(line.span);
  }

  #needChart(line: A.Statement): void {
    if (!this.#chart) this.#begin({ span: line.span, details: [], flow: [] });
  }

  #block(line: A.Statement): void {
    this.#closeRow();
    this.#needChart(line);
    if (line.kind === "parallel") this.#blocks.openParallel(line);
    else if (line.kind === "branch") this.#blocks.openBranch(line);
    else if (line.kind === "close") this.#blocks.close(line);
    else if (line.kind === "optional") this.#blocks.openOptional(line);
  }

  #closeRow(): void {
    this.#row.close();
    this.#once.begin();
  }

  end(): void {
    this.#closeRow();
    this.#blocks.closeAll();
  }

  tree(): A.ProcedureTree {
    for (const chart of this.#charts) mendNumberTargets(chart.flow, this.#charts, this.#problems);
    // An `instansi` that the author put below `sop` is read all the same.
    const start = Math.min(this.line.span.start, this.agency?.span.start ?? this.line.span.start);
    return {
      span: { start, end: this.#end },
      ...(this.agency && { agency: this.agency }),
      line: this.line,
      head: this.#head,
      charts: this.#charts,
    };
  }
}
