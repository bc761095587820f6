import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceFile } from "../../src/source/source-file.ts";
import type { Span } from "../../src/source/span.ts";
import { syntaxFindings } from "../../src/syntax/findings.ts";
import { parse } from "../../src/syntax/parse.ts";
import { keywords } from "../../src/syntax/vocabulary.ts";
import { sketches } from "./sketches.ts";

/** Every object with a `start` and an `end` below a value. */
function spansOf(value: unknown, found: Span[] = []): Span[] {
  if (value === null || typeof value !== "object") return found;
  if ("start" in value && "end" in value) found.push(value as Span);
  for (const part of Object.values(value)) spansOf(part, found);
  return found;
}

function expectInside(text: string): void {
  const { tree, diagnostics } = parse(new SourceFile("a.sop", text));
  for (const span of spansOf([tree, diagnostics])) {
    const inside = 0 <= span.start && span.start <= span.end && span.end <= text.length;
    if (!inside) expect({ span, length: text.length }).toEqual("a span inside of the file");
  }
}

const valid = [...sketches, ...syntaxFindings.map((finding) => finding.bad).filter((bad) => bad.length < 2000)];
const words = fc.constantFrom(
  ...Object.keys(keywords),
  "->",
  "{",
  "}",
  "-",
  "\n",
  "\r\n",
  " ",
  '"',
  '"teks"',
  ",",
  "nama",
  "5",
  "5 menit",
  "1x24 jam",
  "bersama",
  "atau",
  "luar",
  "dari",
  "sop",
  ".",
  "*",
  "maks 2 kali",
  "31 Februari 2026",
  "# catatan\n",
  "\ufeff",
  "“",
  "_",
  "/",
);

describe("any text", () => {
  it("is read without a failure, with spans inside of it", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), expectInside), { numRuns: 300 });
  });

  it("made of the language's own words is, too", () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" ")),
        expectInside,
      ),
      { numRuns: 500 },
    );
  });

  it("with the agency in a wrong place is, too", () => {
    expectInside('sop "Contoh"\nlangkah "Mencatat surat"\ninstansi  oleh staf\n');
  });

  it("that was valid until someone cut, doubled or replaced a part of it is, too", () => {
    const change = fc.tuple(fc.constantFrom(...valid), fc.nat(), fc.nat({ max: 40 }), fc.oneof(words, fc.string()));
    const changed = change.map(([text, at, length, by]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + by + text.slice(from + length);
    });
    fc.assert(fc.property(changed, expectInside), { numRuns: 500 });
  });
});
