import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineParser } from "../../src/syntax/grammar/line-parser.ts";
import { lex } from "../../src/syntax/lex.ts";
import { Mender } from "../../src/syntax/mend.ts";
import { Problems } from "../../src/syntax/problems.ts";
import { LineReader } from "../../src/syntax/read-lines.ts";
import * as T from "../../src/syntax/tokens.ts";
import {
  contextual,
  days,
  displaySettings,
  keywords,
  relationKinds,
  reserved,
  unitSpellings,
  wordTimes,
} from "../../src/syntax/vocabulary.ts";
import { type Body, parts, readEbnf } from "./read-ebnf.ts";

const text = readFileSync(new URL("../../grammar/sop.ebnf", import.meta.url), "utf8");
const productions = readEbnf(text);
const all = [...productions.values()].flatMap((body) => [...parts(body)]);
const written = new Set(
  all.flatMap((part) => (part.kind === "word" && /^[a-z]{2}/.test(part.text) ? [part.text] : [])),
);

/** What stands for a terminal in a derived text, by choice. */
const terminals: Readonly<Record<string, readonly string[]>> = {
  NAME: ["contoh", "uu-25-2009"],
  TEXT: ['"Teks"', '"dua ""kata"""', "“lengkung”"],
  DATE: ["17 Maret 2021", "2021-03-17"],
  NUMBER: ["2", "1,5"],
  TIME: ["08.00", "16:30"],
  DAY: days,
  UNIT: [...new Set(unitSpellings.values())],
  RELATION: relationKinds,
  SETTING: displaySettings,
  EOL: ["\n", "# catatan\n"],
};

/** A text of a production, led by numbers; beyond some depth the shortest way out is taken. */
function derive(body: Body, next: () => number, depth = 0): string {
  switch (body.kind) {
    case "word":
      return body.text;
    case "name": {
      const choices = terminals[body.text];
      if (choices) return choices[next() % choices.length] ?? "";
      return derive(productions.get(body.text) as Body, next, depth + 1);
    }
    case "sequence":
      return body.parts.map((part) => derive(part, next, depth)).join(" ");
    case "choice":
      return derive(body.parts[next() % body.parts.length] as Body, next, depth + 1);
    case "optional":
      return depth > 12 || next() % 2 === 0 ? "" : derive(body.part, next, depth + 1);
    case "repeat":
      return Array.from({ length: depth > 12 ? 0 : next() % 3 }, () => derive(body.part, next, depth + 1)).join(" ");
  }
}

/** What values mean is no affair of the grammar: an end after its beginning, a clause once a line. */
const meanings = ["syntax/no-such-time", "syntax/repeated-clause"];

/** Codes of what is wrong with the lines of a text, each read by itself. */
function wrong(source: string): string[] {
  const problems = new Problems("a.sop");
  const { lines } = lex(source, problems);
  const [mender, reader] = [new Mender(source, problems), new LineReader(problems)];
  for (const line of lines) {
    mender.mend(line);
    reader.read(line);
  }
  const found = problems.found.filter((each) => !meanings.includes(each.code));
  return found.map((each) => `${each.code} in ${source.slice(Math.max(0, each.span.start - 60), each.span.end + 20)}`);
}

describe("grammar/sop.ebnf", () => {
  it("defines every name it uses", () => {
    const used = all.flatMap((part) => (part.kind === "name" ? [part.text] : []));
    expect(used.filter((name) => !productions.has(name) && !terminals[name])).toEqual([]);
  });

  it("uses every name it defines", () => {
    const used = new Set(all.flatMap((part) => (part.kind === "name" ? [part.text] : [])));
    expect([...productions.keys()].filter((name) => name !== "file" && !used.has(name))).toEqual([]);
  });

  it("has every word that the parser knows", () => {
    const known = [...Object.keys(keywords), ...reserved, ...contextual];
    expect(known.filter((word) => !written.has(word))).toEqual([]);
  });

  it("has no word that the parser does not know", () => {
    const known = new Set([...Object.keys(keywords), ...reserved, ...contextual, ...wordTimes.values()]);
    expect([...written].filter((word) => !known.has(word))).toEqual([]);
  });

  it("lists the words of its terminals", () => {
    const listed = [...days, ...relationKinds, ...displaySettings, ...unitSpellings.values(), ...reserved];
    expect(listed.filter((word) => !text.slice(text.lastIndexOf("(*")).includes(word))).toEqual([]);
  });

  it("derives only lines that the parser reads", () => {
    const choices = fc.array(fc.nat({ max: 1000 }), { minLength: 30, maxLength: 400 });
    const names = fc.constantFrom(...[...productions.keys()].filter((name) => opensLine(name)));
    fc.assert(
      fc.property(names, choices, (name, numbers) => {
        let at = 0;
        const source = derive({ kind: "name", text: name }, () => numbers[at++ % numbers.length] ?? 0);
        expect(wrong(source)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

/** True where a production begins with a word that may open a line, and ends its line. */
function opensLine(name: string): boolean {
  const body = productions.get(name) as Body;
  const first = body.kind === "sequence" ? body.parts[0] : body;
  const opens = first && [...parts(first)].some((part) => part.kind === "word" && Object.hasOwn(keywords, part.text));
  return opens === true && derive(body, () => 0).endsWith("\n");
}

describe("the parser's grammar", () => {
  it("is valid", () => {
    expect(() => new LineParser({ skipValidations: false })).not.toThrow();
  });

  it("opens lines with every keyword, and with no other word", () => {
    const openers = firstTokens("statement");
    const words = [...T.lineWords].filter(
      ([, type]) => openers.has(type.name) || type.CATEGORIES?.some((c) => openers.has(c.name)),
    );
    expect(words.map(([word]) => word)).toEqual(Object.keys(keywords));
    expect([...openers].filter((name) => !name.startsWith("line:") && !name.endsWith("Keyword")).sort()).toEqual([
      "Close",
      "Dash",
      "Text",
    ]);
  });
});

interface Production {
  readonly type: string;
  readonly name?: string;
  readonly nonTerminalName?: string;
  readonly definition?: readonly Production[];
}

/** Names of the token types with which a rule of the parser may begin. */
function firstTokens(rule: string): Set<string> {
  const rules = new LineParser().getSerializedGastProductions() as unknown as readonly Production[];
  const byName = new Map(rules.map((each) => [each.name, each]));
  const first = (production: Production): string[] => {
    if (production.type === "Terminal") return [production.name ?? ""];
    if (production.type === "NonTerminal") return first(byName.get(production.name) as Production);
    const definition = production.definition ?? [];
    return production.type === "Alternation" ? definition.flatMap(first) : definition.slice(0, 1).flatMap(first);
  };
  return new Set(first(byName.get(rule) as Production));
}
