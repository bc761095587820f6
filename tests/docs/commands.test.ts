import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { commands } from "../../src/cli/texts.ts";
import { readConfig } from "../../src/config/read.ts";
import { configJsonSchema } from "../../src/config/schema.ts";
import { presets } from "../../src/diagnostics/define.ts";
import { reportFormats } from "../../src/diagnostics/render/names.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { sopan } from "../support/cli.ts";
import { examplesOf } from "./manual.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const manual = "docs/panduan/";
const pages = readdirSync(new URL(`../../${manual}`, import.meta.url)).map((name) => manual + name);
const names = Object.keys(commands).filter((name) => name !== "sopan");

describe.each(["README.md", "README.id.md", `${manual}8-perintah.md`])("%s", (path) => {
  const text = read(path);

  it("has a row for every command, and for no other", () => {
    const [table = ""] = /(?:^\| `sopan [a-z]+[ `].*\n)+/m.exec(text) ?? [];
    const told = [...table.matchAll(/^\| `sopan ([a-z]+)/gm)].map(([, name]) => name);
    expect([...told].sort()).toEqual([...names].sort());
  });

  it("names the choices of rules", () => {
    for (const preset of presets) expect(text).toContain(`\`${preset}\``);
  });
});

it.each(["README.md", "README.id.md"])("%s names the forms of a report and the findings on the library", (path) => {
  const text = read(path);
  for (const format of reportFormats) expect(text).toContain(`\`${format}\``);
  expect(text).toContain("(docs/temuan-pustaka.md)");
});

describe("docs/panduan/8-perintah.md", () => {
  const text = read(`${manual}8-perintah.md`);

  it("names every setting", () => {
    const { properties } = configJsonSchema() as { properties: object };
    for (const key of Object.keys(properties)) if (key !== "$schema") expect(text).toContain(`| \`${key}\` |`);
  });

  it("shows settings that are settings", () => {
    const blocks = [...text.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
    expect(blocks.length).toBe(2);
    for (const block of blocks) {
      expect(readConfig(new SourceFile("sopan.config.json", block), catalogue.keys()).diagnostics).toEqual([]);
    }
  });

  it("names codes that there are", () => {
    const all = pages.map(read).join("\n");
    const codes = [...all.matchAll(/`((?:[a-z]+)\/[a-z]+(?:-[a-z]+)*)`/g)].flatMap(([, code = ""]) =>
      /^(?:dist|docs|grammar|src|sops)\//.test(code) ? [] : code,
    );
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !catalogue.has(code))).toEqual([]);
  });
});

test("the first chapter, followed step by step, leaves nothing to be found and nothing to be formatted", async () => {
  const chapter = read(`${manual}1-sop-pertama.md`);
  const [path = ""] = /sops\/[a-z-]+\.sop(?=`\. Nama berkas)/.exec(chapter) ?? [];
  const [example] = examplesOf("1", chapter);
  const { host } = await sopan("init");
  host.writeFile(path, example?.text ?? "");
  const lines = [...chapter.matchAll(/^npx sopan ((?:lint|fmt|build).*)$/gm)].map(([, line = ""]) => line);
  expect(lines).toEqual(["lint", "fmt", "build --out hasil"]);
  for (const line of ["lint --max-warnings 0", "fmt --check", ...lines]) {
    expect(await sopan(line, host), line).toMatchObject({ code: 0, out: "" });
  }
  expect(host.text("hasil/sop/peminjaman-ruang.html")).toContain("Peminjaman Ruang Rapat");
});
