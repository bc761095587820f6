import type { IToken } from "chevrotain";
import type { Clauses, Entry, Name, Person, Text } from "../ast.ts";
import * as T from "../tokens.ts";
import { nameOf } from "../values.ts";
import { displaySettings, relationKinds } from "../vocabulary.ts";
import type { Mutable } from "./mutable.ts";
import { TimeParser } from "./time-parser.ts";

const kindsOf: Readonly<Record<string, readonly string[]>> = { keterkaitan: relationKinds, tampilan: displaySettings };

type Gathered = Mutable<Entry> & { clauses: Mutable<Clauses> };

/** Rules for the things of lists and for persons. */
export abstract class EntryParser extends TimeParser {
  /** Keyword of the list whose entries are read: it decides which words say a kind. */
  list = "";

  private kindStands(): boolean {
    return kindsOf[this.list]?.includes(this.LA(1).image.toLowerCase()) ?? false;
  }

  protected entry = this.RULE("entry", (): Entry => {
    const first = this.LA(1);
    const gathered: Gathered = {
      span: { start: 0, end: 0 },
      names: [],
      paragraphs: [],
      clauses: { provenance: [], footnotes: [] },
    };
    if (this.mayPassOver && !this.kindStands()) this.SUBRULE2(this.thing, { ARGS: [gathered] });
    else this.kindAndThing(gathered);
    if (!this.isAtEnd) this.parts(gathered);
    return this.ACTION(() => Object.assign(gathered, { span: this.from(first) }));
  });

  private kindAndThing(gathered: Mutable<Entry>): void {
    this.OR({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        {
          GATE: () => this.kindStands() && this.list === "keterkaitan",
          ALT: () => {
            const kind = this.CONSUME2(T.KindWord);
            this.ACTION(() => {
              gathered.type = nameOf(kind);
            });
            this.SUBRULE3(this.thing, { ARGS: [gathered] });
          },
        },
        {
          GATE: () => this.kindStands(),
          ALT: () => {
            const kind = this.CONSUME(T.KindWord);
            this.ACTION(() => {
              gathered.type = nameOf(kind);
            });
            this.OPTION(() => this.SUBRULE(this.thing, { ARGS: [gathered] }));
          },
        },
        { ALT: () => this.SUBRULE2(this.thing, { ARGS: [gathered] }) },
      ],
    });
  }

  private parts(gathered: Gathered): void {
    this.MANY(() =>
      this.OR2([
        { ALT: () => this.SUBRULE(this.entryPart, { ARGS: [gathered] }) },
        { ALT: () => this.SUBRULE(this.clause, { ARGS: [gathered.clauses] }) },
      ]),
    );
  }

  /** What a thing is called: names joined by `jo`, a text, or both. */
  protected thing = this.RULE("thing", (gathered: Mutable<Entry>): void => {
    this.OR([
      {
        ALT: () => {
          const names = [this.SUBRULE(this.name)];
          this.MANY(() => {
            this.CONSUME(T.innerType("jo"));
            names.push(this.SUBRULE2(this.name));
          });
          const text = this.OPTION(() => this.SUBRULE(this.text));
          this.ACTION(() => Object.assign(gathered, { names, ...(text && { text }) }));
        },
      },
      {
        ALT: () => {
          const text = this.SUBRULE2(this.text);
          this.ACTION(() => Object.assign(gathered, { text }));
        },
      },
    ]);
  });

  protected entryPart = this.RULE("entryPart", (gathered: Mutable<Entry>): void => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.innerType("adalah"));
          const definition = this.SUBRULE(this.text);
          this.ACTION(() => Object.assign(gathered, { definition }));
        },
      },
      { ALT: () => this.SUBRULE(this.origin, { ARGS: [gathered] }) },
      {
        ALT: () => {
          this.CONSUME(T.innerType("bila"));
          const when = this.SUBRULE(this.outcomeWord);
          this.ACTION(() => Object.assign(gathered, { when }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.innerType("maksud"));
          const means = this.SUBRULE(this.name);
          this.ACTION(() => Object.assign(gathered, { means }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.innerType("peran"));
          const role = this.SUBRULE2(this.name);
          this.ACTION(() => Object.assign(gathered, { role }));
        },
      },
      {
        ALT: () => {
          const outsider = this.SUBRULE(this.outsider);
          this.ACTION(() => Object.assign(gathered, { outsider }));
        },
      },
    ]);
  });

  protected outcomeWord = this.RULE("outcomeWord", (): Name | Text =>
    this.OR<Name | Text>([
      { ALT: () => this.answer(this.CONSUME(T.innerType("ya"))) },
      { ALT: () => this.answer(this.CONSUME(T.innerType("tidak"))) },
      { ALT: () => this.SUBRULE(this.text) },
    ]),
  );

  private origin = this.RULE("origin", (gathered: Mutable<Entry>): void => {
    const first = this.LA(1);
    this.CONSUME(T.innerType("dari"));
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.innerType("luar"));
          this.ACTION(() => Object.assign(gathered, { source: { kind: "outside", span: this.from(first) } }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.innerType("sop"));
          const procedure = this.SUBRULE(this.reference);
          this.ACTION(() =>
            Object.assign(gathered, { source: { kind: "procedure", procedure, span: this.from(first) } }),
          );
        },
      },
    ]);
  });

  protected outsider = this.RULE("outsider", (): Name => {
    const word = this.OR([
      { ALT: () => this.CONSUME(T.innerType("luar")) },
      { ALT: () => this.CONSUME(T.innerType("aplikasi")) },
    ]);
    return this.ACTION(() => nameOf(word));
  });

  protected personPart = this.RULE("personPart", (person: Mutable<Person>): void => {
    const key = this.OR<keyof Person>([
      { ALT: () => this.key("name", this.CONSUME(T.innerType("nama"))) },
      { ALT: () => this.key("nip", this.CONSUME(T.innerType("nip"))) },
      { ALT: () => this.key("rank", this.CONSUME(T.innerType("pangkat"))) },
    ]);
    const text = this.SUBRULE(this.text);
    this.ACTION(() => Object.assign(person, { [key]: text }));
  });

  private answer(token: IToken): Name {
    return this.ACTION(() => nameOf(token));
  }

  private key<K extends keyof Person>(key: K, _word: unknown): K {
    return key;
  }
}
