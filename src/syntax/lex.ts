import { type IToken, Lexer, type TokenType } from "chevrotain";
import type { Span } from "../source/span.ts";
import type { Comment as CommentNode } from "./ast.ts";
import { type LogicalLine, splitLines } from "./lines.ts";
import { checkWords } from "./mend.ts";
import type { Problems } from "./problems.ts";
import { scanned } from "./tokens.ts";

const lexer = new Lexer(scanned as TokenType[], { positionTracking: "onlyOffset", skipValidations: true });

export interface Lexed {
  readonly lines: LogicalLine[];
  readonly comments: CommentNode[];
}

/** The span of a token. */
export function spanOf(token: IToken): Span {
  return { start: token.startOffset, end: (token.endOffset ?? token.startOffset + token.image.length - 1) + 1 };
}

/** Cuts a text into logical lines of typed tokens; never fails. Slips that have one reading are reported and mended. */
export function lex(text: string, problems: Problems): Lexed {
  const result = lexer.tokenize(text);
  const lines = splitLines(result.tokens);
  checkWords(lines, text, problems);
  const comments = (result.groups.comments ?? []).map((token) => commentOf(token, text));
  return { lines, comments };
}

function commentOf(token: IToken, text: string): CommentNode {
  const lineStart = Math.max(text.lastIndexOf("\n", token.startOffset - 1), text.lastIndexOf("\r", token.startOffset - 1)) + 1;
  return {
    span: spanOf(token),
    text: token.image,
    trailing: text.slice(lineStart, token.startOffset).replace(/\ufeff/g, "").trim() !== "",
  };
}
