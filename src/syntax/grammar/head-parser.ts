import type { IToken } from "chevrotain";
import { fill, say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type * as A from "../ast.ts";
import { misplacedPart } from "../findings/parts.ts";
import { noSuchTime } from "../findings/values.ts";
import * as T from "../tokens.ts";
import { minutesOf, nameValue, spanOf } from "../values.ts";
import type { Mutable } from "./mutable.ts";
import { StatementParser } from "./statement-parser.ts";

/** What may stand behind the title of a declaration. */
const declarationParts: Readonly<Record<A.DeclarationKeyword, readonly string[]>> = {
  instansi: ["singkat"],
  unit: ["singkat"],
  peran: ["singkat", "luar"],
  pejabat: ["singkat", "nama", "nip", "pangkat"],
  regulasi: ["singkat"],
};

/** Lines of the head and of the organisation file that hold one value or declare one thing. */
export abstract class HeadParser extends StatementParser {
  /** `unit` and `instansi` declare with a title, and refer without one; parts that a line has no place for are told. */
  protected declaration = this.RULE("declaration", (): A.DeclarationLine | A.FieldLine => {
    const keyword = this.CONSUME(T.DeclarationKeyword);
    const person: Mutable<A.Person> = {};
    const value = this.OR<A.FieldLine["value"]>([
      { ALT: () => this.SUBRULE(this.name) },
      { ALT: () => this.SUBRULE(this.text) },
      { ALT: () => this.SUBRULE(this.missing) },
    ]);
    const title = this.OPTION(() => this.SUBRULE2(this.text));
    const parts: { short?: A.Text; outsider?: A.Name } = {};
    this.MANY(() =>
      this.OR2([
        {
          ALT: () => {
            this.CONSUME(T.innerType("singkat"));
            const short = this.SUBRULE3(this.text);
            this.ACTION(() => Object.assign(parts, { short }));
          },
        },
        {
          ALT: () => {
            const outsider = this.SUBRULE(this.outsider);
            this.ACTION(() => Object.assign(parts, { outsider }));
          },
        },
        { ALT: () => this.SUBRULE(this.personPart, { ARGS: [person] }) },
      ]),
    );
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => {
      const line = this.line(keyword, clauses);
      const declared = this.word<A.DeclarationKeyword>(keyword);
      const said = {
        singkat: parts.short,
        luar: parts.outsider,
        nama: person.name,
        nip: person.nip,
        pangkat: person.rank,
      };
      const declares = value?.kind === "name" && title;
      const extra = Object.entries(said).filter(([part]) => !declares || !declarationParts[declared].includes(part));
      for (const [part, at] of extra) if (at) this.misplaced(misplacedPart.messages.part, at, declared, part);
      if (declares) {
        return { kind: "declaration", keyword: declared, ...line, name: value, title, ...parts, person, details: [] };
      }
      if (title) this.misplaced(misplacedPart.messages.second, title, declared);
      return { kind: "field", keyword: this.word<"unit" | "instansi">(keyword), ...line, value, person: {} };
    });
  });

  private misplaced(message: Bilingual, at: A.Node, keyword: string, part = ""): void {
    this.slip(misplacedPart, at.span, fill(message, { keyword, part }), { help: misplacedPart.messages.help });
  }

  protected fields = this.RULE("fields", (): A.FieldLine => {
    const first = this.LA(1);
    const person: Mutable<A.Person> = {};
    const value = this.OR<A.FieldLine["value"]>([
      {
        ALT: () => {
          this.CONSUME(T.lineWord("nomor"));
          return this.OR2<A.FieldLine["value"]>([
            { ALT: () => this.SUBRULE(this.text) },
            { ALT: () => this.SUBRULE(this.missing) },
          ]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.DateKeyword);
          return this.OR3<A.FieldLine["value"]>([
            { ALT: () => this.SUBRULE(this.dateValue) },
            { ALT: () => this.SUBRULE2(this.text) },
            { ALT: () => this.SUBRULE2(this.missing) },
          ]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.lineWord("disahkan"));
          const office = this.OR4<A.FieldLine["value"]>([
            { ALT: () => this.SUBRULE(this.name) },
            { ALT: () => this.SUBRULE3(this.text) },
            { ALT: () => this.SUBRULE3(this.missing) },
          ]);
          this.MANY(() => this.SUBRULE(this.personPart, { ARGS: [person] }));
          return office;
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.NameKeyword);
          return this.SUBRULE2(this.name);
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.TextKeyword);
          return this.SUBRULE4(this.text);
        },
      },
    ]);
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "field",
      keyword: this.word<A.FieldLine["keyword"]>(first),
      ...this.line(first, clauses),
      value,
      person,
    }));
  });

  private dateValue = this.RULE("dateValue", (): A.DateValue | A.Missing => {
    const first = this.LA(1);
    const date = this.SUBRULE(this.date);
    return date ?? this.ACTION(() => ({ kind: "missing", span: this.from(first), how: "unknown" }));
  });

  protected valid = this.RULE("valid", (): A.ValidLine => {
    const keyword = this.CONSUME(T.lineWord("berlaku"));
    const from = this.OPTION(() => this.SUBRULE(this.date));
    const until = this.OPTION2(() => {
      this.CONSUME(T.innerType("sampai"));
      return this.SUBRULE2(this.date);
    });
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "valid",
      keyword: "berlaku",
      ...this.line(keyword, clauses),
      ...(from && { from }),
      ...(until && { until }),
    }));
  });

  protected hours = this.RULE("hours", (): A.HoursLine => {
    const keyword = this.CONSUME(T.lineWord("jam-kerja"));
    const first = this.CONSUME(T.Day);
    const last = this.OPTION(() => {
      this.SUBRULE(this.to);
      return this.CONSUME2(T.Day);
    });
    const open = this.SUBRULE(this.clockSpan);
    const rest = this.OPTION2(() => {
      this.CONSUME(T.innerType("istirahat"));
      return this.SUBRULE2(this.clockSpan);
    });
    const clauses = this.SUBRULE(this.clauses);
    return this.ACTION(() => ({
      kind: "hours",
      keyword: "jam-kerja",
      ...this.line(keyword, clauses),
      firstDay: dayOf(first),
      lastDay: dayOf(last ?? first),
      open,
      ...(rest && { rest }),
    }));
  });

  private clockSpan = this.RULE("clockSpan", (): A.ClockSpan => {
    const from = this.CONSUME(T.Time);
    this.SUBRULE(this.to);
    const to = this.CONSUME2(T.Time);
    return this.ACTION(() => {
      const span = { from: this.clock(from), to: this.clock(to) };
      const { messages } = noSuchTime;
      if (span.from >= span.to) {
        const values = { from: from.image, to: to.image };
        this.slip(noSuchTime, spanOf(to), say(messages.order, values), { help: messages.help });
      }
      return span;
    });
  });

  private clock(token: IToken): number {
    const minutes = minutesOf(token);
    const { messages } = noSuchTime;
    if (minutes === undefined) {
      this.slip(noSuchTime, spanOf(token), say(messages.time, { time: token.image }), { help: messages.help });
    }
    return minutes ?? 0;
  }
}

function dayOf(token: IToken): A.DayName {
  return nameValue(token.image) as A.DayName;
}
