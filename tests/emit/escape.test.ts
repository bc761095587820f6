import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeAttribute, escapeText, jsonText } from "../../src/emit/escape.ts";
import { safeLink } from "../../src/source/links.ts";
import { readXml } from "./xml.ts";

const texts = fc.string({
  unit: fc.oneof(fc.constantFrom(..."<>&\"'`\0\u0001\n\t\ud800\ufffe]"), fc.string({ unit: "binary", maxLength: 1 })),
});

describe("text", () => {
  it("reads back as it was, without what XML cannot hold", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { attributes, text: inside } = readXml(`<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`);
        expect(inside).toBe(attributes.get("b"));
        expect(inside.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  it("loses marks that turn the direction of what follows", () => {
    expect(escapeText("a\u202eb")).toBe("ab");
  });
});

it("JSON reads back as it was and opens no tag", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const json = jsonText({ text });
      expect(json).not.toMatch(/[<>&]/);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});

describe("links", () => {
  it.each(["https://a.go.id/x?y=1#z", "HTTP://a.id", "mailto:a@b.id", "b.html", "../x/y.pdf", "#bagian", "a/b:c"])(
    "keeps %s",
    (link) => {
      expect(safeLink(link)).toBe(link);
    },
  );
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "java\u200bscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "//jahat.id",
    "\\\\jahat.id",
    "https:",
    "http:///x",
    "blob:x",
    "",
  ])("refuses %j", (link) => {
    expect(safeLink(link)).toBeUndefined();
  });
});
