import { describe, expect, it } from "vitest";
import { changeTexts, filesFor, smallText, sopOf } from "./sops.ts";
import { everyElement, readXml } from "./xml.ts";

/** Pages with a field that searches them. */
const lists = ["index.html", "peran.html", "waktu.html", "aturan.html"];
const attack = `</title></style><script>x()</script>"'><img src=x onerror=x()>\u0000\u0001\ud800&amp;]]>`;
/** What the model checks: words of the language and ids, never an author's text. */
const checked = new Set([
  "id",
  "index",
  "state",
  "kind",
  "shape",
  "end",
  "external",
  "paper",
  "orientation",
  "relation",
  "answer",
  "join",
  "actors",
  "copies",
  "without",
  "roleId",
  "regulation",
  "amendedBy",
  "footnotes",
  "link",
]);
const sop = changeTexts(sopOf(smallText), (text, key) => (checked.has(key) ? text : attack + text));
const files = filesFor(sop);

describe("a text that attacks, in every field", () => {
  it.each([...files.keys()].filter((path) => path.endsWith(".svg")))("leaves %s well-formed", (path) => {
    const names = everyElement(readXml(files.get(path)?.trim() ?? "")).map(({ name }) => name);
    expect(names).not.toContain("script");
    expect(names).not.toContain("img");
  });
  it.each([...files.keys()].filter((path) => path.endsWith(".html")))("opens no tag in %s", (path) => {
    const page = files.get(path) ?? "";
    expect(page).not.toContain("<img src=x");
    expect(page.match(/<script/g) ?? []).toHaveLength(lists.includes(path) ? 1 : 0);
    expect(page.match(/<title>/g)?.length).toBeGreaterThan(0);
    expect(page).not.toMatch(/[\u0000\u0001]|\p{Surrogate}/u);
  });
  it.each([...files.keys()].filter((path) => path.endsWith(".json")))("stays text in %s", (path) => {
    const json = files.get(path) ?? "";
    expect(json).not.toContain("<script");
    expect(JSON.stringify(JSON.parse(json))).toContain("<script>");
  });
});

it("a link that runs a script is text", () => {
  const changed = changeTexts(sopOf(smallText), (text, key) => (key === "link" ? "JavaScript:alert(1)" : text));
  const pages = [...filesFor(changed)].filter(([path]) => !path.endsWith(".json") && !path.startsWith("aturan"));
  expect(pages.join()).not.toMatch(/javascript:/i);
});
