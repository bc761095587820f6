import { say } from "../../diagnostics/define.ts";
import type { BranchLine, CloseLine, Flow, Optional, OptionalLine, Parallel, ParallelLine } from "../ast.ts";
import { misplacedLine, strayBrace, tooDeep, unclosedBrace } from "../findings/structure.ts";
import { noClauses } from "../grammar/value-parser.ts";
import type { Problems } from "../problems.ts";

type OpenLine = ParallelLine | BranchLine | OptionalLine;
type Branch = Parallel["branches"][number];

interface Block {
  readonly line: OpenLine;
  /** Where rows inside go; in a `serempak` outside of branches, nowhere yet. */
  readonly flow: Flow[] | undefined;
  readonly parallel?: Mutable<Parallel>;
  /** The nodes that end where the block ends. */
  readonly node?: { span: { start: number; end: number } };
}
type Mutable<X> = { -readonly [K in keyof X]: X[K] };

/** More than any chart can show. Deeper braces count as not written, so that no later stage has to climb down. */
const deepest = 32;

/** The braces that are open in a chart, and the place in the tree to which they lead. */
export class Blocks {
  #open: Block[] = [];
  #skipped = 0;
  #flow: Flow[] = [];
  readonly #problems: Problems;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  get depth(): number {
    return this.#open.length;
  }

  /** Begins a chart: rows outside of braces go to `flow`. */
  begin(flow: Flow[]): void {
    this.closeAll();
    this.#flow = flow;
  }

  /** The list to which the next row belongs; a `serempak` without a branch gets one. */
  flow(at: { start: number; end: number }): Flow[] {
    const top = this.#open.at(-1);
    if (!top) return this.#flow;
    if (top.flow) return top.flow;
    const { messages } = misplacedLine;
    this.#problems.report(misplacedLine, at, messages.noBranch, { help: messages.noBranchHelp });
    const start = { start: at.start, end: at.start };
    const line: BranchLine = {
      kind: "branch",
      keyword: "cabang",
      span: start,
      keywordSpan: start,
      clauses: noClauses,
      depth: this.depth,
    };
    const branch: Branch = { line, flow: [] };
    const branches = top.parallel?.branches as Branch[] | undefined;
    branches?.push(branch);
    this.#open[this.#open.length - 1] = { ...top, flow: branch.flow };
    return branch.flow;
  }

  openParallel(line: ParallelLine): void {
    const node: Mutable<Parallel> = { kind: "parallel", span: line.span, line, branches: [] };
    if (this.#tooDeep(line)) return;
    this.flow(line.span).push(node);
    line.depth = this.depth;
    this.#open.push({ line, flow: undefined, parallel: node, node });
  }

  openOptional(line: OptionalLine): void {
    const node: Mutable<Optional> = { kind: "optional", span: line.span, line, flow: [] };
    if (this.#tooDeep(line)) return;
    this.flow(line.span).push(node);
    line.depth = this.depth;
    this.#open.push({ line, flow: node.flow, node });
  }

  openBranch(line: BranchLine): void {
    if (this.#tooDeep(line)) return;
    const below = this.#open.at(-2);
    if (this.#open.at(-1)?.line.kind === "branch" && below?.parallel) this.#drop();
    const parallel = this.#open.at(-1)?.parallel;
    line.depth = this.depth;
    if (!parallel) {
      this.#problems.report(misplacedLine, line.span, misplacedLine.messages.branch);
      this.#open.push({ line, flow: this.flow(line.span) });
      return;
    }
    const branch: Branch = { line, flow: [] };
    (parallel.branches as Branch[]).push(branch);
    this.#open.push({ line, flow: branch.flow });
  }

  close(line: CloseLine): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      line.depth = this.depth;
      return;
    }
    const block = this.#open.pop();
    line.depth = this.depth;
    if (block?.node) block.node.span = { start: block.node.span.start, end: line.span.end };
    if (block) return;
    const { stray, fix } = strayBrace.messages;
    this.#problems.report(strayBrace, line.span, stray, {
      fix: { safe: false, title: fix, edits: [{ span: line.span, text: "" }] },
    });
  }

  /** Where a chart or the file ends, whatever is open is reported where it was opened. */
  closeAll(): void {
    while (this.#open.length > 0) this.#drop();
    this.#skipped = 0;
  }

  #drop(): void {
    const block = this.#open.pop();
    if (!block) return;
    const { messages } = unclosedBrace;
    this.#problems.report(unclosedBrace, block.line.span, say(messages.open, { keyword: block.line.keyword }), {
      help: messages.help,
    });
  }

  #tooDeep(line: OpenLine): boolean {
    if (this.depth < deepest) return false;
    line.depth = this.depth;
    if (this.#skipped === 0) {
      const { messages } = tooDeep;
      this.#problems.report(tooDeep, line.span, say(messages.deep, { limit: deepest }), { help: messages.help });
    }
    this.#skipped++;
    return true;
  }
}
