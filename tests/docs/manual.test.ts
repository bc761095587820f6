import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileExamples, examplesOf, formatted } from "./manual.ts";

const folder = new URL("../../docs/panduan/", import.meta.url);
const pictures = new URL("../../docs/gambar/", import.meta.url);
const pages = readdirSync(folder)
  .sort()
  .map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));
const readmes = ["README.md", "README.id.md"].map((path) => ({
  path,
  text: readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"),
}));
const examples = [...pages, ...readmes].flatMap(({ path, text }) => examplesOf(path, text));
const compiled = compileExamples(examples);

describe("the manual's examples", () => {
  test("compile without an error", () => {
    const errors = compiled.flatMap(({ path, line, diagnostics }) =>
      diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => `${path}:${line} ${code}`),
    );
    expect(compiled.length).toBeGreaterThan(20);
    expect(errors).toEqual([]);
  });

  test.each(examples.map((example) => ({ ...example, place: `${example.path}:${example.line}` })))(
    "are written as sopan fmt writes them: $place",
    (example) => expect(formatted(example)).toBe(example.text),
  );

  test("silence only what there is", () => {
    const silences = compiled.flatMap(({ diagnostics }) =>
      diagnostics.filter(({ code }) => code.startsWith("silence/")),
    );
    expect(silences).toEqual([]);
    expect(compiled.filter(({ text }) => /^ *abaikan /m.test(text)).length).toBeGreaterThan(0);
  });

  for (const { drawing } of compiled) {
    if (drawing === undefined) continue;
    test(`docs/gambar/${drawing.name}.svg is what sopan draws (npm run docs makes it anew)`, async () => {
      await expect(drawing.svg).toMatchFileSnapshot(new URL(`${drawing.name}.svg`, pictures).pathname);
    });
  }

  test("are shown: every drawing has its picture in the text, every picture its drawing", () => {
    const shown = pages.flatMap(({ text }) =>
      [...text.matchAll(/\(\.\.\/gambar\/([\w-]+)\.svg\)/g)].map(([, name]) => name),
    );
    const drawn = compiled.flatMap(({ drawing }) => (drawing ? [drawing.name] : []));
    expect(drawn.sort()).toEqual(shown.sort());
    expect(readdirSync(pictures).sort()).toEqual(drawn.map((name) => `${name}.svg`));
  });
});
