import { EOF, type IToken, type TokenType } from "chevrotain";
import { say } from "../diagnostics/define.ts";
import type { Statement } from "./ast.ts";
import { explain, shown } from "./explain.ts";
import { twoFacts, unknownLine } from "./findings/lines.ts";
import { parseLine } from "./grammar/line-parser.ts";
import type { Slip } from "./grammar/value-parser.ts";
import { type LogicalLine, retypeAsLine } from "./lines.ts";
import type { Problems } from "./problems.ts";
import { type Broken, salvage } from "./salvage.ts";
import * as T from "./tokens.ts";
import { spanOf } from "./values.ts";
import { keywordOf } from "./vocabulary.ts";

export type ReadLine = Statement | Broken;

interface Reading {
  readonly statements: readonly ReadLine[];
  readonly slips: readonly Slip[];
  readonly clean: boolean;
}

/** Reads lines one after the other: what each says, and why it cannot be read where it cannot. */
export class LineReader {
  #list = "";
  readonly #problems: Problems;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** The statements of a line: one, or more where the author put several facts on it. */
  read(line: LogicalLine): readonly ReadLine[] {
    const { statements, slips } = readLine(line, this.#list);
    for (const slip of slips) this.#problems.report(slip.definition, slip.span, slip.message, slip.details);
    for (const statement of statements) {
      if (statement.kind === "list" || statement.kind === "lanes") this.#list = statement.keyword;
    }
    return statements;
  }
}

function readLine(line: LogicalLine, list: string): Reading {
  const head = line[0] as IToken;
  if (!opens(head)) return { statements: [salvage(line)], slips: [unknown(head)], clean: false };
  const { statement, slips, error } = parseLine(line, list);
  if (!error && statement) return { statements: [statement], slips, clean: true };
  const kept = statement && isWhole(statement) ? statement : salvage(line);
  if (!error) return { statements: [kept], slips, clean: false };
  if (kept === statement && error.message === "" && error.token.tokenType !== EOF) {
    const second = secondFact(line, line.indexOf(error.token), kept.keyword);
    if (second) return { statements: [kept, ...second.statements], slips: [...slips, ...second.slips], clean: true };
  }
  return {
    statements: [kept],
    slips: kept === statement ? [...slips, explain(line, error)] : [explain(line, error)],
    clean: false,
  };
}

/** The rest of a line from token `at` on, where it reads as a line of its own. */
function secondFact(line: LogicalLine, at: number, list: string): Reading | undefined {
  const token = line[at];
  if (!token || !keywordOf(token.image.toLowerCase())) return undefined;
  const rest = readLine(retypeAsLine(line.slice(at)), list);
  if (!rest.clean) return undefined;
  const { messages } = twoFacts;
  const previous = spanOf(line[at - 1] as IToken);
  const gap = { start: previous.end, end: token.startOffset };
  const slip: Slip = {
    definition: twoFacts,
    span: spanOf(token),
    message: say(messages.second, { keyword: token.image.toLowerCase() }),
    details: { fix: { safe: true, title: messages.fix, edits: [{ span: gap, text: "\n" }] } },
  };
  return { ...rest, slips: [slip, ...rest.slips] };
}

function opens(head: IToken): boolean {
  return (
    head.tokenType === T.Dash ||
    head.tokenType === T.Text ||
    head.tokenType === T.Close ||
    keywordTypes.has(head.tokenType)
  );
}

const keywordTypes: ReadonlySet<TokenType> = new Set(T.lineWords.values());

function unknown(head: IToken): Slip {
  const message = say(unknownLine.messages.unknown, { word: shown(head.image) });
  return { definition: unknownLine, span: spanOf(head), message };
}

/** False where recovery left a part out that a statement must have. */
function isWhole(value: unknown): boolean {
  if (value === undefined) return false;
  if (value === null || typeof value !== "object") return true;
  return Object.values(value).every(isWhole);
}
