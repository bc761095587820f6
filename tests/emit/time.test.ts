import { describe, expect, test } from "vitest";
import { emitContext } from "../../src/emit/emitter.ts";
import { htmlEmitter } from "../../src/emit/html/index.ts";
import { summarise } from "../../src/emit/summarise.ts";
import { calledIn, checkFile, emitLibrary, emitSop, filesOf, surveyLibrary } from "../../src/pipeline.ts";
import { readXml } from "./xml.ts";

const sop = (title: string, rows: string): string => `sop "${title}"
pelaksana
  - staf "Staf"
  - kasubag "Kasubag <b>"
${rows}`;
const files = {
  "surat.sop": sop(
    "Surat",
    `langkah susun "Menyusun <i>konsep</i>"
  oleh staf
  waktu 1-2 jam
keputusan "Memeriksa konsep"
  oleh kasubag
  waktu seketika
  tidak -> susun maks 2 kali
langkah "Mengirim"
  oleh staf
  melalui kirim
`,
  ),
  "kirim.sop": sop("Kirim", 'langkah "Mengirim"\n  oleh staf\n  waktu 8 hari\n  tunggu 1 hari\n'),
  "putar.sop": sop("Putar", 'langkah a "A"\n  oleh staf\n  waktu 1 jam\nlangkah "B"\n  oleh staf\n  lanjut -> a\n'),
};

function site(): Map<string, string> {
  const library = surveyLibrary(filesOf(files));
  const context = emitContext({ organisations: library.organisations, called: calledIn(library) });
  const sops = library.sopPaths.flatMap((path) => checkFile(path, library).sop ?? []);
  const made = [
    ...sops.flatMap((each) => emitSop(each, [htmlEmitter], context)),
    ...emitLibrary(
      sops.map((each) => summarise(each, context.organisationOf(each), context.called)),
      [htmlEmitter],
      context,
    ),
  ];
  return new Map(made.map(({ path, content }) => [path, String(content)]));
}

const pages = site();
const page = pages.get("sop/surat.html") ?? "";
const section = page.slice(page.indexOf('<details class="waktu">'), page.indexOf('<details class="raci">'));

/** Cells of a table's rows as text. */
function cells(html: string): string[][] {
  return [...html.matchAll(/<tr[^>]*>(<td.*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = ""]) => cell.replace(/<[^>]*>/g, "")),
  );
}

describe("the section on an SOP's page", () => {
  test("has both paths with their sums, links to the rows, and what another SOP takes", () => {
    const [longest = "", shortest = ""] = section.split("<table").slice(1);
    expect(cells(longest)).toEqual([
      ["1", "Menyusun &lt;i&gt;konsep&lt;/i&gt;", "Staf", "3", "6 jam", "6 jam"],
      ["2", "Memeriksa konsep", "Kasubag &lt;b&gt;", "3", "seketika", "6 jam"],
      ["3", "Mengirim", "Staf", "1", "9 hari (menunggu 1 hari)", "9 hari 6 jam"],
    ]);
    expect(cells(shortest).map((row) => row.at(-1))).toEqual(["1 jam", "1 jam", "9 hari 1 jam"]);
    expect(section).toContain('<a href="#langkah-1-2">2</a>');
    expect(section).toContain("Terlama menghitung pengulangan: langkah 2 kembali ke langkah 1 (tidak): 2 kali.");
  });

  test("is well-formed, and stands where nothing is printed", () => {
    expect(readXml(section.trim()).name).toBe("details");
    const before = page.slice(0, page.indexOf('<details class="waktu">'));
    expect(before.lastIndexOf('<div class="layar">')).toBeGreaterThan(before.lastIndexOf('class="lembar'));
  });

  test("says where there is no way to an end", () => {
    expect(pages.get("sop/putar.html")).toContain("Tidak ada jalan sampai selesai");
  });
});

describe("the page of all times", () => {
  const list = pages.get("waktu.html") ?? "";

  test("has the longest first, and links to the pages", () => {
    expect(cells(list)).toEqual([
      ["Surat", "≥ 9,1 hari", "≥ 9,2 hari", "≥ 9,8 hari", "1 hari", "1", ""],
      ["Kirim", "9 hari", "9 hari", "9 hari", "1 hari", "", ""],
      ["Putar", "tidak diketahui", "tidak diketahui", "tidak diketahui", "", "", ""],
    ]);
    expect(list).toContain('href="sop/surat.html#waktu"');
  });

  test("is linked from the first page", () => {
    expect(pages.get("index.html")).toContain('href="waktu.html"');
  });

  test("has words where there is no SOP", () => {
    const [empty] = emitLibrary([], [htmlEmitter], emitContext()).filter(({ path }) => path === "waktu.html");
    expect(String(empty?.content)).toContain("Belum ada SOP.");
  });
});
