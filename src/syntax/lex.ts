import { type IToken, Lexer, type TokenType } from "chevrotain";
import { say } from "../diagnostics/define.ts";
import type { Span } from "../source/span.ts";
import type { Comment as CommentNode } from "./ast.ts";
import { longFile, longLine } from "./findings/file.ts";
import { type LogicalLine, longestLine, splitLines } from "./lines.ts";
import type { Problems } from "./problems.ts";
import { scanned } from "./tokens.ts";
import { spanOf } from "./values.ts";

const lexer = new Lexer(scanned as TokenType[], {
  positionTracking: "onlyOffset",
  skipValidations: true,
  ensureOptimizations: true,
});

export interface Lexed {
  readonly lines: LogicalLine[];
  readonly comments: CommentNode[];
}

/** Characters that are looked at in one go, and the most that one line may have. */
const blockLength = 65_536;
const longestText = 100_000;
/** Words, signs and ends of lines that a file may have: several times those of the longest SOP that anyone writes. */
const mostTokens = 200_000;

/** Cuts a text into logical lines of typed tokens; never fails. */
export function lex(text: string, problems: Problems): Lexed {
  const tokens: IToken[] = [];
  const comments: CommentNode[] = [];
  for (const block of blocksOf(text, problems)) {
    const result = lexer.tokenize(text.slice(block.start, block.end));
    for (const token of result.tokens) tokens.push(moved(token, block.start));
    for (const token of result.groups.comments ?? []) comments.push(commentOf(moved(token, block.start), text));
    if (tokens.length + comments.length > mostTokens) {
      const { long, help } = longFile.messages;
      const at = { start: block.end, end: block.end };
      if (block.end < text.length) problems.report(longFile, at, say(long, { most: mostTokens }), { help });
      break;
    }
  }
  return { lines: splitLines(tokens).filter((line) => isReadable(line, problems)), comments };
}

/**
 * Stretches of a text that begin and end between lines, for tokens never reach over the end of a line. Lines that are
 * longer than anybody writes are reported and left out.
 */
function* blocksOf(text: string, problems: Problems): Generator<Span> {
  const lineEnd = /\r\n?|\n/g;
  for (let start = 0; start < text.length; ) {
    const half = start + blockLength;
    lineEnd.lastIndex = half - 1;
    const found = half < text.length ? lineEnd.exec(text) : null;
    const end = found ? found.index + found[0].length : text.length;
    const line = half < text.length ? lineStart(text, half - 1, start) : start;
    if ((found?.index ?? end) - line > longestText) {
      if (line > start) yield { start, end: line };
      const { characters, help } = longLine.messages;
      problems.report(longLine, { start: line, end: line + 1 }, say(characters, { most: longestText }), { help });
    } else yield { start, end };
    start = end;
  }
}

/** Where the line of an offset begins, at `least` or behind it. */
function lineStart(text: string, offset: number, least: number): number {
  let at = offset;
  while (at > least && !/[\r\n]/.test(text.charAt(at - 1))) at--;
  return at;
}

function moved(token: IToken, by: number): IToken {
  token.startOffset += by;
  if (token.endOffset !== undefined) token.endOffset += by;
  return token;
}

function isReadable(line: LogicalLine, problems: Problems): boolean {
  if (line.length <= longestLine) return true;
  problems.report(longLine, spanOf(line[longestLine] as IToken), longLine.messages.long, {
    help: longLine.messages.help,
  });
  return false;
}

function commentOf(token: IToken, text: string): CommentNode {
  return {
    span: spanOf(token),
    text: token.image,
    trailing:
      text
        .slice(lineStart(text, token.startOffset, 0), token.startOffset)
        .replace(/\ufeff/g, "")
        .trim() !== "",
  };
}
