import { EmbeddedActionsParser, EOF, type IParserConfig, type IToken } from "chevrotain";
import { type Definition, type Details, say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../source/span.ts";
import type { Clauses, DateValue, Missing, Name, Reference, Target, Text } from "../ast.ts";
import { noSuchDate, repeatedClause } from "../findings/values.ts";
import * as T from "../tokens.ts";
import { dateOf, nameOf, numberOf, spanOf, textOf } from "../values.ts";
import { expectations } from "./expectations.ts";
import type { Mutable } from "./mutable.ts";

/** A finding on a line that reads well otherwise; reported when the line's reading is kept. */
export interface Slip {
  readonly definition: Definition;
  readonly span: Span;
  readonly message: Bilingual;
  readonly details?: Details;
}

export const noClauses: Clauses = { provenance: [], footnotes: [] };

/** Rules for what stands on a line behind its keyword. */
export abstract class ValueParser extends EmbeddedActionsParser {
  slips: Slip[] = [];
  readonly #recovers: boolean;

  constructor(config: IParserConfig) {
    super(T.vocabulary, {
      ...config,
      maxLookahead: 1,
      nodeLocationTracking: "none",
      errorMessageProvider: expectations,
    });
    this.#recovers = config.recoveryEnabled !== false;
  }

  /**
   * Whether what cannot come need not be tried: not while the grammar is recorded, which must see all of it, nor where
   * the parser recovers, which looks for what may follow.
   */
  protected get mayPassOver(): boolean {
    return !this.#recovers && !this.RECORDING_PHASE;
  }

  /** Whether nothing is left of the line, so that parts that need not be there are not there. */
  protected get isAtEnd(): boolean {
    return this.mayPassOver && this.LA(1).tokenType === EOF;
  }

  /** Only marks may be thought in; a name or a text that is not there is not made up. */
  override canTokenTypeBeInsertedInRecovery(type: { name: string }): boolean {
    return type === T.Arrow || type === T.Percent;
  }

  /** From a token to the last one read. */
  protected from(first: IToken): Span {
    const end = spanOf(this.LA(0)).end;
    return first.startOffset <= end ? { start: first.startOffset, end } : { start: end, end };
  }

  protected slip(definition: Definition, span: Span, message: Bilingual, details?: Details): void {
    this.slips.push({ definition, span, message, ...(details && { details }) });
  }

  protected name = this.RULE("name", (): Name => {
    const token = this.CONSUME(T.Name);
    return this.ACTION(() => nameOf(token));
  });

  protected text = this.RULE("text", (): Text => {
    const token = this.CONSUME(T.Text);
    return this.ACTION(() => textOf(token));
  });

  /** A date; one that no calendar has is reported and counts as not said. */
  protected date = this.RULE("date", (): DateValue | undefined => {
    const token = this.CONSUME(T.DateWord);
    return this.ACTION(() => {
      const date = dateOf(token);
      const { messages } = noSuchDate;
      if (!date)
        this.slip(noSuchDate, spanOf(token), say(messages.date, { date: token.image }), { help: messages.help });
      return date;
    });
  });

  protected missing = this.RULE("missing", (): Missing => {
    const token = this.OR([
      { ALT: () => this.CONSUME(T.innerType("belum")) },
      { ALT: () => this.CONSUME(T.innerType("kosong")) },
      { ALT: () => this.CONSUME(T.Dash) },
    ]);
    return this.ACTION(() => {
      const word = token.image.toLowerCase();
      return {
        kind: "missing",
        span: spanOf(token),
        how: word === "belum" ? "unknown" : word === "kosong" ? "empty" : "dash",
      };
    });
  });

  protected reference = this.RULE("reference", (): Reference => {
    const first = this.LA(1);
    const name = this.SUBRULE(this.name);
    const label = this.OPTION(() => {
      this.CONSUME(T.Dot);
      return this.SUBRULE2(this.name);
    });
    return this.ACTION(() => ({ kind: "reference", span: this.from(first), name, ...(label && { label }) }));
  });

  protected target = this.RULE("target", (): Target | undefined => {
    const first = this.LA(1);
    return this.OR<Target>([
      {
        ALT: () => {
          this.CONSUME(T.innerType("berikut"));
          return this.ACTION(() => ({ kind: "next", span: this.from(first) }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.innerType("selesai"));
          const branch = this.OPTION(() => this.CONSUME(T.innerType("cabang")));
          const result = this.OPTION2(() => this.SUBRULE(this.text));
          return this.ACTION(() => ({
            kind: "end",
            span: this.from(first),
            branch: branch !== undefined,
            ...(result && { result }),
          }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.innerType("sop"));
          const procedure = this.OR2<Reference | Text>([
            { ALT: () => this.SUBRULE(this.reference) },
            { ALT: () => this.SUBRULE2(this.text) },
          ]);
          return this.ACTION(() => ({ kind: "procedure", span: this.from(first), procedure }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Dot);
          const symbol = this.SUBRULE(this.name);
          return this.ACTION(() => ({ kind: "same-row", span: this.from(first), symbol }));
        },
      },
      {
        ALT: () => {
          const place = this.SUBRULE2(this.reference);
          return this.ACTION(() => ({
            kind: "label",
            span: this.from(first),
            label: place.name,
            ...(place.label && { symbol: place.label }),
          }));
        },
      },
      {
        // A step's number names nothing; `numbers.ts` reports it and finds the row that is meant.
        ALT: () => {
          const token = this.CONSUME(T.NumberWord);
          return this.ACTION(() => ({
            kind: "label",
            span: this.from(first),
            label: { kind: "name", span: spanOf(token), value: token.image },
          }));
        },
      },
    ]);
  });

  protected clauses = this.RULE(
    "clauses",
    (): Clauses => {
      if (this.isAtEnd) return noClauses;
      const gathered: Mutable<Clauses> = { provenance: [], footnotes: [] };
      this.MANY(() => this.SUBRULE(this.clause, { ARGS: [gathered] }));
      return gathered;
    },
    { recoveryValueFunc: () => noClauses },
  );

  protected clause = this.RULE("clause", (gathered: Mutable<Clauses>): void => {
    const first = this.LA(1);
    const once = (key: "limit" | "share" | "link"): void => {
      const { messages } = repeatedClause;
      if (!gathered[key]) return;
      this.slip(repeatedClause, spanOf(first), say(messages.again, { word: first.image }), { help: messages.help });
    };
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.innerType("maks"));
          const count = this.CONSUME(T.NumberWord);
          this.CONSUME(T.innerType("kali"));
          this.ACTION(() => {
            once("limit");
            gathered.limit = { span: this.from(first), count: numberOf(count) };
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.innerType("kira-kira"));
          const percent = this.CONSUME2(T.NumberWord);
          this.CONSUME(T.Percent);
          this.ACTION(() => {
            once("share");
            gathered.share = { span: this.from(first), percent: numberOf(percent) };
          });
        },
      },
      {
        ALT: () => {
          const word = this.OR2([
            { ALT: () => this.CONSUME(T.innerType("ragu")) },
            { ALT: () => this.CONSUME(T.innerType("disimpulkan")) },
          ]);
          const text = this.SUBRULE(this.text);
          this.ACTION(() => {
            const kind = word.image.toLowerCase() === "ragu" ? "doubtful" : "inferred";
            gathered.provenance = [...gathered.provenance, { span: this.from(first), kind, text }];
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.innerType("tautan"));
          const link = this.SUBRULE2(this.text);
          this.ACTION(() => {
            once("link");
            gathered.link = link;
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Star);
          const footnote = this.SUBRULE(this.name);
          this.ACTION(() => {
            gathered.footnotes = [...gathered.footnotes, footnote];
          });
        },
      },
    ]);
  });
}
