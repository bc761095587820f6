import { type IToken, Lexer, type TokenType } from "chevrotain";
import type { Comment as CommentNode } from "./ast.ts";
import { longLine } from "./findings/file.ts";
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

/** Cuts a text into logical lines of typed tokens; never fails. */
export function lex(text: string, problems: Problems): Lexed {
  const result = lexer.tokenize(text);
  const lines = splitLines(result.tokens).filter((line) => isReadable(line, problems));
  const comments = (result.groups.comments ?? []).map((token) => commentOf(token, text));
  return { lines, comments };
}

function isReadable(line: LogicalLine, problems: Problems): boolean {
  if (line.length <= longestLine) return true;
  problems.report(longLine, spanOf(line[longestLine] as IToken), longLine.messages.long, {
    help: longLine.messages.help,
  });
  return false;
}

function commentOf(token: IToken, text: string): CommentNode {
  let lineStart = token.startOffset;
  while (lineStart > 0 && !/[\r\n]/.test(text.charAt(lineStart - 1))) lineStart--;
  return {
    span: spanOf(token),
    text: token.image,
    trailing:
      text
        .slice(lineStart, token.startOffset)
        .replace(/\ufeff/g, "")
        .trim() !== "",
  };
}
