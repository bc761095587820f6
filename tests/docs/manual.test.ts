import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileManual } from "../../scripts/manual.mjs";
import * as sopan from "../../src/index.ts";

const folder = new URL("../../docs/panduan/", import.meta.url);
const pages = readdirSync(folder)
  .sort()
  .map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));
const { drawings, findings } = compileManual(pages, sopan);

describe("the manual's examples", () => {
  test("compile without an error", () => {
    const errors = findings.flatMap(({ path, line, diagnostics }) =>
      diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => `${path}:${line} ${code}`),
    );
    expect(findings.length).toBeGreaterThan(20);
    expect(errors).toEqual([]);
  });

  test("stand in docs/gambar as sopan draws them today (npm run docs)", () => {
    for (const [name, svg] of drawings) {
      const committed = readFileSync(new URL(`../../docs/gambar/${name}.svg`, import.meta.url), "utf8");
      expect(committed === svg, `docs/gambar/${name}.svg is out of date`).toBe(true);
    }
  });

  test("are shown: every drawing has its picture in the text, every picture its drawing", () => {
    const shown = pages.flatMap(({ text }) => [...text.matchAll(/\(\.\.\/gambar\/([\w-]+)\.svg\)/g)].map((match) => match[1]));
    expect(shown.sort()).toEqual([...drawings.keys()].sort());
  });
});
