import { expect, test } from "vitest";
import { format } from "../../src/format/format.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { parse } from "../../src/syntax/parse.ts";

test.each(['sop "A"\nnomr "1"\n', 'sop "A"\nlangkah "B"\n  oleh a b\n', "serempak {\n", 'sop "A\n'])(
  "a file with an error of syntax is refused with the errors: %j",
  (text) => {
    const parsed = parse(new SourceFile("uji.sop", text));
    const formatted = format(parsed);
    expect(formatted).toEqual({ refused: parsed.diagnostics.filter((finding) => finding.severity === "error") });
    expect("refused" in formatted && formatted.refused.length).toBeGreaterThan(0);
  },
);
