import type { IRecognitionException, IToken } from "chevrotain";
import { say } from "../diagnostics/define.ts";
import type { Bilingual } from "../diagnostics/diagnostic.ts";
import { after, cover } from "../source/span.ts";
import { incompleteLine, unexpectedWord } from "./findings/lines.ts";
import { reservedName } from "./findings/words.ts";
import type { Slip } from "./grammar/value-parser.ts";
import type { LogicalLine } from "./lines.ts";
import * as T from "./tokens.ts";
import { quoted, spanOf } from "./values.ts";
import { keywordOf, reserved } from "./vocabulary.ts";

const words: Readonly<Record<string, Bilingual>> = {
  Name: { id: "sebuah nama", en: "a name" },
  Text: { id: 'teks dalam tanda kutip `"..."`', en: 'a text between quotes `"..."`' },
  Date: { id: "tanggal seperti `5 Januari 2026`", en: "a date such as `5 Januari 2026`" },
  Time: { id: "jam seperti `08.00`", en: "a time such as `08.00`" },
  Number: { id: "angka", en: "a number" },
  WordTime: { id: "`seketika`", en: "`seketika`" },
  Arrow: { id: "`->`", en: "`->`" },
  Dash: { id: "`-`", en: "`-`" },
  Dot: { id: "`.label`", en: "`.label`" },
  Percent: { id: "`%`", en: "`%`" },
  Open: { id: "`{`", en: "`{`" },
  Day: { id: "nama hari", en: "a day of the week" },
};

/** What could stand at a place, in words; token names are the parser's (`expectations.ts`). */
function expectedWords(expected: string): Bilingual {
  const all = expected.split(" ").filter((name) => name !== "" && name !== "Kind");
  const each = all.map(
    (name) => words[name] ?? { id: `\`${name.replace(/^\w+:/, "")}\``, en: `\`${name.replace(/^\w+:/, "")}\`` },
  );
  const list = (parts: string[], or: string): string =>
    parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${or} ${parts.at(-1)}`;
  return {
    id: list(
      each.map((e) => e.id),
      "atau",
    ),
    en: list(
      each.map((e) => e.en),
      "or",
    ),
  };
}

function example(keyword: string): Bilingual | undefined {
  const shown = keyword === "-" ? '- "Surat permohonan"' : keywordOf(keyword)?.example;
  return shown === undefined ? undefined : say(unexpectedWord.messages.example, { example: shown });
}

/** Words of a file as a message can show them. */
export function shown(image: string): string {
  return image.length > 40 ? `${image.slice(0, 39)}…` : image;
}

const reservedTypes = new Set(reserved.map((word) => T.innerType(word)));

/** Says in the author's words why a line cannot be read. */
export function explain(line: LogicalLine, error: IRecognitionException): Slip {
  const keyword = line[0]?.image.toLowerCase() ?? "";
  const help = example(keyword);
  const at = line.indexOf(error.token);
  const token = line[at];
  const previous = line[at - 1] ?? (line.at(-1) as IToken);
  const details = help ? { help } : {};
  const said = expectedWords(error.message);
  if (!token) {
    const { messages } = incompleteLine;
    const of = (language: "id" | "en"): string =>
      say(messages.after, { keyword, previous: shown(previous.image), expected: said[language] })[language];
    return { definition: incompleteLine, span: spanOf(previous), message: { id: of("id"), en: of("en") }, details };
  }
  const span = spanOf(token);
  const { messages } = unexpectedWord;
  if (reservedTypes.has(token.tokenType) && wantsName(error.message, keyword, at)) {
    const values = { word: token.image };
    return {
      definition: reservedName,
      span,
      message: say(reservedName.messages.reserved, values),
      details: { help: say(reservedName.messages.help, { name: `${token.image.toLowerCase()}-2` }) },
    };
  }
  if (error.message === "") return extra(line, at, keyword, details);
  const of = (language: "id" | "en"): string =>
    say(messages.instead, { keyword, expected: said[language], actual: shown(token.image) })[language];
  const fix =
    error.message === "Arrow" && token.tokenType !== T.Dash
      ? { safe: true, title: messages.arrow, edits: [{ span: { start: span.start, end: span.start }, text: "-> " }] }
      : undefined;
  return {
    definition: unexpectedWord,
    span,
    message: { id: of("id"), en: of("en") },
    details: { ...details, ...(fix && { fix }) },
  };
}

function wantsName(expected: string, keyword: string, at: number): boolean {
  return expected.split(" ").includes("Name") || (at === 1 && (keyword === "langkah" || keyword === "keputusan"));
}

/** The line could have ended here. */
function extra(line: LogicalLine, at: number, keyword: string, details: object): Slip {
  const token = line[at] as IToken;
  const before = line[at - 1] as IToken;
  const { messages } = unexpectedWord;
  const rest = cover(spanOf(token), spanOf(line.at(-1) as IToken));
  if (isName(token) && isName(before) && at > 1) {
    const first = wordsFrom(line, at);
    const span = cover(spanOf(first), rest);
    const text = line.slice(line.indexOf(first)).every(isName)
      ? quoted(
          line
            .slice(line.indexOf(first))
            .map((word) => word.image)
            .join(" "),
        )
      : undefined;
    const fix = text && { safe: false, title: messages.quote, edits: [{ span, text }] };
    const message = say(messages.names, { first: shown(before.image), second: shown(token.image) });
    return { definition: unexpectedWord, span: spanOf(token), message, details: { ...details, ...(fix && { fix }) } };
  }
  const message = say(messages.extra, { actual: shown(token.image), keyword });
  return { definition: unexpectedWord, span: rest.end > rest.start ? rest : after(rest), message, details };
}

function isName(token: IToken): boolean {
  return token.tokenType === T.Name || token.tokenType.CATEGORIES?.includes(T.Name) === true;
}

/** The first of the names that stand side by side up to `at`. */
function wordsFrom(line: LogicalLine, at: number): IToken {
  let from = at;
  while (from > 1 && isName(line[from - 1] as IToken)) from--;
  return line[from] as IToken;
}
