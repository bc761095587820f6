import { type CustomPatternMatcherFunc, createToken, type ITokenConfig, Lexer, type TokenType } from "chevrotain";
import type { WordTime as WordTimeNode } from "./ast.ts";
import {
  contextual,
  days,
  displaySettings,
  keywords,
  listKeywords,
  monthPatterns,
  relationKinds,
  reserved,
  wordTimes,
} from "./vocabulary.ts";

/**
 * Token types. The lexer knows only shapes: every word is a Name. `lex.ts` then gives words the type
 * they have by their place, from the maps at the end: keywords only at the beginning of a line,
 * reserved words everywhere else, contextual words as names with a meaning.
 */
/**
 * A pattern that looks behind or asks for letters of any script. The lexer cannot analyse it, so `starts` names the
 * characters it may begin with: without them every pattern would be tried at every character.
 */
function scan(sticky: RegExp, starts: string): Pick<ITokenConfig, "pattern" | "line_breaks" | "start_chars_hint"> {
  const match: CustomPatternMatcherFunc = (text, offset) => {
    sticky.lastIndex = offset;
    return sticky.exec(text);
  };
  return { pattern: { exec: match }, line_breaks: false, start_chars_hint: [...starts] };
}

const range = (from: number, to: number, step = 1): string => {
  let all = "";
  for (let code = from; code <= to; code += step) all += String.fromCharCode(code);
  return all;
};
const letters = `${range(65, 90)}${range(97, 122)}`;
/** Every code unit beyond ASCII; from 256 on the lexer keeps blocks of 255, so one of each block stands for all. */
const foreign = `${range(128, 255)}${range(256, 0xffff, 128)}`;

const MONTH = `(?:${monthPatterns.join("|")})`;

