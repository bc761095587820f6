import { describe, expect, it } from "vitest";
import { factsOf, partOf, passes, roles } from "./library.ts";

const lanes = "pelaksana\n  - staf\n  - kabid\n  - kadis\n";
const minutes = (body: string, name: string) => partOf(factsOf(lanes + body), name).steps.map((step) => step.minutes);

describe("the time of a role", () => {
  it("is the row's where it acts alone or all act together", () => {
    const body =
      'langkah "Menulis"\n  oleh staf\n  waktu 10-20 menit\nlangkah "Membahas"\n  oleh staf bersama kabid\n  waktu 1 jam\n';
    expect(minutes(body, "Staf")).toEqual([
      { min: 10, max: 20 },
      { min: 60, max: 60 },
    ]);
    expect(minutes(body, "Kabid Umum")).toEqual([{ min: 60, max: 60 }]);
  });
  it("is anything up to the row's where it is passed on in the row, or one of several acts", () => {
    for (const actors of ["staf -> kabid", "staf atau kabid"]) {
      const body = `langkah "Menulis"\n  oleh ${actors}\n  waktu 10-20 menit\n`;
      expect(minutes(body, "Staf")).toEqual([{ min: 0, max: 20 }]);
      expect(minutes(body, "Kabid Umum")).toEqual([{ min: 0, max: 20 }]);
    }
  });
  it("is unknown where the row's is, never zero", () => {
    const body = 'langkah "Menulis"\n  oleh staf\n  waktu seketika\nlangkah "Mencatat"\n  oleh staf\n  waktu 5 menit\n';
    expect(minutes(body, "Staf")).toEqual([undefined, { min: 5, max: 5 }]);
    const { library } = roles({ uji: `instansi dinas\nsop "Uji"\n${lanes}${body}` });
    expect(library.roles[0]).toMatchObject({ steps: 2, unknown: 1, minMinutes: 5, maxMinutes: 5 });
  });
  it("has no part in rows that only show an end", () => {
    const body = 'langkah "Menulis"\n  oleh staf\n  waktu 5 menit\nlangkah "Selesai"\n  oleh kabid\n  waktu kosong\n';
    expect(partOf(factsOf(lanes + body), "Kabid Umum").steps).toEqual([]);
  });
  it("counts a row once for a role that has two lanes in it", () => {
    const body =
      'pelaksana\n  - satu "A" peran staf\n  - dua "B" peran staf\nlangkah "Menulis"\n  oleh satu -> dua\n  waktu 5 menit\n';
    const facts = factsOf(body);
    expect(partOf(facts, "Staf")).toMatchObject({ titles: ["A", "B"], steps: [{ minutes: { min: 5, max: 5 } }] });
    expect(facts.handOvers).toEqual([]);
  });
});

describe("decisions and approvals", () => {
  const doing = (text: string, keyword = "langkah", rest = "") => {
    const body = `${lanes}langkah awal "Menulis"\n  oleh staf\n${keyword} "${text}"\n  oleh kadis\n${rest}`;
    const [step] = partOf(factsOf(body), "Kepala Dinas").steps;
    return [step?.decides, step?.approves];
  };
  const decision = (text: string) => doing(text, "keputusan", "  tidak -> awal\n");

  it.each([
    ["Menandatangani surat", [false, true]],
    ["Memberikan persetujuan atas cuti", [false, true]],
    ["Mengajukan surat untuk ditandatangani", [false, false]],
    ["Meminta klien untuk menandatangani formulir", [false, false]],
    ["Memaraf surat", [false, false]],
    ["Menyimpan surat", [false, false]],
  ])("%s", (text, expected) => {
    expect(doing(text)).toEqual(expected);
  });
  it.each([
    ["Memeriksa surat", [true, false]],
    ["Memeriksa surat, jika ya ditandatangani", [true, true]],
    ["Memeriksa surat, jika ya diparaf", [true, false]],
    ["Memeriksa surat, jika setuju memberi paraf", [true, true]],
    ["Memeriksa surat, jika benar diserahkan kepada Bupati untuk ditandatangani", [true, false]],
  ])("a decision: %s", (text, expected) => {
    expect(decision(text)).toEqual(expected);
  });
});

describe("hand-overs", () => {
  it("go along arrows, back up the table apart", () => {
    const body = `${lanes}langkah tulis "Menulis"
  oleh staf
keputusan "Memeriksa"
  oleh kabid
  tidak -> tulis
keputusan "Memutuskan"
  oleh kadis
  tidak -> tulis
langkah "Mengirim"
  oleh staf
`;
    const facts = factsOf(body);
    expect(passes(facts)).toEqual([
      "Staf>Kabid Umum 1/0",
      "Kabid Umum>Kepala Dinas 1/0",
      "Kabid Umum>Staf 0/1",
      "Kepala Dinas>Staf 1/1",
    ]);
    expect(partOf(facts, "Kabid Umum").steps).toMatchObject([
      { from: ["dinas_staf"], to: ["dinas_kadis", "dinas_staf"], beside: [] },
    ]);
  });
  it("come to all who act together, and leave with the first named", () => {
    const body = `${lanes}langkah "Menulis"\n  oleh staf\nlangkah "Membahas"\n  oleh kabid bersama kadis\nlangkah "Mengirim"\n  oleh staf\n`;
    const facts = factsOf(body);
    expect(passes(facts)).toEqual(["Staf>Kabid Umum 1/0", "Staf>Kepala Dinas 1/0", "Kabid Umum>Staf 1/0"]);
    expect(partOf(facts, "Kepala Dinas").steps).toMatchObject([
      { from: ["dinas_staf"], to: [], beside: ["dinas_kabid"] },
    ]);
  });
  it("happen inside of a row", () => {
    expect(passes(factsOf(`${lanes}langkah "Menyerahkan"\n  oleh staf -> kabid\n`))).toEqual(["Staf>Kabid Umum 1/0"]);
  });
  it("lead from chart to chart", () => {
    const body = `${lanes}alur "A"\nlangkah "Menulis"\n  oleh staf\n  lanjut -> periksa\nalur "B"\nlangkah periksa "Memeriksa"\n  oleh kabid\n`;
    expect(passes(factsOf(body))).toEqual(["Staf>Kabid Umum 1/0"]);
  });
  it("do not follow a way that only passes over an optional row", () => {
    const body = `${lanes}langkah "Menulis"\n  oleh staf\nlangkah "Memeriksa"\n  oleh kabid\n  apabila "perlu"\nlangkah "Mengirim"\n  oleh kadis\n`;
    expect(passes(factsOf(body))).toEqual(["Staf>Kabid Umum 1/0", "Kabid Umum>Kepala Dinas 1/0"]);
  });
  it("lead from SOP to SOP, to its first row or to the row that is named", () => {
    const text = (target: string) =>
      `instansi dinas\nsop "Uji"\n${lanes}keputusan "Memeriksa"\n  oleh staf\n  ya -> selesai\n  tidak -> sop lain${target}\n`;
    const other = `instansi dinas\nsop "Lain"\n${lanes}langkah "Memutus"\n  oleh kadis\nlangkah tulis "Menulis"\n  oleh kabid\n`;
    const { library } = roles({ satu: text(""), dua: text(".tulis"), lain: other });
    const pairs = library.handOvers.map(({ from, to, onward, sops }) => [from, to, onward, sops]);
    expect(pairs).toContainEqual(["dinas_staf", "dinas_kadis", 1, 1]);
    expect(pairs).toContainEqual(["dinas_staf", "dinas_kabid", 1, 1]);
  });
});
