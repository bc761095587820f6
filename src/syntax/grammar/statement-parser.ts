import type { IToken } from "chevrotain";
import { say } from "../../diagnostics/define.ts";
import type * as A from "../ast.ts";
import { bareComma, mixedJoint } from "../findings/values.ts";
import * as T from "../tokens.ts";
import { spanOf } from "../values.ts";
import { FlowParser } from "./flow-parser.ts";

/** Lines of rows: who does it, how long it takes, what else is said of it; and the lines of blocks. */
export abstract class StatementParser extends FlowParser {
  protected names = this.RULE("names", (): A.Name[] => {
    const names: A.Name[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        names.push(this.SUBRULE(this.name));
      },
    });
    return names;
  });

  protected row = this.RULE("row", (): A.RowLine => {
    const keyword = this.CONSUME(T.RowKeyword);
    const label = this.OPTION(() => this.SUBRULE(this.name));
    const text = this.SUBRULE(this.text);
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "row",
      keyword: this.word<A.RowLine["keyword"]>(keyword),
      ...this.line(keyword, clauses),
      ...(label && { label }),
      text,
      paragraphs: [],
    }));
  });

  protected actors = this.RULE("actors", (): A.ActorsLine => {
    const keyword = this.CONSUME(T.lineWord("oleh"));
    const links: A.Link[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: T.Arrow,
      DEF: () => {
        links.push(this.SUBRULE(this.link));
      },
    });
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "actors",
      keyword: "oleh",
      ...this.line(keyword, clauses),
      links: links.filter(Boolean),
    }));
  });

  protected link = this.RULE("link", (): A.Link => {
    const first = this.LA(1);
    return this.OR<A.Link>([
      {
        ALT: () => {
          this.CONSUME(T.innerType("mulai"));
          return this.ACTION(() => ({ kind: "start", span: this.from(first) }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.innerType("selesai"));
          return this.ACTION(() => ({ kind: "end", span: this.from(first) }));
        },
      },
      {
        ALT: () => {
          const lanes = [this.SUBRULE(this.name)];
          const ties: IToken[] = [];
          this.MANY(() => {
            ties.push(this.SUBRULE(this.tie));
            lanes.push(this.SUBRULE2(this.name));
          });
          return this.ACTION(() => {
            const joint = this.jointOf(ties, lanes);
            return { kind: "lanes", span: this.from(first), lanes, ...(joint && { joint }) };
          });
        },
      },
    ]);
  });

  private tie = this.RULE(
    "tie",
    (): IToken =>
      this.OR([
        { ALT: () => this.CONSUME(T.innerType("bersama")) },
        { ALT: () => this.CONSUME(T.innerType("atau")) },
        { ALT: () => this.CONSUME(T.Comma) },
      ]),
  );

  private jointOf(ties: readonly IToken[], lanes: readonly A.Name[]): "and" | "or" | undefined {
    const [first] = ties;
    if (!first) return undefined;
    const bare = first.tokenType === T.Comma;
    if (bare) {
      const values = { a: lanes[0]?.value ?? "", b: lanes[1]?.value ?? "" };
      const { messages } = bareComma;
      this.slip(bareComma, spanOf(first), say(messages.comma, values), { help: say(messages.help, values) });
    }
    const other = ties.find((tie) => tie.tokenType !== T.Comma && tie.tokenType !== first.tokenType);
    if (other && !bare) {
      this.slip(mixedJoint, spanOf(other), mixedJoint.messages.mixed, { help: mixedJoint.messages.help });
    }
    return first.tokenType === T.innerType("atau") ? "or" : "and";
  }

  protected symbol = this.RULE("symbol", (): A.SymbolLine => {
    const keyword = this.CONSUME(T.lineWord("simbol"));
    const name = this.SUBRULE(this.name);
    const lane = this.OPTION(() => {
      this.CONSUME(T.innerType("oleh"));
      return this.SUBRULE2(this.name);
    });
    const shape = this.OPTION2(() =>
      this.OR([{ ALT: () => this.CONSUME(T.innerType("kapsul")) }, { ALT: () => this.CONSUME(T.innerType("kotak")) }]),
    );
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "symbol",
      keyword: "simbol",
      ...this.line(keyword, clauses),
      name,
      ...(lane && { lane }),
      ...(shape && { shape: this.word<"kapsul" | "kotak">(shape) }),
    }));
  });

  protected time = this.RULE("time", (): A.TimeLine => {
    const keyword = this.OR([
      { ALT: () => this.CONSUME(T.lineWord("waktu")) },
      { ALT: () => this.CONSUME(T.WaitKeyword) },
    ]);
    const value = this.OR2<A.TimeLine["value"]>([
      { ALT: () => this.SUBRULE(this.duration) },
      { ALT: () => this.SUBRULE(this.wordTime) },
      { ALT: () => this.SUBRULE(this.text) },
      { ALT: () => this.SUBRULE(this.missing) },
    ]);
    const text = this.OPTION(() => this.SUBRULE2(this.text));
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "time",
      keyword: this.word<A.TimeLine["keyword"]>(keyword),
      ...this.line(keyword, clauses),
      value,
      ...(text && { text }),
    }));
  });

  private wordTime = this.RULE("wordTime", (): A.WordTime => {
    const token = this.CONSUME(T.WordTime);
    return this.ACTION(() => ({ kind: "word-time", span: spanOf(token), word: T.wordTimeOf(token.image) }));
  });

  protected call = this.RULE("call", (): A.CallLine => {
    const keyword = this.CONSUME(T.CallKeyword);
    const said = this.OR<Pick<A.CallLine, "procedure" | "words">>([
      {
        ALT: () => {
          const procedure = this.SUBRULE(this.reference);
          const words = this.OPTION2(() => this.SUBRULE3(this.text));
          return { procedure, ...(words && { words }) };
        },
      },
      { ALT: () => ({ procedure: this.SUBRULE(this.text) }) },
    ]);
    const when = this.OPTION(() => {
      this.CONSUME(T.innerType("apabila"));
      return this.SUBRULE2(this.text);
    });
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "call",
      keyword: this.word<A.CallLine["keyword"]>(keyword),
      ...this.line(keyword, clauses),
      ...said,
      ...(when && { when }),
    }));
  });

  protected copy = this.RULE("copy", (): A.CopyLine => {
    const keyword = this.CONSUME(T.lineWord("tembusan"));
    const lanes = this.SUBRULE(this.names);
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({ kind: "copy", keyword: "tembusan", ...this.line(keyword, clauses), lanes }));
  });

  protected optional = this.RULE("optional", (): A.OptionalLine => {
    const keyword = this.CONSUME(T.lineWord("apabila"));
    const condition = this.SUBRULE(this.text);
    const clauses = this.SUBRULE(this.clauses);
    const open = this.OPTION(() => this.CONSUME(T.Open));
    return this.ACTION(() => ({
      kind: "optional",
      keyword: "apabila",
      ...this.line(keyword, clauses),
      condition,
      opens: open !== undefined,
    }));
  });

  protected parallel = this.RULE("parallel", (): A.ParallelLine => {
    const keyword = this.CONSUME(T.lineWord("serempak"));
    this.CONSUME(T.Open);
    return this.ACTION(() => ({ kind: "parallel", keyword: "serempak", ...this.line(keyword) }));
  });

  protected branch = this.RULE("branch", (): A.BranchLine => {
    const keyword = this.CONSUME(T.lineWord("cabang"));
    this.CONSUME(T.Open);
    return this.ACTION(() => ({ kind: "branch", keyword: "cabang", ...this.line(keyword) }));
  });

  protected close = this.RULE("close", (): A.CloseLine => {
    const keyword = this.CONSUME(T.Close);
    return this.ACTION(() => ({ kind: "close", keyword: "}", ...this.line(keyword) }));
  });

  protected silence = this.RULE("silence", (): A.SilenceLine => {
    const keyword = this.CONSUME(T.lineWord("abaikan"));
    const first = this.LA(1);
    const name = this.SUBRULE(this.name);
    const rest = this.OPTION(() => {
      this.CONSUME(T.Slash);
      return this.SUBRULE2(this.name);
    });
    const rule = this.ACTION((): A.Name => {
      // Where recovery found no name, the line is not whole and is not kept.
      if (!name) return name;
      const value = rest ? `${name.value}/${rest.value}` : name.value;
      return { kind: "name", span: this.from(first), value };
    });
    const reason = this.SUBRULE(this.text);
    const until = this.OPTION2(() => {
      this.CONSUME(T.innerType("sampai"));
      return this.SUBRULE(this.date);
    });
    return this.ACTION(() => ({
      kind: "silence",
      keyword: "abaikan",
      ...this.line(keyword),
      rule,
      reason,
      ...(until && { until }),
    }));
  });
}
