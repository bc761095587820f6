import { describe, expect, test } from "vitest";
import { SourceFile } from "../../src/source/source-file.ts";
import { lex } from "../../src/syntax/lex.ts";
import { parse } from "../../src/syntax/parse.ts";
import { Problems } from "../../src/syntax/problems.ts";

const head = 'sop "Uji"\npelaksana\n  - a "A"\n';
const said = (text: string): string[] =>
  parse(new SourceFile("uji.sop", text)).diagnostics.map(({ code, message }) => `${code}: ${message.id}`);

describe("a long file", () => {
  test.each(["\n", "\r\n", "\r"])("is read with every word at its place, line ends %j", (end) => {
    const row = `langkah "Mencatat surat → ${"x".repeat(37)}"${end}  oleh a # siapa${end}`;
    const text = head.replaceAll("\n", end) + row.repeat(2000);
    const { lines, comments } = lex(text, new Problems("uji.sop"));
    expect(lines.length).toBe(3 + 4000);
    for (const token of lines.flat()) expect(text.startsWith(token.image, token.startOffset)).toBe(true);
    expect(comments.length).toBe(2000);
    for (const { span, trailing } of comments) {
      expect([text.slice(span.start, span.end), trailing]).toEqual(["# siapa", true]);
    }
  });

  test("is read up to a number of words that no file needs, which is told", () => {
    const text = `${head}${"  - a\n".repeat(160_000)}`;
    expect(said(text)).toContain("syntax/long-file: sampai di sini 200000 kata dan tanda; selebihnya tidak dibaca");
    expect(lex(text, new Problems("uji.sop")).lines.length).toBeLessThan(90_000);
  });

  test("is not told so where it ends there", () => {
    expect(said(head)).toEqual([]);
  });
});

describe("a long line", () => {
  const long = `${"}".repeat(100_001)}`;

  test("is passed over, and what stands around it is read", () => {
    const text = `${head}tujuan "B"\n${long}\nlangkah "L"\n  oleh a\n`;
    expect(said(text)).toEqual(["syntax/long-line: baris ini lebih dari 100000 huruf dan tanda"]);
    expect(parse(new SourceFile("uji.sop", text)).tree.procedure?.charts[0]?.flow.length).toBe(1);
  });

  test.each([0, 1, 30_000, 65_535, 65_536, 65_537])("is found wherever it stands, %i characters down", (before) => {
    const text = `${"#".repeat(Math.max(0, before - 1))}${before > 0 ? "\n" : ""}${long}\n${head}langkah "L"\n  oleh a\n`;
    const [found] = parse(new SourceFile("uji.sop", text)).diagnostics;
    expect([found?.code, found?.span.start]).toEqual(["syntax/long-line", before]);
    const shorter = parse(new SourceFile("uji.sop", text.replace("}", "").replaceAll("}", "#"))).diagnostics;
    expect(shorter).toEqual([]);
  });
});
