import { say } from "../../diagnostics/define.ts";
import type { Span } from "../../source/span.ts";
import type { Entry, GroupLine, ItemLine, LanesLine, ListLine, ParagraphLine, RowLine, Text } from "../ast.ts";
import { misplacedLine } from "../findings/structure.ts";
import { noClauses } from "../grammar/value-parser.ts";
import type { Problems } from "../problems.ts";
import { checkEntry } from "./parts.ts";

const { messages } = misplacedLine;

/** Gives items, paragraphs and groups to the list or the text above them. */
export class OpenList {
  #list: ListLine | LanesLine | undefined;
  /** A list that an error ate: what belongs to it is passed over. */
  #lost = false;
  #text: Text[] | undefined;
  #depth = 0;
  readonly #problems: Problems;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** Nothing above takes items or paragraphs any more. */
  close(): void {
    this.#list = undefined;
    this.#text = undefined;
    this.#lost = false;
  }

  lose(): void {
    this.close();
    this.#lost = true;
  }

  openList(list: ListLine | LanesLine): void {
    this.close();
    this.#list = list;
    this.#depth = list.depth + 1;
    const own = list.entries.at(-1);
    if (own) checkEntry(own, list, this.#problems);
    this.#text = textsOf(own);
  }

  openText(row: RowLine): void {
    this.close();
    this.#text = row.paragraphs;
    this.#depth = row.depth + 1;
  }

  item(line: ItemLine): void {
    line.depth = this.#depth;
    if (this.#list) {
      this.#checkMissing(this.#list, line.span);
      checkEntry(line.entry, this.#list, this.#problems);
      this.#list.entries.push(line.entry);
      this.#text = textsOf(line.entry);
    } else if (!this.#lost) {
      this.#problems.report(misplacedLine, line.span, messages.item, { help: messages.itemHelp });
    }
  }

  group(line: GroupLine): void {
    line.depth = this.#depth;
    if (this.#list?.kind === "lanes") {
      line.from = this.#list.entries.length;
      this.#list.groups.push(line);
      this.#text = undefined;
    } else if (!this.#lost) this.#problems.report(misplacedLine, line.span, messages.group);
  }

  paragraph(line: ParagraphLine): void {
    line.depth = this.#depth + (this.#text && this.#list && !this.#isInline() ? 1 : 0);
    if (this.#text) {
      this.#text.push(line.text);
      return;
    }
    if (this.#lost) return;
    if (!this.#list) {
      this.#problems.report(misplacedLine, line.span, messages.paragraph);
      return;
    }
    const start = { start: line.span.start, end: line.span.start };
    this.#problems.report(misplacedLine, line.span, messages.asItem, {
      fix: { safe: true, title: say(messages.asItemFix), edits: [{ span: start, text: "- " }] },
    });
    const entry: Entry = { span: line.span, names: [], text: line.text, paragraphs: [], clauses: noClauses };
    this.#list.entries.push(entry);
  }

  /** `kosong` and its like say that nothing stands here: things below it contradict it. */
  #checkMissing(list: ListLine | LanesLine, at: Span): void {
    if (list.kind !== "list" || !list.missing || list.entries.length > 0) return;
    const word = missingWords[list.missing.how];
    this.#problems.report(misplacedLine, at, say(messages.below, { keyword: list.keyword, word }), {
      labels: [{ span: list.missing.span, message: messages.belowLabel }],
      help: say(messages.belowHelp, { word }),
    });
  }

  #isInline(): boolean {
    return this.#list?.inline === true && this.#list.entries.length === 1;
  }
}

const missingWords = { unknown: "belum", empty: "kosong", dash: "-" } as const;

function textsOf(entry: Entry | undefined): Text[] | undefined {
  return entry?.paragraphs as Text[] | undefined;
}
