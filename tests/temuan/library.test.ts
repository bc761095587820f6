import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { libraryReport } from "../../scripts/temuan/library-report.ts";

describe("docs/temuan-pustaka.md", () => {
  const { text, problems } = libraryReport(".");

  test("is what the library gives today: npm run temuan writes it anew", () => {
    expect(problems).toEqual([]);
    expect(readFileSync("docs/temuan-pustaka.md", "utf8")).toBe(text);
  });

  test("tells the faults that are known from reading the papers", () => {
    const found = (code: string): string => new RegExp(`\\| \`${code}\` \\|[^\\n]*`).exec(text)?.[0] ?? "";
    for (const code of [
      "header/repeated-number",
      "time/date-order",
      "header/wrong-citation",
      "roles/no-lane",
      "library/near-copy",
    ]) {
      expect(found(code), code).not.toBe("");
    }
  });
});
