import type { IToken } from "chevrotain";
import type * as A from "../ast.ts";
import * as T from "../tokens.ts";
import { spanOf } from "../values.ts";
import { EntryParser } from "./entry-parser.ts";
import { noClauses } from "./value-parser.ts";

/** Lines that say where the flow goes. */
export abstract class FlowParser extends EntryParser {
  /** The parts that every statement has. */
  protected line(keyword: IToken, clauses: A.Clauses = noClauses): Omit<A.Line, "keyword"> {
    return { span: this.from(keyword), keywordSpan: spanOf(keyword), clauses, depth: 0 };
  }

  protected word<K extends string>(token: IToken): K {
    return token.image.toLowerCase() as K;
  }

  protected yes = this.RULE("yes", (): A.OutcomeLine => {
    const keyword = this.CONSUME(T.lineWord("ya"));
    const target = this.OPTION(() => {
      this.CONSUME(T.Arrow);
      return this.SUBRULE(this.target);
    });
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "outcome",
      keyword: "ya",
      ...this.line(keyword, clauses),
      ...(target && { target }),
    }));
  });

  protected no = this.RULE("no", (): A.OutcomeLine => {
    const keyword = this.CONSUME(T.lineWord("tidak"));
    this.CONSUME(T.Arrow);
    const target = this.SUBRULE(this.target);
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "outcome",
      keyword: "tidak",
      ...this.line(keyword, clauses),
      ...(target && { target }),
    }));
  });

  protected outcome = this.RULE("outcome", (): A.OutcomeLine => {
    const keyword = this.CONSUME(T.lineWord("bila"));
    const word = this.SUBRULE(this.text);
    this.CONSUME(T.Arrow);
    const target = this.SUBRULE(this.target);
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "outcome",
      keyword: "bila",
      ...this.line(keyword, clauses),
      word,
      ...(target && { target }),
    }));
  });

  protected go = this.RULE("go", (): A.GoLine => {
    const keyword = this.CONSUME(T.lineWord("lanjut"));
    const gathered: { word?: A.Text; targets: A.Target[] } = { targets: [] };
    this.OR([
      { ALT: () => this.CONSUME(T.Dash) },
      {
        ALT: () => {
          const word = this.OPTION(() => this.SUBRULE(this.text));
          if (word) gathered.word = word;
          this.CONSUME(T.Arrow);
          this.AT_LEAST_ONE_SEP({
            SEP: T.Comma,
            DEF: () => {
              const target = this.SUBRULE(this.target);
              if (target) gathered.targets.push(target);
            },
          });
        },
      },
    ]);
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({ kind: "go", keyword: "lanjut", ...this.line(keyword, clauses), ...gathered }));
  });

  protected end = this.RULE("end", (): A.EndLine => {
    const keyword = this.CONSUME(T.lineWord("selesai"));
    const branch = this.OPTION(() => this.CONSUME(T.innerType("cabang")));
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "end",
      keyword: "selesai",
      ...this.line(keyword, clauses),
      branch: branch !== undefined,
    }));
  });

  protected join = this.RULE("join", (): A.JoinLine => {
    const keyword = this.CONSUME(T.lineWord("gabung"));
    const wait = this.OR([
      { ALT: () => this.CONSUME(T.innerType("semua")) },
      { ALT: () => this.CONSUME(T.innerType("salah-satu")) },
    ]);
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "join",
      keyword: "gabung",
      ...this.line(keyword, clauses),
      wait: this.word(wait) === "semua" ? "all" : "any",
    }));
  });
}
