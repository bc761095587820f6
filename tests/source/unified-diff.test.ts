import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lineChanges } from "../../src/source/line-changes.ts";
import { unifiedDiff } from "../../src/source/unified-diff.ts";

/** The second text, made of the first and the changes. */
function applied(before: readonly string[], after: readonly string[]): string[] {
  const result: string[] = [];
  let at = 0;
  for (const { from, to } of lineChanges(before, after)) {
    result.push(...before.slice(at, from[0]), ...after.slice(...to));
    at = from[1];
  }
  return [...result, ...before.slice(at)];
}

const few = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });

describe("line changes", () => {
  it("make the second text of the first, in order, with an equal line between any two", () => {
    fc.assert(
      fc.property(few, few, (before, after) => {
        expect(applied(before, after)).toEqual(after);
        const changes = lineChanges(before, after);
        changes.slice(1).forEach(({ from, to }, i) => {
          expect(from[0]).toBeGreaterThan(changes[i]?.from[1] ?? 0);
          expect(to[0] - (changes[i]?.to[1] ?? 0)).toBe(from[0] - (changes[i]?.from[1] ?? 0));
        });
      }),
    );
  });

  it("are as few as can be", () => {
    fc.assert(
      fc.property(few, few, (before, after) => {
        const kept = before.length - lineChanges(before, after).reduce((sum, { from }) => sum + from[1] - from[0], 0);
        expect(kept).toBe(longestCommon(before, after));
      }),
    );
  });

  it("are found between long texts that have nothing in common", () => {
    const before = Array.from({ length: 20_000 }, (_, i) => `a${i}`);
    const after = before.map((line) => `b${line}`);
    expect(lineChanges(before, after)).toEqual([{ from: [0, 20_000], to: [0, 20_000] }]);
  });
});

/** Length of the longest common subsequence, by the textbook's table. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const line of a) {
    const next = [0];
    for (const [j, other] of b.entries())
      next.push(line === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe("a unified diff", () => {
  it("shows three lines around a change", () => {
    const before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    expect(unifiedDiff("a.sop", before, before.replace("5", "lima"))).toBe(
      "--- a/a.sop\n+++ b/a.sop\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+lima\n 6\n 7\n 8\n",
    );
  });

  it("is empty where nothing changes", () => {
    expect(unifiedDiff("a.sop", "x", "x")).toBe("");
  });
});

describe("git", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sopan-diff-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What `git apply` makes of the files before. */
  function gitApply(path: string, before: string, after: string): string {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, before);
    const { status, stderr } = spawnSync("git", ["apply", "--whitespace=nowarn", "-"], {
      cwd: folder,
      input: unifiedDiff(path, before, after),
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
    return readFileSync(file, "utf8");
  }

  it.each([
    ["a name with spaces", "sops/surat masuk.sop", "a\nb\n", "a\nc\n"],
    ["a name with a quote and a tab", 'sops/a"b\tc.sop', "a\n", "b\n"],
    ["letters beyond ASCII", "sops/naïf.sop", "é\n", "e\n"],
    ["no line end at the end", "a.sop", "a\nb", "a\nb\n"],
    ["the line end taken away", "a.sop", "a\nb\n", "a\nb"],
    ["a file that was empty", "a.sop", "", "a\n"],
    ["a file that becomes empty", "a.sop", "a\n", ""],
    ["CRLF", "a.sop", "a\r\nb\r\nc\r\n", "a\r\nx\r\nc\r\n"],
    ["CRLF to LF", "a.sop", "a\r\nb\r\n", "a\nb\n"],
    ["a bare CR", "a.sop", "a\rb\nc\n", "a\rb\nd\n"],
  ])("applies %s", (_name, path, before, after) => {
    expect(gitApply(path, before, after)).toBe(after);
  });

  it("applies any change", () => {
    const text = fc
      .array(fc.constantFrom("a\n", "b\n", "-- \n", "@@\n", "\\ x\n", "\n", "c\r\n"), { maxLength: 30 })
      .chain((lines) => fc.constantFrom("", "akhir").map((end) => lines.join("") + end));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after);
        expect(gitApply("sops/a.sop", before, after)).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
