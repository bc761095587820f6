import { describe, expect, it } from "vitest";
import { emitContext } from "../../src/emit/emitter.ts";
import { htmlEmitter } from "../../src/emit/html/index.ts";
import { summarise } from "../../src/emit/summarise.ts";
import { svgEmitter } from "../../src/emit/svg/index.ts";
import { checkText, emitLibrary, filesOf, surveyLibrary } from "../../src/pipeline.ts";
import { drawingContext, filesFor, organisationText, smallText, sopOf } from "./sops.ts";
import { everyElement, readXml } from "./xml.ts";

/** What screens show beside the official form: the diagram of a chart, and the map of a library. */

const files = filesFor(sopOf(smallText));
const svg = files.get("sop/kunci-diagram-1.svg") ?? "";
const page = files.get("sop/kunci.html") ?? "";

describe("the diagram of a chart", () => {
  const all = everyElement(readXml(svg.trim()));

  it("says steps, actors, times and outcomes as text", () => {
    const texts = all.filter(({ name }) => name === "text").map(({ text }) => text);
    for (const text of ["Memeriksa permintaan", "Pemohon", "Staf", "Waktu: 1 jam", "ya", "tidak"]) {
      expect(texts).toContain(text);
    }
  });
  it("marks boxes and lines with what they stand for", () => {
    const boxes = all.flatMap(({ attributes }) => attributes.get("data-box") ?? []);
    const lines = all.filter(({ attributes }) => attributes.has("data-from"));
    expect(lines.map(({ attributes }) => attributes.get("data-outcome"))).toEqual(["tidak", "", "ya"]);
    for (const { attributes } of lines) {
      expect(boxes).toContain(attributes.get("data-from"));
      expect(boxes).toContain(attributes.get("data-to"));
    }
  });
  it("leads from each box to its row in words", () => {
    const links = all.flatMap(({ name, attributes }) => (name === "a" ? [attributes.get("href") ?? ""] : []));
    expect(links).toEqual(["kunci.html#langkah-1-1", "kunci.html#langkah-1-2", "kunci.html#langkah-1-3"]);
    for (const link of links) expect(page).toContain(`id="${link.slice(link.indexOf("#") + 1)}"`);
  });
  it("is small", () => {
    expect(svg.length).toBeLessThan(8_000);
  });
});

describe("the page of an SOP", () => {
  it("has the diagram before the form, once for wide screens and once for phones", () => {
    const drawings = [...page.matchAll(/class="diagram (\w+)"/g)];
    expect(drawings.map(([, form]) => form)).toEqual(["lebar", "sempit"]);
    expect(page.indexOf('class="diagram sempit"')).toBeLessThan(page.indexOf("lembar identitas"));
  });
  it("leads from the diagram to the official chart and back", () => {
    for (const anchor of ["alur-1", "diagram-1"]) {
      expect(page).toContain(`href="#${anchor}"`);
      expect(page).toContain(`id="${anchor}"`);
    }
  });
  it("has neither diagram nor map where nobody can lay them out", () => {
    const plain = filesFor(sopOf(smallText), emitContext());
    expect([...plain.keys()].filter((path) => /diagram|peta/.test(path))).toEqual([]);
    expect(plain.get("sop/kunci.html")).not.toMatch(/class="diagram|berdiagram|href="[^"]*peta/);
    expect(plain.get("index.html")).not.toContain("peta.html");
  });
});

describe("the map of a library", () => {
  const related = smallText.replace(
    "pelaksana\n",
    'keterkaitan\n  - terkait lain\n  - lanjutan "SOP <Luar>"\n  - terkait kunci\npelaksana\n',
  );
  const texts = { "kunci.sop": related, "lain.sop": smallText, "sendiri.sop": smallText };
  const library = surveyLibrary(filesOf({ "organisasi.sop": organisationText, ...texts }));
  const entries = Object.entries(texts).flatMap(([path, text]) => {
    const { sop } = checkText(path, text, library);
    return sop ? [summarise(sop, undefined)] : [];
  });
  const made = emitLibrary(entries, [htmlEmitter, svgEmitter], drawingContext());
  const file = (path: string) => String(made.find((one) => one.path === path)?.content ?? "");

  it("is a page and a drawing that lead to the pages of the SOPs", () => {
    expect(file("index.html")).toContain('href="peta.html"');
    const all = everyElement(readXml(file("peta.svg").trim()));
    const links = all.flatMap(({ name, attributes }) => (name === "a" ? [attributes.get("href")] : []));
    expect(links.sort()).toEqual(["sop/kunci.html", "sop/lain.html"]);
    expect(all.filter(({ attributes }) => attributes.has("data-from"))).toHaveLength(2);
  });
  it("says the same in words, and lists SOPs that stand alone", () => {
    const map = file("peta.html");
    const [words, alone] = [map.indexOf('<section id="kaitan"'), map.indexOf('<section id="tanpa-kaitan"')];
    expect(map.slice(words, alone)).toContain("SOP &lt;Luar&gt; (di luar pustaka)");
    expect(map.slice(words, alone)).toContain("Disebut oleh");
    expect(map.slice(words, alone)).toContain("SOP ini sendiri");
    expect(map.slice(alone)).toContain('href="sop/sendiri.html"');
  });
});