export const Space = createToken({
  name: "Space",
  pattern: /[ \t\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/,
  group: Lexer.SKIPPED,
});
export const LineEnd = createToken({ name: "LineEnd", pattern: /\r\n|[\r\n]/, line_breaks: true });
export const Comment = createToken({ name: "Comment", pattern: /#[^\r\n]*/, group: "comments" });
export const Text = createToken({ name: "Text", pattern: /"(?:[^"\r\n]|"")*"?|[“„][^”"\r\n]*[”"]?/ });
export const DateWord = createToken({
  name: "Date",
  pattern: new RegExp(
    `\\d{4}-\\d{2}-\\d{2}(?![\\d-])|\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}(?!\\d)|\\d{1,2}[ \\t]+${MONTH}\\.?[ \\t]+\\d{4}(?!\\d)`,
    "i",
  ),
  start_chars_hint: [..."0123456789"],
});
export const Time = createToken({ name: "Time", pattern: /\d{1,2}[.:]\d{2}(?![\d.])/ });
/** Dots stand between thousands, a comma before decimals: `1.980`, `1,5`. */
export const NumberWord = createToken({
  name: "Number",
  pattern: /[1-9]\d{0,2}(?:\.\d{3})+(?!\d|\.\d)(?:,\d+)?|\d+(?:,\d+)?/,
});
export const Arrow = createToken({ name: "Arrow", pattern: /->|→|=>/ });
export const Times = createToken({ name: "Times", ...scan(/(?<=\d[ \t]*)[x×](?=[ \t]*\d)/iy, "xX×") });
export const To = createToken({ name: "To", pattern: /s\.\s?d\.?(?![A-Za-z])|s\/d(?![A-Za-z])/i });
export const Name = createToken({
  name: "Name",
  ...scan(/[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?![\p{L}\p{N}_])/uy, letters),
});
/** A word that would be a name but for its letters; reported, and read as the name it resembles. */
export const BadName = createToken({
  name: "BadName",
  ...scan(/[\p{L}_][\p{L}\p{N}_]*(?:-[\p{L}\p{N}_]+)*/uy, `${letters}_${foreign}`),
  categories: [Name],
});
export const Dash = createToken({ name: "Dash", pattern: /[-–—−]/ });
export const Comma = createToken({ name: "Comma", pattern: /,/ });
export const Dot = createToken({ name: "Dot", pattern: /\./ });
export const Slash = createToken({ name: "Slash", pattern: /\// });
export const Percent = createToken({ name: "Percent", pattern: /%/ });
export const Star = createToken({ name: "Star", pattern: /\*/ });
export const Open = createToken({ name: "Open", pattern: /\{/ });
export const Close = createToken({ name: "Close", pattern: /\}/ });
export const Unknown = createToken({
  name: "Unknown",
  ...scan(/[^\s"“„A-Za-z0-9#\-–—−→,./%*{}]+|[^\r\n]/uy, `${range(0, 9)}${range(11, 12)}${range(14, 127)}${foreign}`),
});

/** A number's unit, one token for `hari kerja`; given by `lex.ts` behind a number. */
export const Unit = createToken({ name: "Unit", pattern: Lexer.NA });
export const WordTime = createToken({ name: "WordTime", pattern: Lexer.NA });

const group = (name: string): TokenType => createToken({ name, pattern: Lexer.NA });
export const ListKeyword = group("ListKeyword");
export const DeclarationKeyword = group("DeclarationKeyword");
export const DateKeyword = group("DateKeyword");
export const NameKeyword = group("NameKeyword");
export const TextKeyword = group("TextKeyword");
export const WaitKeyword = group("WaitKeyword");
export const CallKeyword = group("CallKeyword");
export const RowKeyword = group("RowKeyword");
/** Kinds of links, settings of the table, weekdays: names where they stand alone. */
export const KindWord = createToken({ name: "Kind", pattern: Lexer.NA, categories: [Name] });
export const Day = createToken({ name: "Day", pattern: Lexer.NA, categories: [Name] });

const groups: readonly [TokenType, readonly string[]][] = [
  [ListKeyword, listKeywords],
  [DeclarationKeyword, ["instansi", "unit", "peran", "pejabat", "regulasi"]],
  [DateKeyword, ["dibuat", "direvisi", "efektif", "ditetapkan"]],
  [NameKeyword, ["induk", "atasan", "menjabat", "pengganti"]],
  [TextKeyword, ["pola-nomor", "logo", "tanya"]],
  [WaitKeyword, ["tunggu", "setiap", "tenggat", "batas"]],
  [CallKeyword, ["melalui", "lihat"]],
  [RowKeyword, ["langkah", "keputusan"]],
];
const groupOf = new Map(groups.flatMap(([type, words]) => words.map((word) => [word, type] as const)));

/** Types of words at the beginning of a line. */
export const lineWords = new Map<string, TokenType>(
  Object.keys(keywords).map((word) => {
    const category = groupOf.get(word);
    return [
      word,
      createToken({ name: `line:${word}`, pattern: Lexer.NA, ...(category && { categories: [category] }) }),
    ];
  }),
);
const innerWord = (word: string, categories: TokenType[]): [string, TokenType] => [
  word,
  createToken({ name: `word:${word}`, pattern: Lexer.NA, categories }),
];
/** Types of words elsewhere. */
export const innerWords = new Map<string, TokenType>([
  ...reserved.map((word) => innerWord(word, [])),
  ...contextual.map((word) => innerWord(word, [Name])),
  ...[...relationKinds, ...displaySettings].map((word) => innerWord(word, [KindWord, Name])),
  ...days.map((word) => innerWord(word, [Day, Name])),
]);

/** The type of a keyword at the beginning of a line. */
export function lineWord(word: keyof typeof keywords): TokenType {
  return lineWords.get(word) as TokenType;
}
/** The type of a reserved or contextual word inside a line. */
export function innerType(word: (typeof reserved)[number] | (typeof contextual)[number]): TokenType {
  return innerWords.get(word) as TokenType;
}

/** What a token of type WordTime says. */
export function wordTimeOf(image: string): WordTimeNode["word"] {
  return wordTimes.get(image.toLowerCase()) ?? "seketika";
}

/** In the order in which the lexer tries them. */
export const scanned: TokenType[] = [
  Space,
  LineEnd,
  Comment,
  Text,
  DateWord,
  Time,
  NumberWord,
  Arrow,
  Times,
  To,
  Name,
  BadName,
  Dash,
  Comma,
  Dot,
  Slash,
  Percent,
  Star,
  Open,
  Close,
  Unknown,
];
export const vocabulary: TokenType[] = [
  ...scanned,
  Unit,
  WordTime,
  KindWord,
  Day,
  ...groups.map(([type]) => type),
  ...lineWords.values(),
  ...innerWords.values(),
];
