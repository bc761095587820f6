import type { Entry, LanesLine, ListLine, SopFile, Statement, Text } from "../syntax/ast.ts";
import { printClauses, printEntry } from "./entry.ts";
import { type Part, type PrintedLine, partOf, spacingBefore } from "./printed-line.ts";
import { opens, printStatement } from "./statement.ts";
import { printText } from "./values.ts";

/** Columns in which values begin: behind the longest common keyword of the head and the row, and of an organisation. */
const SOP_WIDTH = 13;
const AGENCY_WIDTH = 11;

/** Lays the statements of a file out as lines, in the order of the file. */
export function linesOf(tree: SopFile): PrintedLine[] {
  return new LineWriter(tree).write();
}

class LineWriter {
  readonly #tree: SopFile;
  readonly #width: number;
  readonly #lines: PrintedLine[] = [];
  #next = 0;
  #part: Part = "head";
  /** Depth of the symbol whose flow lines are being written. */
  #symbolDepth: number | undefined;

  constructor(tree: SopFile) {
    this.#tree = tree;
    this.#width = tree.agency ? AGENCY_WIDTH : SOP_WIDTH;
  }

  write(): PrintedLine[] {
    for (let statement = this.#peek(); statement; statement = this.#peek()) {
      this.#next++;
      if (statement.kind === "list" || statement.kind === "lanes") this.#list(statement);
      else if (statement.kind === "close") this.#close(statement);
      else this.#plain(statement);
    }
    return this.#lines;
  }

  #peek(ahead = 0): Statement | undefined {
    return this.#tree.statements[this.#next + ahead];
  }

  #add(text: string, depth: number, statement: Statement, place = statement.span): void {
    const before = spacingBefore(this.#lines.at(-1), statement);
    this.#part = partOf(statement) ?? this.#part;
    this.#lines.push({ text, depth, statement, part: this.#part, before, start: place.start, end: place.end });
  }

  /** An item that stands on its keyword's line in the file. */
  #addOwn(entry: Entry, list: ListLine | LanesLine): void {
    const { start, end } = entry.span;
    const depth = list.depth + 1;
    this.#lines.push({
      text: `- ${printEntry(entry)}`,
      depth,
      statement: list,
      part: this.#part,
      before: "none",
      start,
      end,
    });
  }

  /** Flow lines under a symbol follow its name closely; others line their values up. */
  #plain(statement: Statement): void {
    const underSymbol = this.#symbolDepth !== undefined && statement.depth > this.#symbolDepth;
    if (!underSymbol) this.#symbolDepth = statement.kind === "symbol" ? statement.depth : undefined;
    this.#add(printStatement(statement, underSymbol ? 1 : this.#width), statement.depth, statement);
    this.#paragraphs(statement.depth + 1);
  }

  /** `cabang {` and its `}` stand on one line where nothing stands between them. */
  #close(statement: Statement): void {
    this.#symbolDepth = undefined;
    const last = this.#lines.at(-1);
    if (
      last &&
      opens(last.statement) &&
      last.text.endsWith("{") &&
      !this.#commentBetween(last.end, statement.span.start)
    ) {
      this.#lines.pop();
      this.#lines.push({ ...last, text: `${last.text} }`, statement, end: statement.span.end });
    } else {
      this.#add("}", statement.depth, statement);
    }
  }

  #paragraphs(depth: number): void {
    for (let below = this.#peek(); below?.kind === "paragraph"; below = this.#peek()) {
      this.#next++;
      this.#add(printStatement(below, 1), depth, below);
    }
  }

  /** One value stands on the keyword's line, more stand below it. */
  #list(list: ListLine | LanesLine): void {
    this.#symbolDepth = undefined;
    const only = this.#onlyEntry(list);
    if (only) {
      const item = list.inline ? undefined : this.#peek();
      if (item) this.#next++;
      const end = item ? item.span.end : list.span.end;
      this.#add(this.#inline(list, only), list.depth, list, { start: list.span.start, end });
      this.#paragraphs(list.depth + 1);
      return;
    }
    const own = list.inline ? list.entries[0] : undefined;
    const head = printStatement(list, this.#width);
    this.#add(head, list.depth, list, own ? list.keywordSpan : list.span);
    if (own) this.#addOwn(own, list);
    this.#paragraphs(list.depth + (own ? 2 : 1));
    for (let below = this.#peek(); below?.kind === "item" || below?.kind === "group"; below = this.#peek()) {
      this.#next++;
      this.#add(printStatement(below, 1), list.depth + 1, below);
      this.#paragraphs(list.depth + 2);
    }
  }

  #onlyEntry(list: ListLine | LanesLine): Entry | undefined {
    const [only] = list.entries;
    if (!only || list.entries.length > 1 || (list.kind === "lanes" && list.groups.length > 0)) return undefined;
    if (list.inline) return only;
    const item = this.#peek();
    const missing = list.kind === "list" && list.missing !== undefined;
    const plain = !missing && printClauses(list.clauses) === "" && item?.kind === "item";
    return plain && !this.#commentBetween(list.span.start, item.span.start) ? only : undefined;
  }

  #inline(list: ListLine | LanesLine, entry: Entry): string {
    const title = titleOf(list);
    return `${list.keyword.padEnd(this.#width - 1)} ${title ? `${printText(title)} ` : ""}${printEntry(entry)}`;
  }

  #commentBetween(start: number, end: number): boolean {
    const { comments } = this.#tree;
    let low = 0;
    let high = comments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((comments[middle]?.span.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return (comments[low]?.span.start ?? end) < end;
  }
}

const titleOf = (list: ListLine | LanesLine): Text | undefined => (list.kind === "list" ? list.title : undefined);
