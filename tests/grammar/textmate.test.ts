import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { IToken, TokenType } from "chevrotain";
import { describe, expect, test } from "vitest";
import * as oniguruma from "vscode-oniguruma";
import * as textmate from "vscode-textmate";
import { textMateGrammar } from "../../src/editor/textmate.ts";
import { lex } from "../../src/syntax/lex.ts";
import { Problems } from "../../src/syntax/problems.ts";
import * as T from "../../src/syntax/tokens.ts";
import { contextual, keywords, reserved } from "../../src/syntax/vocabulary.ts";
import { sopFiles } from "../support/sop-files.ts";

const committed = new URL("../../grammar/sop.tmLanguage.json", import.meta.url);
const wasm = readFileSync(createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm"));
const ready = oniguruma.loadWASM(wasm).then(async () => {
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(JSON.stringify(textMateGrammar()), "sop.tmLanguage.json"),
  });
  const grammar = await registry.loadGrammar("source.sop");
  if (!grammar) throw new Error("the grammar does not load");
  return grammar;
});

/** The scope, innermost, of every offset of a text. */
async function scopesOf(text: string): Promise<(offset: number) => string> {
  const grammar = await ready;
  const scopes: string[] = [];
  let stack = textmate.INITIAL;
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    const start = scopes.length;
    for (const token of tokens) {
      const scope = token.scopes.slice(1).findLast((one) => !one.startsWith("punctuation.definition.string")) ?? "none";
      for (let i = token.startIndex; i < token.endIndex; i++) scopes[start + i] = scope;
    }
    scopes[start + line.length] = "end of line";
  }
  return (offset) => scopes[offset] ?? "none";
}

const is = (token: IToken, types: Iterable<TokenType>): boolean => [...types].some((type) => type === token.tokenType);
const missing = new Set(["belum", "kosong"]);
const reservedTypes = reserved.map((word) => T.innerType(word));
const contextualTypes = contextual.map((word) => T.innerType(word));

/** What an editor must show for a token of the lexer, as a beginning of the scope. */
function expected(token: IToken): RegExp {
  if (is(token, T.lineWords.values())) return /^keyword\./;
  if (is(token, reservedTypes))
    return missing.has(token.image.toLowerCase()) ? /^constant\.language\.missing/ : /^keyword\.operator\.word/;
  if (is(token, contextualTypes)) return /^(support\.type\.word|variable\.other\.name|entity\.name)/;
  switch (token.tokenType) {
    case T.Name:
      return /^(variable\.other\.name|entity\.name)/;
    case T.Text:
      return /^string\.quoted/;
    case T.DateWord:
      return /^constant\.other\.date/;
    case T.Time:
      return /^constant\.numeric\.time/;
    case T.NumberWord:
      return /^constant\.numeric/;
    case T.Unit:
      return /^keyword\.other\.unit/;
    case T.WordTime:
      return /^constant\.language\.time/;
    case T.Arrow:
      return /^keyword\.operator\.arrow/;
    case T.Times:
      return /^keyword\.operator\.times/;
    case T.Open:
    case T.Close:
      return /^punctuation\.section\.block/;
    case T.Dash:
      return /^(punctuation\.definition\.list|keyword\.operator\.range)/;
    case T.Star:
      return /^keyword\.operator\.footnote/;
    case T.Comma:
    case T.Dot:
    case T.Slash:
    case T.Percent:
      return /^punctuation\.separator/;
    default:
      // Words of kinds and days; `minggu` is a day and a unit.
      return /^(support|keyword\.other\.unit|constant\.language|variable|entity)/;
  }
}

/** Tokens that an editor would colour otherwise than the lexer reads them. */
async function differences(text: string): Promise<string[]> {
  const scopeAt = await scopesOf(text);
  const { lines, comments } = lex(text, new Problems("uji.sop"));
  const ofTokens = lines.flat().flatMap((token) => {
    const scope = scopeAt(token.startOffset);
    const wanted = expected(token);
    return wanted.test(scope) ? [] : [`${token.startOffset} ${token.image}: ${scope}, not ${wanted.source}`];
  });
  const ofComments = comments
    .filter(({ span }) => !scopeAt(span.start).startsWith("comment."))
    .map(({ text: words }) => words);
  return [...ofTokens, ...ofComments];
}

test("the committed grammar is the one that the vocabulary makes", async () => {
  // Written anew by `npx vitest run tests/grammar/textmate.test.ts -u`.
  await expect(`${JSON.stringify(textMateGrammar(), null, 2)}\n`).toMatchFileSnapshot(committed.pathname);
});

describe("colours what the lexer reads", () => {
  test.each(Object.entries(keywords))("%s", async (_, { example }) => {
    expect(await differences(example)).toEqual([]);
  });

  test.each(sopFiles())("$path", async ({ text }) => {
    expect(await differences(text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n"))).toEqual([]);
  });

  test.each([
    'waktu 1x24 jam # "bukan teks" 5 menit',
    'waktu “30 menit” ragu "a ""b"" -> c" # akhir',
    "  WAKTU 1 – 3 Hari Kerja / berkas",
    "serempak { cabang { } cabang {",
    "- uu-25-2009 jo perwali-4-2023 *kaki",
    'bila "5 jam" → selesai cabang',
    "oleh waktu -> output bersama terima, mulai-baru",
    "jam-kerja senin s.d. kamis 7:30 hingga 16.00",
    "dibuat 3 Peb 2021",
    "dibuat 2021-03-17",
    'peralatan "tak ditutup',
    "oleh staf",
  ])("%s", async (line) => {
    expect(await differences(line)).toEqual([]);
  });
});

test.each([
  ['pejabat kadis "Kepala" nama "N"', "kadis", "entity.name.label.sop"],
  ['pejabat kadis "Kepala" nama "N"', "nama", "support.type.word.sop"],
  ['langkah terima "Menerima"', "terima", "entity.name.label.sop"],
  ['keterkaitan\n  - prasyarat "SOP A"', "prasyarat", "support.type.kind.sop"],
  ["tampilan\n# lihat\n  - baris-nomor", "baris-nomor", "support.type.kind.sop"],
  ['tampilan baris-nomor\npelaksana\n  - kepala "Kepala"', 'kepala "', "variable.other.name.sop"],
  ["jam-kerja senin sampai jumat 08.00 sampai 16.00", "jumat", "constant.language.day.sop"],
  ["tidak -> periksa maks 2 kali", "kali", "support.type.word.sop"],
  ["simbol dua oleh staf kotak", "kotak", "support.type.word.sop"],
  ['output "Surat" bila ya', "ya", "support.type.word.sop"],
  ['peringatan "a ""b"" c"', '""b', "constant.character.escape.sop"],
])("in %j, %s is %s", async (text, word, scope) => {
  expect((await scopesOf(text))(text.indexOf(word))).toBe(scope);
});
