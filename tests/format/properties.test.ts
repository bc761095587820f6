import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { format } from "../../src/format/format.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { parse } from "../../src/syntax/parse.ts";
import { organisationText } from "../support/arbitrary-organisation.ts";
import { sopText } from "../support/arbitrary-sop.ts";
import { bareTree } from "../support/bare-tree.ts";
import { formatText } from "../support/format-text.ts";

/** Whole files are long: a few dozen hold thousands of lines. */
const runs = { numRuns: 30 };
const treeOf = (text: string): unknown => bareTree(parse(new SourceFile("uji.sop", text)).tree);

describe.each([
  ["an SOP", sopText],
  ["an organisation", organisationText],
])("formatting %s", (_, texts) => {
  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = formatText(text);
        expect(formatText(once)).toBe(once);
      }),
      runs,
    );
  });

  test("keeps every fact and every comment", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(treeOf(formatText(text))).toEqual(treeOf(text));
      }),
      runs,
    );
  });

  test("writes plain lines: no tab, no space at an end, no two empty lines", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const formatted = formatText(text);
        expect(formatted).toMatch(/\n$/);
        expect(formatted).not.toMatch(/[ \t]\n|\r|\n\n\n|^\n|^\ufeff|\n\n$/);
      }),
      runs,
    );
  });
});

test("formatting any text gives a text or the reasons why not", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const formatted = format(parse(new SourceFile("uji.sop", text)));
      if ("refused" in formatted) expect(formatted.refused.length).toBeGreaterThan(0);
      else expect(formatText(formatted.text)).toBe(formatted.text);
    }),
  );
});
