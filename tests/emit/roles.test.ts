import { describe, expect, it } from "vitest";
import { emitContext } from "../../src/emit/emitter.ts";
import { htmlEmitter } from "../../src/emit/html/index.ts";
import { summarise } from "../../src/emit/summarise.ts";
import { checkText, emitLibrary, emitSop, filesOf, surveyLibrary } from "../../src/pipeline.ts";
import { changeTexts, filesFor, organisationText, smallText, sopOf } from "./sops.ts";

/** Pages of roles, and what leads to them. */

const texts = {
  "kunci.sop": smallText,
  "lain.sop": smallText.replace('- staf "Staf"', '- staf "STAF"').replace("Meminta kunci", "Meminta <ruang>"),
};
const library = surveyLibrary(filesOf({ "organisasi.sop": organisationText, ...texts }));
const context = emitContext({ organisations: library.organisations });
const sops = Object.entries(texts).flatMap(([path, text]) => checkText(path, text, library).sop ?? []);
const made = [
  ...sops.flatMap((sop) => emitSop(sop, [htmlEmitter], context)),
  ...emitLibrary(
    sops.map((sop) => summarise(sop, context.organisationOf(sop))),
    [htmlEmitter],
    context,
  ),
];
const files = new Map(made.map(({ path, content }) => [path, String(content)]));
const staff = files.get("peran/dinas-uji_staf_.html") ?? "";
const list = files.get("peran.html") ?? "";

describe("the page of a role", () => {
  it("tells every step that the role does, in every SOP, with a link to it", () => {
    const links = [...staff.matchAll(/href="\.\.\/(sop\/[^"]+)"/g)].map(([, link]) => link);
    expect(links).toEqual([
      "sop/kunci.html",
      "sop/kunci.html#langkah-1-2",
      "sop/kunci.html#langkah-1-3",
      "sop/lain.html",
      "sop/lain.html#langkah-1-2",
      "sop/lain.html#langkah-1-3",
    ]);
    for (const link of links) {
      const [path = "", anchor] = (link ?? "").split("#");
      if (anchor !== undefined) expect(files.get(path)).toContain(`id="${anchor}"`);
    }
  });
  it("tells its work and its partners", () => {
    expect(staff).toContain("<dt>Langkah</dt><dd>4 dalam 2 SOP</dd>");
    expect(staff).toContain("<dt>Waktu kerja</dt><dd>2 jam</dd>");
    expect(staff).toContain("<dt>Tanpa waktu pasti</dt><dd>2 langkah</dd>");
    expect(staff).toContain("<dt>Memutus</dt><dd>2 kali</dd>");
    expect(staff).toMatch(
      /<h2>Menerima dari<\/h2><ul><li><a href="\.\.\/peran\/dinas-uji_pemohon_luar\.html">Pemohon</,
    );
    expect(staff).toMatch(/<h2>Mengembalikan kepada<\/h2><ul><li><a [^>]+>Pemohon<\/a> <span class="jenis">2</);
  });
  it("tells of one who only approves", () => {
    const page = files.get("peran/dinas-uji_kepala-dinas-uji-coba_.html") ?? "";
    expect(page).toContain("Tidak mengerjakan langkah apa pun.");
    expect(page).toContain("<dt>Mengesahkan</dt><dd>2 SOP</dd>");
  });
});

describe("the list of roles", () => {
  it("has every role once, each with its page", () => {
    const pages = [...list.matchAll(/<td data-kolom="Peran"><a href="(peran\/[^"]+)"/g)].map(([, page]) => page ?? "");
    expect(pages).toHaveLength(3);
    for (const page of pages) expect(files.has(page)).toBe(true);
    expect([...files.keys()].filter((path) => path.startsWith("peran/")).sort()).toEqual([...pages].sort());
  });
  it("shows who hands over to whom, crosswise and in words", () => {
    expect(list).toContain(
      '<th scope="row"><a href="peran/dinas-uji_pemohon_luar.html">Pemohon</a></th><td>2</td><td>·</td>',
    );
    expect(list).toContain("<td>/2</td>");
    expect(list).toMatch(/<dt><a [^>]+>Staf<\/a><\/dt><dd><a [^>]+>Pemohon<\/a> kembali 2<\/dd>/);
  });
  it("finds a role by all of its names, and hides what tells of all roles while it searches", () => {
    const row = list.match(/<tr data-kata="([^"]*)"><td data-kolom="Peran"><a href="peran\/dinas-uji_staf_/);
    expect(row?.[1]).toBe("staf staf dinas uji coba");
    expect(list.indexOf("<div data-utuh>")).toBeLessThan(list.indexOf("Serah terima"));
    expect(list).toContain('data-satuan="peran"');
  });
  it("is linked from the first page and from every SOP", () => {
    expect(files.get("index.html")).toContain('href="peran.html"');
    expect(files.get("sop/kunci.html")).toContain('href="../peran.html"');
  });
});

describe("the RACI table of an SOP", () => {
  const page = files.get("sop/lain.html") ?? "";
  const table = page.slice(
    page.indexOf('<details class="raci"'),
    page.indexOf("</details>", page.indexOf('class="raci"')),
  );

  it("has a row for each step, whose roles lead to their pages", () => {
    expect(table.match(/<tr><td/g)).toHaveLength(3);
    expect(table).toContain("Meminta &lt;ruang&gt;");
    for (const [, link] of table.matchAll(/href="\.\.\/([^"]+)"/g)) expect(files.has(link ?? "")).toBe(true);
    expect(table).toMatch(
      /<td data-kolom="A Bertanggung jawab"><span title="pemutus terakhir[^"]*"><a [^>]+>STAF|Staf<\/a> \(2\)/,
    );
  });
  it("is said to be derived, and is no part of what is printed", () => {
    expect(table).toContain("Diturunkan dari bagan; tidak tertulis pada naskah.");
    expect(page.lastIndexOf('<div class="layar">', page.indexOf('class="raci"'))).toBeGreaterThan(
      page.lastIndexOf('class="lembar'),
    );
  });
});

it("no word of an author opens a tag on a page of a role, or leads out of its folder", () => {
  const attack = `../../<img src=x onerror=x()>"'`;
  const hostile = changeTexts(sopOf(smallText), (text, key) =>
    ["title", "text", "office"].includes(key) ? attack + text : text,
  );
  const pages = [...filesFor(hostile)].filter(([path]) => path.startsWith("peran"));
  expect(pages.length).toBeGreaterThan(2);
  for (const [path, page] of pages) {
    expect(path).toMatch(/^peran(\.html|\/[a-z0-9_-]+\.html)$/);
    expect(page).not.toContain("<img");
    expect(page).not.toMatch(/href="[^"]*<|href="\.\.\/\.\.\//);
  }
});
