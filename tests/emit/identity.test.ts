import { describe, expect, test } from "vitest";
import { sopJson } from "../../src/emit/json/sop.ts";
import { filesFor, smallText, sopOf } from "./sops.ts";

/** The small SOP with these lines in its head. */
const withHead = (lines: string) => sopOf(smallText.replace("nomor     belum", `nomor belum\n${lines}`));
/** The letterhead of its page. */
const kop = (lines: string): string =>
  /<div class="kop">([\s\S]*?)<p class="unit">/.exec(filesFor(withHead(lines)).get("sop/kunci.html") ?? "")?.[1] ?? "";

describe("the letterhead", () => {
  test("is the organisation's where the SOP says nothing", () => {
    expect(kop("")).toBe("<p>Pemerintah Kota Uji</p><p>Dinas Uji Coba</p>");
  });

  test("is the SOP's own, with what is noted on its lines", () => {
    expect(kop('kop\n  - "Dinas"\n  - "Kota" ragu "pudar"')).toBe(
      '<p>Dinas</p><p>Kota<sup class="asal" title="Ragu: pudar">?</sup></p>',
    );
  });

  test("that cannot be read is a dotted line, one that the paper lacks is nothing", () => {
    expect(kop('kop belum ragu "tertutup"')).toMatch(/^<p><span class="isian">.*<\/span><sup class="asal"/);
    expect(kop("kop kosong")).toBe("");
  });

  test("keeps its notes and its state in the data", () => {
    const {
      letterhead,
      states: { letterhead: state },
      provenance,
    } = sopJson(withHead('kop belum ragu "tertutup"'));
    expect([letterhead, state]).toEqual([[], "unknown"]);
    expect(provenance).toContainEqual({ at: "/letterhead", kind: "doubtful", text: "tertutup" });
  });
});

describe("parts that the form does not know", () => {
  const sop = withHead('bagian "Ruang <Lingkup>" "Semua bidang" ragu "pudar"\nbagian "Lampiran" kosong');
  const titles = [...(filesFor(sop).get("sop/kunci.html") ?? "").matchAll(/<section><h2>(.*?)<\/h2>/g)].map(
    ([, t]) => t,
  );

  test("stand below those of the form, in the order of the file", () => {
    expect(titles.slice(6)).toEqual(["Ruang &lt;Lingkup&gt;", "Lampiran", "Tujuan"]);
  });

  test("stand in pairs as those do, an odd one alone", () => {
    const page = filesFor(sop).get("sop/kunci.html") ?? "";
    const pairs = page.split('<div class="pasangan">').slice(1);
    const heads = pairs.map((pair) => pair.match(/<section><h2>/g)?.length);
    expect(heads).toEqual([2, 2, 2, 2, 1]);
  });

  test("keep their notes and states in the data", () => {
    const { sections, provenance } = sopJson(sop);
    expect(sections).toEqual([
      { title: "Ruang <Lingkup>", state: "known", texts: ["Semua bidang"] },
      { title: "Lampiran", state: "empty", texts: [] },
    ]);
    expect(provenance).toContainEqual({ at: "/sections/0/texts/0", kind: "doubtful", text: "pudar" });
  });
});
