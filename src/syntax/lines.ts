import type { IToken, TokenType } from "chevrotain";
import * as T from "./tokens.ts";
import { keywordOf, unitSpellings, wordTimes } from "./vocabulary.ts";

/** The tokens of one statement; a line that ends in `,` `->` `bersama` `atau` goes on below. */
export type LogicalLine = IToken[];

const continues: ReadonlySet<TokenType> = new Set<TokenType>([
  T.Comma,
  T.Arrow,
  T.innerType("bersama"),
  T.innerType("atau"),
]);

/**
 * Groups tokens into statements and gives words the type of their place. `{` ends a line and `}` is one of its own,
 * so that `cabang { }` is two statements wherever the author breaks it.
 */
export function splitLines(tokens: readonly IToken[]): LogicalLine[] {
  const lines: LogicalLine[] = [];
  let line: LogicalLine = [];
  const flush = (): void => {
    if (line.length > 0) lines.push(line);
    line = [];
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as IToken;
    if (token.tokenType === T.LineEnd) {
      const last = line.at(-1);
      if (last && continues.has(last.tokenType) && continuesBelow(tokens, i)) continue;
      flush();
    } else if (token.tokenType === T.Close) {
      flush();
      line.push(token);
      flush();
    } else {
      if (token.tokenType === T.Open && line.length === 0 && awaitsBrace(lines.at(-1))) {
        lines.at(-1)?.push(token);
        continue;
      }
      type(token, line);
      line.push(token);
      if (token.tokenType === T.Open) flush();
    }
  }
  flush();
  for (const each of lines) if (each.length <= longestLine) joinWords(each);
  return lines;
}

/** No line that people write has more words outside of quotes; longer ones are not looked into. */
export const longestLine = 1000;

/** True where a line opens a block whose `{` the author may have written below. */
function awaitsBrace(line: LogicalLine | undefined): boolean {
  const word = line?.[0]?.image.toLowerCase() ?? "";
  return ["serempak", "cabang", "apabila"].includes(word) && line?.at(-1)?.tokenType !== T.Open;
}

/** The same words as a line of their own: the first may be a keyword, units belong to a time. */
export function retypeAsLine(tokens: readonly IToken[]): LogicalLine {
  const line = tokens.map((token) => ({ ...token }));
  const first = line[0];
  const tokenType = first && T.lineWords.get(first.image.toLowerCase());
  if (first && tokenType) retype(first, tokenType);
  joinWords(line);
  return line;
}

/** False where the next line is plainly a statement of its own, so that a forgotten end swallows nothing. */
function continuesBelow(tokens: readonly IToken[], at: number): boolean {
  let next = at;
  while (tokens[next]?.tokenType === T.LineEnd) next++;
  const first = tokens[next];
  if (!first || first.tokenType === T.Dash || first.tokenType === T.Close || first.tokenType === T.Text) return false;
  if (first.tokenType !== T.Name || !keywordOf(first.image.toLowerCase())) return true;
  const second = tokens[next + 1];
  return (
    !second || [T.LineEnd, T.Comma, T.Arrow, T.Dot].includes(second.tokenType) || /^(bersama|atau)$/i.test(second.image)
  );
}

function retype(token: IToken, tokenType: TokenType): void {
  token.tokenType = tokenType;
  if (tokenType.tokenTypeIdx !== undefined) token.tokenTypeIdx = tokenType.tokenTypeIdx;
}

function type(token: IToken, line: LogicalLine): void {
  if (token.tokenType !== T.Name) return;
  const word = token.image.toLowerCase();
  const tokenType = line.length === 0 ? T.lineWords.get(word) : T.innerWords.get(word === "hingga" ? "sampai" : word);
  if (tokenType) retype(token, tokenType);
}

/** On lines of time: units behind numbers, and times in words, become one token each. */
function joinWords(line: LogicalLine): void {
  const head = line[0] as IToken;
  if (keywordOf(head.image.toLowerCase())?.form !== "time") {
    for (const token of line) if (token.tokenType === T.To) retype(token, T.innerType("sampai"));
    return;
  }
  for (let i = 1; i < line.length; i++) {
    const token = line[i] as IToken;
    if (token.tokenType === T.To) retype(token, T.innerType("sampai"));
    if (token.tokenType !== T.Name && token.tokenType !== T.Day) continue;
    const next = line[i + 1];
    const pair = next && next.tokenType === T.Name ? `${token.image} ${next.image}`.toLowerCase() : "";
    const single = token.image.toLowerCase();
    if (line[i - 1]?.tokenType === T.NumberWord) {
      if (unitSpellings.has(pair)) merge(line, i, 2, T.Unit);
      else if (unitSpellings.has(single)) retype(token, T.Unit);
    } else if (i === 1) {
      if (wordTimes.has(pair)) merge(line, i, 2, T.WordTime);
      else if (wordTimes.has(single)) retype(token, T.WordTime);
    }
  }
}

/** Makes `count` tokens from `at` on one token of the given type; its image is the words, joined by one space. */
function merge(line: LogicalLine, at: number, count: number, tokenType: TokenType): void {
  const parts = line.slice(at, at + count);
  const first = parts[0] as IToken;
  const last = parts.at(-1) as IToken;
  const whole: IToken = {
    ...first,
    image: parts.map((part) => part.image).join(" "),
    endOffset: last.startOffset + last.image.length - 1,
  };
  retype(whole, tokenType);
  line.splice(at, count, whole);
}
