import { describe, expect, it } from "vitest";
import { emitContext } from "../../src/emit/emitter.ts";
import { htmlEmitter } from "../../src/emit/html/index.ts";
import { svgEmitter } from "../../src/emit/svg/index.ts";
import { pathData } from "../../src/emit/svg/numbers.ts";
import { checkText, emitSop, filesOf, surveyLibrary } from "../../src/pipeline.ts";
import { filesFor, organisationText, smallText, sopOf } from "./sops.ts";
import { everyElement, readXml } from "./xml.ts";

/** Enough rows for several pages. */
const long =
  smallText +
  Array.from({ length: 30 }, (_, at) => `langkah "Kegiatan ${at}"\n  oleh ${at % 2 ? "staf" : "pemohon"}\n`).join("");
const svgs = [...filesFor(sopOf(long))].filter(([path]) => path.endsWith(".svg"));

const diagrams = svgs.filter(([path]) => path.includes("-diagram-"));
const official = svgs.filter((one) => !diagrams.includes(one));

it("there is one drawing of the whole, its diagram, and one drawing of each page", () => {
  const names = svgs.map(([path]) => path);
  expect(names.slice(0, 4)).toEqual([
    "sop/kunci-alur-1.svg",
    "sop/kunci-diagram-1.svg",
    "sop/kunci-alur-1-hal-1.svg",
    "sop/kunci-alur-1-hal-2.svg",
  ]);
});

describe.each(diagrams)("%s", (_, svg) => {
  const all = everyElement(readXml(svg.trim()));

  it("holds every step's words as text, and says which steps its lines join", () => {
    const words = all.map(({ text }) => text).join(" ");
    for (const word of ["Meminta kunci", "Memeriksa permintaan", "Kegiatan 29"]) expect(words).toContain(word);
    const from = all.flatMap(({ attributes }) => attributes.get("data-from") ?? []);
    expect(from.length).toBeGreaterThan(30);
    for (const id of from) expect(id).toMatch(/^c1-\d+-(pemohon|staf)/);
  });
});

describe.each(svgs)("%s", (path, svg) => {
  const root = readXml(svg.trim());
  const all = everyElement(root);
  const attribute = (name: string) => all.flatMap(({ attributes }) => attributes.get(name) ?? []);

  it("tells a screen reader what it is", () => {
    // A diagram has links and text to read; the official chart is one picture.
    expect(root.attributes.get("role")).toBe(path.includes("-diagram-") ? "graphics-document document" : "img");
    const ids = root.attributes.get("aria-labelledby")?.split(" ") ?? [];
    const named = all.filter(({ attributes }) => ids.includes(attributes.get("id") ?? ""));
    expect(named.map(({ name }) => name)).toEqual(["title", "desc"]);
    for (const { text } of named) expect(text).not.toBe("");
  });
  it("has each id once, no transforms, and nothing from elsewhere", () => {
    const ids = attribute("id");
    expect(new Set(ids).size).toBe(ids.length);
    expect(attribute("transform")).toEqual([]);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|@import|<image/);
  });
  it("says of every text how wide it was measured, for readers with other fonts", () => {
    const texts = all.filter(({ name }) => name === "text");
    expect(texts.length).toBeGreaterThan(5);
    for (const { attributes } of texts) {
      expect(Number(attributes.get("textLength"))).toBeGreaterThan(0);
      expect(attributes.get("lengthAdjust")).toBe("spacingAndGlyphs");
    }
  });
  it("has at most two decimals", () => {
    expect(svg).not.toMatch(/\d*\.\d{3,}/);
  });
});

describe.each(official)("%s", (_, svg) => {
  const all = everyElement(readXml(svg.trim()));

  it("marks symbols and lines with what they stand for", () => {
    const symbols = all.filter(({ attributes }) => attributes.has("data-symbol"));
    expect(symbols.length).toBeGreaterThan(0);
    for (const { attributes } of symbols) {
      expect(["kapsul", "kotak", "ketupat", "segilima"]).toContain(attributes.get("data-symbol"));
      expect(["pemohon", "staf"]).toContain(attributes.get("data-lane"));
      expect(attributes.get("data-step")).toMatch(/^\d+$/);
    }
    const ids = new Set(symbols.map(({ attributes }) => attributes.get("id")));
    const lines = all.filter(({ attributes }) => attributes.has("data-from"));
    expect(lines.length).toBeGreaterThan(0);
    for (const { attributes } of lines) {
      expect(ids).toContain(attributes.get("data-from"));
      expect(ids).toContain(attributes.get("data-to"));
      expect(attributes.has("data-outcome")).toBe(true);
    }
  });
});

