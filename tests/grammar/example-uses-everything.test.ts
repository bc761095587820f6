import { expect, test } from "vitest";
import { SourceFile } from "../../src/source/source-file.ts";
import type { Statement } from "../../src/syntax/ast.ts";
import { lex } from "../../src/syntax/lex.ts";
import { parse } from "../../src/syntax/parse.ts";
import { Problems } from "../../src/syntax/problems.ts";
import * as T from "../../src/syntax/tokens.ts";
import {
  contextual,
  displaySettings,
  keywords,
  relationKinds,
  reserved,
  unitSpellings,
} from "../../src/syntax/vocabulary.ts";
import { formatText } from "../support/format-text.ts";
import { sopFiles } from "../support/sop-files.ts";

const example = sopFiles().filter(({ path }) => path.startsWith("contoh/"));
const tokens = example.flatMap(({ path, text }) => lex(text, new Problems(path)).lines.flat());
const usedTypes = new Set(tokens.map((token) => token.tokenType));
const used = new Set(tokens.map((token) => token.image.toLowerCase()));

test("the example is an SOP and its organisation, both without an error of syntax", () => {
  expect(example.map(({ path }) => path)).toEqual(["contoh/organisasi.sop", "contoh/peminjaman-ruang-rapat.sop"]);
  for (const { path, text } of example) expect(parse(new SourceFile(path, text)).diagnostics).toEqual([]);
});

test("it stands in canonical layout", () => {
  for (const { text } of example) expect(formatText(text)).toBe(text);
});

test("every keyword opens a line of it", () => {
  // `singkat` is a word of its own line only in messages; it stands inside of declarations.
  const unused = Object.keys(keywords).filter(
    (word) => word !== "singkat" && !usedTypes.has(T.lineWords.get(word) as never),
  );
  expect(unused).toEqual([]);
});

test("every reserved and contextual word stands in it as one", () => {
  const unused = [...reserved, ...contextual].filter((word) => !usedTypes.has(T.innerType(word)));
  expect(unused).toEqual([]);
});

test.each([
  ["kind of link", relationKinds],
  ["display setting", displaySettings],
  ["unit", [...new Set(unitSpellings.values())]],
  ["mark", ["->", "x", "*", "/", "%", ",", ".", "-", "{", "}"]],
])("every %s stands in it", (_, words) => {
  expect(words.filter((word) => !used.has(word))).toEqual([]);
});

/** One of each, so that a kind that is added to the tree does not compile here until it is listed. */
const kinds: Readonly<Record<Statement["kind"], true>> = {
  actors: true,
  branch: true,
  call: true,
  chart: true,
  close: true,
  copy: true,
  declaration: true,
  end: true,
  field: true,
  footnote: true,
  go: true,
  group: true,
  hours: true,
  item: true,
  join: true,
  lanes: true,
  list: true,
  optional: true,
  outcome: true,
  paragraph: true,
  parallel: true,
  row: true,
  silence: true,
  symbol: true,
  time: true,
  title: true,
  valid: true,
};

test("every kind of statement stands in it", () => {
  const statements = example.flatMap(({ path, text }) => parse(new SourceFile(path, text)).tree.statements);
  const found = new Set(statements.map(({ kind }) => kind));
  expect([...found].sort()).toEqual(Object.keys(kinds).sort());
});
