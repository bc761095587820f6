import { describe, expect, it } from "vitest";
import { minutesText } from "../../src/analysis/amounts.ts";
import { emitContext } from "../../src/emit/emitter.ts";
import { dateText, totalText } from "../../src/emit/html/words.ts";
import { filesFor, smallText, sopOf } from "./sops.ts";

const page = filesFor(sopOf(smallText)).get("sop/kunci.html") ?? "";

describe("the page of an SOP", () => {
  it("has the parts of the official form in their order", () => {
    const heads = [...page.matchAll(/<(?:dt|h2)>([^<]*)</g)].map(([, head]) => head);
    expect(heads.slice(0, 15)).toEqual([
      "Waktu kerja",
      "Diagram",
      "Nomor SOP",
      "Tanggal Pembuatan",
      "Tanggal Revisi",
      "Tanggal Efektif",
      "Disahkan oleh",
      "Nama SOP",
      "Dasar Hukum",
      "Kualifikasi Pelaksana",
      "Keterkaitan",
      "Peralatan/Perlengkapan",
      "Peringatan",
      "Pencatatan dan Pendataan",
      "Tujuan",
    ]);
    expect(heads).not.toContain("Definisi");
  });
  it("tells of a start that opens several arms that they begin there", () => {
    const arm = (name: string): string => `cabang {\nlangkah "${name}"\n  oleh staf\n}\n`;
    const text = `sop "Uji"\npelaksana staf "Staf"\nserempak {\n${arm("A")}${arm("B")}}\nlangkah "C"\n  oleh staf\n`;
    const html = filesFor(sopOf(text)).get("sop/kunci.html") ?? "";
    expect(html).toContain('Dari mulai juga ke <a href="#langkah-1-2">langkah 2</a>');
  });
  it("prints what is missing as the paper does", () => {
    expect(page).toMatch(/<dt>Nomor SOP<\/dt><dd><span class="isian">/);
    expect(page).toContain("<dt>Tanggal Revisi</dt><dd>-</dd>");
    expect(page).toContain("<h2>Peringatan</h2></section>");
  });
  it("links only what may be followed, and refers to files that are made", () => {
    const paths = new Set(filesFor(sopOf(smallText)).keys());
    for (const [, link = ""] of page.matchAll(/href="([^"#]+)"/g)) {
      if (link.startsWith("https://contoh.go.id/")) continue;
      expect(paths).toContain(link.startsWith("../") ? link.slice(3) : `sop/${link}`);
    }
  });
  it("tells the steps in words, with the way back", () => {
    const outline = page.slice(page.indexOf('class="uraian"'));
    expect(outline).toContain('<b>tidak</b>: ke <a href="#langkah-1-1">langkah 1</a> (paling banyak 2 kali)');
    expect(outline).toContain("selesai");
  });
  it("lists notes, and prints their marks only when asked", () => {
    expect(page).toContain('Tanggal Efektif: <sup class="asal">*</sup>disimpulkan: dari tanggal tanda tangan');
    const plain = filesFor(sopOf(smallText), emitContext({ marks: false })).get("sop/kunci.html") ?? "";
    expect(plain).toContain("tanpa-tanda");
    expect(plain.slice(0, plain.indexOf('class="layar"'))).not.toContain('class="asal"');
  });
});

it("the style sheet carries the fonts it is given, and nothing that is no font", () => {
  const style = (fontRegular: string) =>
    filesFor(sopOf(smallText), emitContext({ assets: { fontRegular } })).get("aset/sopan.css");
  expect(style("AAAA")).toContain("base64,AAAA");
  expect(style(");} body{}")).not.toContain("@font-face");
});

it("dates and times read as people write them", () => {
  expect([dateText("2021-03-17"), dateText("Maret 2021")]).toEqual(["17 Maret 2021", "Maret 2021"]);
  expect([minutesText(0), minutesText(60), minutesText(75_005)]).toEqual(["0 menit", "1 jam", "1.250 jam 5 menit"]);
  expect(totalText({ minMinutes: 5, maxMinutes: 10, unknown: 1 })).toBe(
    "5 menit sampai 10 menit, ditambah 1 langkah tanpa waktu pasti",
  );
  expect(totalText({ minMinutes: 0, maxMinutes: 0, unknown: 2 })).toBe("2 langkah tanpa waktu pasti");
});