it("ids are unique in the page that holds all drawings", () => {
  const ids = [...(filesFor(sopOf(long)).get("sop/kunci.html") ?? "").matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(30);
  expect(new Set(ids).size).toBe(ids.length);
});

describe("a remark that names another SOP", () => {
  const text = smallText.replace("waktu seketika", "waktu seketika\n  lihat lain");
  const library = surveyLibrary(
    filesOf({
      "organisasi.sop": organisationText,
      "kunci.sop": text,
      "lain.sop": smallText.replace("(karangan)", `dan ${"Ruang Rapat ".repeat(6)}`),
    }),
  );
  const { sop } = checkText("kunci.sop", text, library);
  const files = (hasPage: boolean) => {
    const made = sop ? emitSop(sop, [svgEmitter, htmlEmitter], emitContext({ hasPage: () => hasPage })) : [];
    return made.filter(({ path }) => !path.endsWith(".json")).map(({ content }) => String(content));
  };

  it("leads to its page from every drawing, which then is no mere picture", () => {
    const made = files(true);
    expect(made).toHaveLength(3);
    for (const content of made) {
      expect(content).toMatch(/<a href="lain\.html" text-decoration="underline"><text/);
      expect(content).toContain('class="bagan"');
      // Wrapped, and still one link in the drawing.
      const drawn = content.slice(content.indexOf('class="bagan"'));
      const links = [...drawn.matchAll(/<a href="lain\.html" text-decoration[^>]*>(.*?)<\/a>/g)].map(
        ([, text = ""]) => text,
      );
      expect(links.map((text) => text.split("<text").length - 1)).toEqual([2]);
      expect(content).not.toContain('role="img"');
    }
  });
  it("is plain where there is no such page", () => {
    for (const content of files(false)) {
      expect(content).not.toContain('href="lain.html"');
      expect(content).toContain('role="img"');
    }
  });
});

it("all pages of a chart are drawn at one scale", () => {
  const scales = official
    .filter(([path]) => path.includes("-hal-"))
    .map(([, svg]) => {
      const { attributes } = readXml(svg.trim());
      const [, , across = 1, down = 1] = (attributes.get("viewBox") ?? "").split(" ").map(Number);
      const points = (side: string) => Number.parseFloat(attributes.get(side) ?? "");
      return [points("width") / across, points("height") / down];
    });
  expect(scales.length).toBeGreaterThan(1);
  for (const scale of scales.flat()) expect(scale).toBeCloseTo(scales[0]?.[0] ?? 0, 4);
});

it("a chart of 17 steps stays below 40 kB", () => {
  const steps = Array.from(
    { length: 17 },
    (_, at) =>
      `langkah "Melaksanakan kegiatan nomor ${at}"\n  oleh staf\n  kelengkapan "Dokumen ${at}"\n  waktu 1 jam\n  output "Dokumen ${at + 1}"\n`,
  );
  const text = smallText.slice(0, smallText.indexOf("langkah minta")) + steps.join("");
  const svg = filesFor(sopOf(text)).get("sop/kunci-alur-1.svg") ?? "";
  expect(svg).toContain("nomor 16");
  expect(svg.length).toBeLessThan(40_000);
});

it("paths are absolute and short", () => {
  expect(
    pathData([
      { x: 0.004, y: 1 },
      { x: 0.5, y: 1 },
      { x: 0.5, y: 2.345 },
      { x: 3, y: -4 },
    ]),
  ).toBe("M0 1H.5V2.35L3 -4");
});

it("is the same each time, with marks only where they are asked for", () => {
  expect(filesFor(sopOf(smallText))).toEqual(filesFor(sopOf(smallText)));
  const marked = filesFor(sopOf(smallText)).get("sop/kunci-alur-1.svg");
  const plain = filesFor(sopOf(smallText), emitContext({ marks: false })).get("sop/kunci-alur-1.svg");
  expect(marked).toContain("<title>belum diukur</title>");
  expect(plain).not.toContain("belum diukur");
});
