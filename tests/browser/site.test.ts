import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textWidth } from "../../src/layout/measure.ts";
import { launchOptions } from "./launch.ts";
import { writeSite } from "./site.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof writeSite>>;
/** What a page asked for beside files of its own, and what it complained of. */
const complaints: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
  site = await writeSite();
}, 600_000);
afterAll(() => browser?.close());

async function open(url: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(url);
  return page;
}

// Every page of the library is opened in turn.
describe("the site in a browser, from the disk", { timeout: 240_000 }, () => {
  test("measures texts as the drawing did", async () => {
    const page = await open(site.index);
    const texts = ["Menyusun konsep surat", "WAVE To 0123456789", "Kelengkapan (Persyaratan) / 2½ × é ü –"];
    const measured = await page.evaluate(async (all) => {
      await Promise.all([document.fonts.load("100px Arimo"), document.fonts.load("bold 100px Arimo")]);
      const pen = document.createElement("canvas").getContext("2d");
      if (!pen) return [];
      pen.fontKerning = "none";
      return ["100px Arimo", "bold 100px Arimo"].map((font) => {
        pen.font = font;
        return all.map((text) => pen.measureText(text).width);
      });
    }, texts);
    for (const [at, bold] of [false, true].entries()) {
      for (const [i, text] of texts.entries()) {
        const ours = textWidth(text, 100, bold);
        expect(Math.abs((measured[at]?.[i] ?? 0) - ours) / ours, `${bold ? "bold " : ""}${text}`).toBeLessThan(0.01);
      }
    }
    await page.close();
  });

  test("prints every chart page on a sheet of its own", async () => {
    for (const { id, url, charts } of site.pages) {
      const page = await open(url);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      // One identity sheet, or two where it is long.
      expect([charts + 1, charts + 2], `sheets of ${id}`).toContain(sheets);
      await page.close();
    }
  });

  test("draws texts as wide as measured, also in a font that is wider or narrower", async () => {
    const [first] = site.pages;
    for (const url of [first?.url ?? "", site.map]) {
      const page = await open(url);
      for (const family of ["monospace", "serif"]) {
        await page.addStyleTag({ content: `svg text { font-family: ${family} !important }` });
        const wrong = await page.evaluate(() => {
          const texts = Array.from(document.querySelectorAll<SVGTextElement>("svg text"));
          const shown = texts.filter((text) => text.getBoundingClientRect().width > 0);
          // Boxes hold what letters reach beyond their own width; without `textLength` they would be wider by tens.
          const off = shown.filter((text) => Math.abs(text.getBBox().width - text.textLength.baseVal.value) > 2);
          return { shown: shown.length, off: off.map((text) => text.textContent) };
        });
        expect(wrong.off, `${url} in ${family}`).toEqual([]);
        expect(wrong.shown).toBeGreaterThan(20);
      }
      await page.close();
    }
  });

  test("keeps every text of a drawing inside the drawing", async () => {
    for (const { id, url } of site.pages) {
      const page = await open(url);
      const outside = await page.evaluate(() =>
        Array.from(document.querySelectorAll("svg text")).flatMap((text) => {
          const frame = text.closest("svg")?.getBoundingClientRect();
          const box = text.getBoundingClientRect();
          const inside =
            frame && box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.bottom <= frame.bottom + 1;
          return inside ? [] : [text.textContent];
        }),
      );
      expect(outside, id).toEqual([]);
      await page.close();
    }
  });

  test("fits a phone without scrolling sideways", async () => {
    for (const url of [site.index, site.map, site.times, ...site.roles, ...site.pages.map((page) => page.url)]) {
      const page = await open(url, 390);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), url).toBeLessThanOrEqual(390);
      await page.close();
    }
  });

  test("shows the diagram first on a phone, its words large enough, and the official chart when asked", async () => {
    const charted = site.pages.filter(({ charts }) => charts > 0);
    // Each page takes a second; what differs between them is held by tests of the layout.
    for (const { id, url } of charted.filter((_, at) => at % 10 === 0)) {
      const page = await open(url, 360);
      const seen = await page.evaluate(() => {
        const shown = (query: string) => (document.querySelector(query)?.getClientRects().length ?? 0) > 0;
        const svg = document.querySelector<SVGSVGElement>(".diagram.sempit");
        const words = svg?.querySelectorAll<SVGTextElement>("text") ?? [];
        const width = svg?.getBoundingClientRect().width ?? 0;
        const scale = width / (svg?.viewBox.baseVal.width ?? 1);
        const sizes = Array.from(words, (text) => scale * Number(text.getAttribute("font-size") ?? 14));
        return { narrow: shown(".diagram.sempit"), wide: shown(".diagram.lebar"), official: shown(".resmi"), sizes };
      });
      expect(seen, id).toMatchObject({ narrow: true, wide: false, official: false });
      expect(Math.min(...seen.sizes), id).toBeGreaterThanOrEqual(11);
      await page.click('.bagian-diagram a[href="#alur-1"]');
      expect(await page.isVisible("#alur-1 svg"), id).toBe(true);
      await page.click('#alur-1 a[href="#diagram-1"]');
      expect(await page.isVisible("#alur-1 svg"), id).toBe(false);
      await page.close();
    }
  });

  test("searches the lists, and hides what tells of the whole while it does", async () => {
    for (const [url, word, noun] of [
      [site.index, "keliling", "SOP"],
      [site.roles[0] ?? "", "kabid p4", "peran"],
      [site.times, "keliling", "SOP"],
    ] as const) {
      const page = await open(url, 390);
      await page.fill("#cari", word);
      expect(await page.locator("[data-kata]:visible").count(), url).toBe(1);
      expect(await page.textContent("#temuan"), url).toBe(`1 ${noun} ditemukan`);
      expect(await page.locator("[data-utuh]:visible").count(), url).toBe(0);
      await page.fill("#cari", "");
      expect(await page.locator("[data-kata]:visible").count(), url).toBeGreaterThan(20);
      await page.close();
    }
  });

  test("keeps what stands in a cell of a card beside its name, on a phone", async () => {
    const page = await open(site.pages[0]?.url ?? "", 390);
    await page.evaluate(() => {
      document.querySelectorAll("details").forEach((details) => {
        details.open = true;
      });
    });
    const lefts = await page.evaluate(() =>
      Array.from(document.querySelectorAll(".raci table.kartu td"), (cell) => {
        const content = document.createRange();
        content.selectNodeContents(cell);
        const edge = cell.getBoundingClientRect().left;
        return Array.from(content.getClientRects(), ({ left }) => left - edge);
      }).flat(),
    );
    expect(lefts.length).toBeGreaterThan(5);
    expect(Math.min(...lefts)).toBeGreaterThan(100);
    await page.close();
  });

  test("leads from a box of the map to its SOP, and from there to the row of a box", async () => {
    const page = await open(site.map);
    await page.click(".peta-gambar a");
    expect(page.url()).toContain("/sop/");
    await page.click(".diagram.lebar a");
    expect(await page.evaluate(() => document.querySelector(":target")?.tagName)).toBe("LI");
    await page.close();
  });

  test("leads from an SOP to its RACI table, which opens, from there to a role, and to a step that it does", async () => {
    const page = await open(site.pages[0]?.url ?? "");
    await page.click('.menu a[href="#raci-1"]');
    expect(await page.isVisible(".raci table")).toBe(true);
    await page.click(".raci table a[href*='/peran/']");
    expect(page.url()).toContain("/peran/");
    await page.click(".tugas td a[href*='#langkah']");
    expect(await page.evaluate(() => document.querySelector(":target")?.tagName)).toBe("LI");
    await page.emulateMedia({ media: "print" });
    expect(await page.isVisible(".raci")).toBe(false);
    await page.close();
  });

  test("leads from the list of times to an SOP's paths, which open, and to a row of them", async () => {
    const page = await open(site.times);
    await page.click("table a");
    expect(page.url()).toMatch(/\/sop\/.*#waktu$/);
    expect(await page.isVisible(".waktu table")).toBe(true);
    await page.click(".waktu td a[href*='#langkah']");
    expect(await page.evaluate(() => document.querySelector(":target")?.tagName)).toBe("LI");
    await page.emulateMedia({ media: "print" });
    expect(await page.isVisible(".waktu")).toBe(false);
    await page.close();
  });

  test("asks for nothing from elsewhere and complains of nothing", () => {
    expect(complaints).toEqual([]);
  });
});
