import { describe, expect, test } from "vitest";
import { definitions } from "../../src/catalogue.ts";
import { rulePages } from "../../src/emit/html/rule-pages.ts";
import { rulePath, rulesPath } from "../../src/emit/paths.ts";

const pages = new Map(rulePages().map(({ path, content }) => [path, String(content)]));

describe("pages of the rules", () => {
  test("are there for every finding, each linked from the list", () => {
    const list = pages.get(rulesPath) ?? "";
    for (const { code } of definitions) {
      expect(pages.has(rulePath(code)), code).toBe(true);
      expect(list).toContain(`href="aturan/${code}.html"`);
    }
    expect(pages.size).toBe(definitions.length + 1);
  });

  test("write words of the language as code, also in names of rules and in reasons", () => {
    for (const [path, page] of pages) {
      const prose = page
        .replace(/<pre>.*?<\/pre>/gs, "")
        .replace(/ data-kata="[^"]*"/g, "")
        .replace(/<script>.*?<\/script>/gs, "");
      expect(prose, path).not.toContain("`");
    }
  });

  test("name every family in words", () => {
    const heads = [...(pages.get(rulesPath) ?? "").matchAll(/<h2>(.*?)<\/h2>/g)].map((match) => match[1] ?? "");
    const codes = new Set(definitions.map(({ code }) => code.slice(0, code.indexOf("/"))));
    expect(heads).toHaveLength(codes.size);
    for (const head of heads) expect(codes).not.toContain(head.toLowerCase());
  });

  test("show both samples as text, whatever stands in them", () => {
    const page = pages.get(rulePath("flow/unreachable-step")) ?? "";
    const { bad, good } = definitions.find(({ code }) => code === "flow/unreachable-step") ?? { bad: "?", good: "?" };
    const escaped = (text: string): string => text.trimEnd().replaceAll("&", "&amp;").replaceAll(">", "&gt;");
    expect(page).toContain(escaped(bad));
    expect(page).toContain(escaped(good));
    expect(page).toContain("abaikan flow/unreachable-step");
  });

  test("have nothing to say on silencing what cannot be silenced", () => {
    const syntax = definitions.filter(({ code }) => code.startsWith("syntax/"));
    expect(syntax).not.toEqual([]);
    for (const { code } of syntax) expect(pages.get(rulePath(code))).not.toContain("abaikan syntax");
  });
});
