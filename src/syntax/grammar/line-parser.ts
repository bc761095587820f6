import type { IOrAlt, IParserConfig, IRecognitionException } from "chevrotain";
import type * as A from "../ast.ts";
import type { LogicalLine } from "../lines.ts";
import * as T from "../tokens.ts";
import { HeadParser } from "./head-parser.ts";
import type { Slip } from "./value-parser.ts";

/** What one line says; without a statement where an error ate it. */
export interface ParsedLine {
  readonly statement: A.Statement | undefined;
  readonly slips: readonly Slip[];
  readonly error: IRecognitionException | undefined;
}

/** Reads one line: all kinds of statements, those of the head and of the organisation file here. */
export class LineParser extends HeadParser {
  constructor(config: IParserConfig = { skipValidations: true, recoveryEnabled: true }) {
    super(config);
    this.performSelfAnalysis();
  }

  /** Reads one line; `list` is the keyword of the list that an item would belong to. */
  read(line: LogicalLine, list: string): ParsedLine {
    this.list = list;
    this.slips = [];
    this.input = line;
    const statement: A.Statement | undefined = this.statement();
    return { statement, slips: this.slips, error: this.errors[0] };
  }

  /** Made once, as it stands: every line of every file asks for it. */
  private kinds: IOrAlt<A.Statement>[] | undefined;

  statement = this.RULE("statement", (): A.Statement => {
    this.kinds ??= [
      { ALT: () => this.SUBRULE(this.row) },
      { ALT: () => this.SUBRULE(this.actors) },
      { ALT: () => this.SUBRULE(this.time) },
      { ALT: () => this.SUBRULE(this.itemLine) },
      { ALT: () => this.SUBRULE(this.listLine) },
      { ALT: () => this.SUBRULE(this.partLine) },
      { ALT: () => this.SUBRULE(this.paragraph) },
      { ALT: () => this.SUBRULE(this.symbol) },
      { ALT: () => this.SUBRULE(this.yes) },
      { ALT: () => this.SUBRULE(this.no) },
      { ALT: () => this.SUBRULE(this.outcome) },
      { ALT: () => this.SUBRULE(this.go) },
      { ALT: () => this.SUBRULE(this.end) },
      { ALT: () => this.SUBRULE(this.join) },
      { ALT: () => this.SUBRULE(this.call) },
      { ALT: () => this.SUBRULE(this.copy) },
      { ALT: () => this.SUBRULE(this.optional) },
      { ALT: () => this.SUBRULE(this.parallel) },
      { ALT: () => this.SUBRULE(this.branch) },
      { ALT: () => this.SUBRULE(this.close) },
      { ALT: () => this.SUBRULE(this.silence) },
      { ALT: () => this.SUBRULE(this.declaration) },
      { ALT: () => this.SUBRULE(this.fields) },
      { ALT: () => this.SUBRULE(this.valid) },
      { ALT: () => this.SUBRULE(this.hours) },
      { ALT: () => this.SUBRULE(this.title) },
      { ALT: () => this.SUBRULE(this.lanes) },
      { ALT: () => this.SUBRULE(this.group) },
      { ALT: () => this.SUBRULE(this.footnote) },
    ];
    return this.OR<A.Statement>(this.kinds);
  });

