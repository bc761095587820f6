import { describe, expect, it } from "vitest";
import { SourceFile } from "../../src/source/source-file.ts";
import { syntaxFindings } from "../../src/syntax/findings.ts";
import { parse } from "../../src/syntax/parse.ts";

const codes = (text: string): string[] => parse(new SourceFile("a.sop", text)).diagnostics.map((found) => found.code);

// Without samples are those whose files are too long to show: `long-files.test.ts` has them.
const withSamples = syntaxFindings.filter(({ bad }) => bad !== "");

describe("every finding of the syntax", () => {
  it.each(withSamples.map((finding) => [finding.code, finding] as const))(
    "%s fires on its bad file",
    (code, finding) => {
      expect(codes(finding.bad)).toContain(code);
    },
  );

  it.each(withSamples.map((finding) => [finding.code, finding] as const))(
    "%s leaves its good file alone",
    (_, finding) => {
      expect(codes(finding.good)).toEqual([]);
    },
  );

  it("has a code of its own", () => {
    expect(new Set(syntaxFindings.map((finding) => finding.code)).size).toBe(syntaxFindings.length);
  });
});
