import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config/read.ts";
import { reportFormats } from "../../src/diagnostics/render/names.ts";
import { SourceFile } from "../../src/source/source-file.ts";
import { inLibrary } from "../support/cli.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = read("docs/panduan/9-ci.md");
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, text = ""]) => text);

describe("docs/panduan/9-ci.md", () => {
  it("shows commands that run one after the other", async () => {
    const lines = blocks("sh").flatMap((text) => text.split("\n"));
    const commands = lines.flatMap((line) => /^sopan ([^>]+)/.exec(line)?.[1]?.trim() ?? []);
    expect(commands.length).toBeGreaterThanOrEqual(6);
    let files = {};
    for (const line of commands) {
      const { code, host } = await inLibrary(line, files);
      expect(code, line).toBeLessThan(2);
      const baseline = host.text("sopan.baseline.json");
      if (baseline !== undefined) files = { "sopan.baseline.json": baseline };
    }
  });

  it("shows settings that are settings", () => {
    for (const text of blocks("json"))
      expect(readConfig(new SourceFile("sopan.config.json", text), []).diagnostics).toEqual([]);
  });

  it("names every form of a report", () => {
    const told = [...page.matchAll(/^\| `(\w+)` \| /gm)].map(([, name]) => name);
    expect([...told].sort()).toEqual([...reportFormats].sort());
  });

  it("names the hooks that there are, which call what there is", () => {
    const hooks = read(".pre-commit-hooks.yaml");
    const ids = [...hooks.matchAll(/^- id: (\S+)$/gm)].map(([, id]) => id);
    const entries = [...hooks.matchAll(/^ {2}entry: (.+)$/gm)].map(([, entry]) => entry);
    expect(ids.map((id) => page.includes(`\`${id}\``))).toEqual([true, true]);
    expect(entries).toEqual(["sopan lint", "sopan fmt"]);
  });
});
