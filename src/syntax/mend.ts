import type { IToken, TokenType } from "chevrotain";
import { say } from "../diagnostics/define.ts";
import { nearNames } from "../diagnostics/near.ts";
import { bareTexts, type Stretch } from "./bare-text.ts";
import { unknownLine } from "./findings/lines.ts";
import { unknownMonth } from "./findings/values.ts";
import { badCharacter, badName, unclosedText, unquotedText } from "./findings/words.ts";
import { type LogicalLine, retypeAsLine } from "./lines.ts";
import { mendNumbers } from "./mend-numbers.ts";
import type { Problems } from "./problems.ts";
import * as T from "./tokens.ts";
import { isClosed, nameValue, quoted, spanOf } from "./values.ts";
import { keywordOf, keywords, months } from "./vocabulary.ts";

/**
 * Reports slips that have one reading, and mends them so that the parser sees what was meant: texts without quotes or
 * without their last quote, months and names with a slip of the pen, signs that mean nothing. Lines in the file's order.
 */
export class Mender {
  #list = "";
  #inSop = false;
  readonly #text: string;
  readonly #problems: Problems;

  constructor(text: string, problems: Problems) {
    this.#text = text;
    this.#problems = problems;
  }

  mend(line: LogicalLine): void {
    mendKeyword(line, this.#problems);
    const word = line[0]?.image.toLowerCase() ?? "";
    if (keywordOf(word)) this.#list = word;
    if (word === "sop") this.#inSop = true;
    // `nomor: "1"`: the colon is a habit, not a part of the text.
    if (line[1]?.tokenType === T.Unknown && /^[:=]+$/.test(line[1].image)) mendWord(line, 1, this.#problems);
    mendMonths(line, this.#problems);
    mendNumbers(line, this.#problems);
    for (const stretch of bareTexts(line, { list: this.#list, inSop: this.#inSop })) {
      mendText(line, stretch, this.#text, this.#problems);
    }
    for (let i = line.length - 1; i >= 0; i--) mendWord(line, i, this.#problems);
  }
}

/** `wktu 5 menit`: a first word that is no keyword is read as the nearest one. */
function mendKeyword(line: LogicalLine, problems: Problems): void {
  const head = line[0] as IToken;
  if ((head.tokenType !== T.Name && head.tokenType !== T.BadName) || problems.full) return;
  const [near, ...others] = nearNames(head.image.slice(0, 60), Object.keys(keywords));
  if (!near) return;
  const { messages } = unknownLine;
  const span = spanOf(head);
  problems.report(unknownLine, span, say(messages.near, { word: head.image, near }), {
    ...(others.length > 0 && { help: say(messages.others, { names: others.map((name) => `\`${name}\``).join(", ") }) }),
    fix: { safe: false, title: say(messages.fix, { near }), edits: [{ span, text: near }] },
  });
  const mended = retypeAsLine([{ ...head, image: near, endOffset: span.end - 1 }, ...line.slice(1)]);
  line.splice(0, line.length, ...mended);
}

function retype(token: IToken, type: TokenType, image: string, end: number): IToken {
  return { ...token, image, endOffset: end - 1, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
}

function mendText(line: LogicalLine, stretch: Stretch, text: string, problems: Problems): void {
  const first = line[stretch.from];
  const last = line[stretch.to - 1];
  if (!first || !last) return;
  const span = { start: first.startOffset, end: spanOf(last).end };
  const words = quoted(text.slice(span.start, span.end).replace(/\s*[\r\n]\s*/g, " "));
  line.splice(stretch.from, stretch.to - stretch.from, retype(first, T.Text, words, span.end));
  const { bare, fix } = unquotedText.messages;
  problems.report(unquotedText, span, bare, { fix: { safe: true, title: fix, edits: [{ span, text: words }] } });
}

/** Types of the tokens in which there may be something to mend: all others are well by themselves. */
const mendable: ReadonlySet<TokenType> = new Set<TokenType>([T.Text, T.BadName, T.Unknown]);

function mendWord(line: LogicalLine, at: number, problems: Problems): void {
  const token = line[at] as IToken;
  if (!mendable.has(token.tokenType)) return;
  const span = spanOf(token);
  if (token.tokenType === T.Text && !isClosed(token.image) && token.endOffset === undefined) {
    const end = token.startOffset + token.image.trimEnd().length;
    const { open, fix } = unclosedText.messages;
    problems.report(unclosedText, { start: token.startOffset, end }, open, {
      fix: {
        safe: true,
        title: fix,
        edits: [{ span: { start: end, end }, text: token.image.startsWith('"') ? '"' : "”" }],
      },
    });
  } else if (token.tokenType === T.BadName && at > 0) {
    const { messages } = badName;
    const name = nameValue(token.image);
    const usable = /^[a-z]/.test(name) && !T.innerWords.has(name);
    problems.report(badName, span, say(messages.name, { word: token.image }), {
      help: messages.help,
      ...(usable && { fix: { safe: true, title: say(messages.fix, { name }), edits: [{ span, text: name }] } }),
    });
  } else if (token.tokenType === T.Unknown && line.length > 1) {
    line.splice(at, 1);
    const { messages } = badCharacter;
    problems.report(badCharacter, span, say(messages.sign, { sign: shown(token.image) }), {
      fix: { safe: true, title: messages.fix, edits: [{ span, text: "" }] },
    });
  }
}

/** The first signs of a run, so that a long one does not fill the screen. */
function shown(image: string): string {
  const signs = [...image.slice(0, 40)];
  return signs.length > 12 ? `${signs.slice(0, 12).join("")}…` : signs.join("");
}

/** `5 Janurai 2026`: three words that would be a date but for the month's spelling. */
function mendMonths(line: LogicalLine, problems: Problems): void {
  for (let i = 1; i + 2 < line.length; i++) {
    if (line[i]?.tokenType !== T.NumberWord) continue;
    const [day, month, year] = line.slice(i, i + 3) as [IToken, IToken, IToken];
    if (!/^\d{4}$/.test(year.image) || !/^[a-z]+$/i.test(month.image)) continue;
    const near = nearNames(month.image, months)[0];
    if (!near) continue;
    const span = spanOf(month);
    const { messages } = unknownMonth;
    problems.report(unknownMonth, span, say(messages.near, { word: month.image, near }), {
      fix: { safe: true, title: say(messages.fix, { near }), edits: [{ span, text: near }] },
    });
    line.splice(i, 3, retype(day, T.DateWord, `${day.image} ${near} ${year.image}`, spanOf(year).end));
  }
}