  private title = this.RULE("title", (): A.TitleLine | A.ChartLine => {
    const keyword = this.OR([
      { ALT: () => this.CONSUME(T.lineWord("sop")) },
      { ALT: () => this.CONSUME(T.lineWord("alur")) },
    ]);
    const title = this.SUBRULE(this.text);
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => {
      const rest = { ...this.line(keyword, clauses), title };
      return this.word(keyword) === "sop"
        ? { kind: "title", keyword: "sop", ...rest }
        : { kind: "chart", keyword: "alur", ...rest };
    });
  });

  private itemLine = this.RULE("itemLine", (): A.ItemLine => {
    const keyword = this.CONSUME(T.Dash);
    const entry = this.SUBRULE(this.entry);
    return this.ACTION(() => ({ kind: "item", keyword: "-", ...this.line(keyword), entry }));
  });

  private paragraph = this.RULE("paragraph", (): A.ParagraphLine => {
    const first = this.LA(1);
    const text = this.SUBRULE(this.text);
    return this.ACTION(() => ({ kind: "paragraph", keyword: '"', ...this.line(first), text }));
  });

  private contents = this.RULE("contents", (): A.Entry | A.Missing =>
    this.OR<A.Entry | A.Missing>([{ ALT: () => this.SUBRULE(this.entry) }, { ALT: () => this.SUBRULE(this.missing) }]),
  );

  private listLine = this.RULE("listLine", (): A.ListLine => {
    const keyword = this.CONSUME(T.ListKeyword);
    this.ACTION(() => {
      this.list = this.word(keyword);
    });
    const inline = this.OPTION(() => this.SUBRULE(this.contents));
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "list",
      keyword: this.word<A.ListKeyword>(keyword),
      ...this.line(keyword, clauses),
      ...contentsOf(inline),
    }));
  });

  /** A part of the identity page with a title of its own, then as other lists of texts. */
  private partLine = this.RULE("partLine", (): A.ListLine => {
    const keyword = this.CONSUME(T.lineWord("bagian"));
    this.ACTION(() => {
      this.list = "bagian";
    });
    const title = this.SUBRULE(this.text);
    const inline = this.OPTION(() => this.SUBRULE(this.contents));
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "list",
      keyword: "bagian",
      ...this.line(keyword, clauses),
      title,
      ...contentsOf(inline),
    }));
  });

  private lanes = this.RULE("lanes", (): A.LanesLine => {
    const keyword = this.CONSUME(T.lineWord("pelaksana"));
    const entry = this.OPTION(() => this.SUBRULE(this.entry));
    return this.ACTION(() => ({
      kind: "lanes",
      keyword: "pelaksana",
      ...this.line(keyword),
      entries: entry ? [entry] : [],
      inline: entry !== undefined,
      groups: [],
    }));
  });

  private group = this.RULE("group", (): A.GroupLine => {
    const keyword = this.CONSUME(T.lineWord("kelompok"));
    const title = this.OR<A.Text | undefined>([
      { ALT: () => this.SUBRULE(this.text) },
      {
        ALT: () => {
          this.CONSUME(T.Dash);
          return undefined;
        },
      },
    ]);
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "group",
      keyword: "kelompok",
      ...this.line(keyword, clauses),
      ...(title && { title }),
      from: 0,
    }));
  });

  private footnote = this.RULE("footnote", (): A.FootnoteLine => {
    const keyword = this.CONSUME(T.lineWord("catatan-kaki"));
    const name = this.SUBRULE(this.name);
    const text = this.SUBRULE(this.text);
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "footnote",
      keyword: "catatan-kaki",
      ...this.line(keyword, clauses),
      name,
      text,
    }));
  });
}

/** What stands on the keyword's line of a list: a first entry, or a word in its place. */
function contentsOf(inline: A.Entry | A.Missing | undefined): Pick<A.ListLine, "entries" | "inline" | "missing"> {
  if (!inline) return { entries: [], inline: false };
  return "kind" in inline ? { entries: [], inline: false, missing: inline } : { entries: [inline], inline: true };
}

let quick: LineParser | undefined;
let patient: LineParser | undefined;

/**
 * Reads one line; `list` is the keyword of the list that an item would belong to. Lines without an error are read by a
 * parser that does not recover, which is built much sooner; only a line with one is read again by a parser that does.
 * Both are built at their first use and hold no more than the line being read.
 */
export function parseLine(line: LogicalLine, list: string): ParsedLine {
  quick ??= new LineParser({ skipValidations: true, recoveryEnabled: false });
  const parsed = quick.read(line, list);
  if (!parsed.error) return parsed;
  patient ??= new LineParser();
  return patient.read(line, list);
}
