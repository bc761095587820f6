import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic, Fix } from "../../src/diagnostics/diagnostic.ts";
import { applyFixes, safeFixes } from "../../src/diagnostics/fixes.ts";
import { sortFindings } from "../../src/diagnostics/order.ts";
import { found } from "./samples.ts";

function fix(...edits: readonly [start: number, end: number, text: string][]): Fix {
  return {
    safe: true,
    title: { id: "", en: "" },
    edits: edits.map(([start, end, text]) => ({ span: { start, end }, text })),
  };
}

describe("sortFindings", () => {
  test("by file, place, severity and code", () => {
    const at = (path: string, start: number, severity: Diagnostic["severity"], code: string): Diagnostic =>
      found({ path, span: { start, end: start + 1 }, severity, code });
    const sorted = [
      at("a.sop", 1, "error", "z/z"),
      at("a.sop", 1, "warning", "a/a"),
      at("a.sop", 1, "warning", "b/b"),
      at("a.sop", 9, "error", "a/a"),
      at("b.sop", 0, "hint", "a/a"),
    ];
    expect(sortFindings([...sorted].reverse())).toEqual(sorted);
  });

  test("the same finding counts once, another at its place stays", () => {
    const one = found({ span: { start: 0, end: 1 } });
    const other = { ...one, message: { id: "lain", en: "other" } };
    expect(sortFindings([one, other, { ...one }])).toHaveLength(2);
  });
});

describe("applyFixes", () => {
  test("replaces, inserts and deletes", () => {
    expect(applyFixes("satu dua tiga", [fix([5, 8, "2"]), fix([0, 0, "# "]), fix([8, 13, ""])])).toBe("# satu 2");
  });

  test("of two fixes that touch, the first in the text is made whole and the other not at all", () => {
    expect(applyFixes("abcdef", [fix([2, 4, "X"], [5, 6, "Y"]), fix([1, 3, "Z"])])).toBe("aZdef");
  });

  test("two fixes that write at one place are not both made", () => {
    expect(applyFixes("ab", [fix([1, 1, "X"]), fix([1, 1, "Y"])])).toBe("aXb");
  });

  test("a fix outside of the text is left out", () => {
    expect(applyFixes("ab", [fix([1, 9, "X"])])).toBe("ab");
  });

  test("any fixes give the same text every time, and never cut what they do not name", () => {
    const edit = fc.tuple(fc.nat(20), fc.nat(5), fc.constantFrom("", "X", "YY"));
    const anyFix = fc
      .array(edit, { maxLength: 3 })
      .map((edits) => fix(...edits.map(([at, length, text]) => [at, at + length, text] as [number, number, string])));
    fc.assert(
      fc.property(fc.array(anyFix, { maxLength: 6 }), (fixes) => {
        const text = "abcdefghijklmnopqrst";
        const result = applyFixes(text, fixes);
        expect(applyFixes(text, fixes)).toBe(result);
        const touched = new Set(
          fixes.flatMap((each) => each.edits.flatMap(({ span }) => [...text.slice(span.start, span.end)])),
        );
        for (const letter of text) if (!touched.has(letter)) expect(result).toContain(letter);
      }),
    );
  });

  test("only safe fixes are safe", () => {
    const safe = fix([0, 1, "x"]);
    const span = { start: 0, end: 1 };
    expect(
      safeFixes([found({ span, fix: safe }), found({ span, fix: { ...safe, safe: false } }), found({ span })]),
    ).toEqual([safe]);
  });
});
