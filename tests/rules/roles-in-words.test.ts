import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkText, filesOf, surveyLibrary } from "../../src/pipeline.ts";
import { isHandOver, isReturn, rolesIn } from "../../src/rules/words/roles.ts";

const organisation = `instansi dinas-contoh "Dinas Contoh Kota Contoh"  singkat "DISCONTOH"
peran kadis "Kepala Dinas Contoh"  singkat "Kepala Dinas"
peran sekretaris "Sekretaris Dinas Contoh"  singkat "Sekretaris"
  atasan kadis
peran kabid-a "Kepala Bidang Arsip dan Pustaka"  singkat "Kabid Arsip"
  atasan kadis
peran kabid-b "Kepala Bidang Bangunan"
  atasan kadis
peran subkoor "Sub Koordinator Layanan"
  alias "Kasi Layanan"
peran staf "Staf"
peran umum "Pengadministrasi Umum"
`;
const sop = `instansi dinas-contoh
sop "Peminjaman Arsip"
pelaksana
  - kadis
  - kabid-a "Kabid"
  - umum
langkah "Meminjam arsip"
  oleh umum
`;

const library = surveyLibrary(filesOf({ "organisasi.sop": organisation, "contoh.sop": sop }));
const chart = checkText("contoh.sop", sop, library).sop?.charts[0];
const read = (text: string) => {
  if (!chart) throw new Error("the sample cannot be bound");
  return rolesIn(text, chart, library.organisations.get("dinas-contoh"));
};
const said = (text: string) => read(text).map((role) => `${role.part} ${role.text} = ${role.lanes.join()}`);

describe("roles in words", () => {
  test("an office means the lane that holds it, however it is shortened", () => {
    expect(said("diteruskan ke Kabid")).toEqual(["to Kabid = kabid-a"]);
    expect(said("diteruskan Kekepala Bidang Arsip dan Pustaka")).toEqual([
      "to kepala Bidang Arsip dan Pustaka = kabid-a",
    ]);
    expect(said("diserahkan kepada Kadis")).toEqual(["to Kadis = kadis"]);
    expect(said("diserahkan kepada Kepala DISCONTOH")).toEqual(["to Kepala DISCONTOH = kadis"]);
  });

  test("a misspelt name is that name; staff of that name is one role, staff of an office is not", () => {
    expect(said("diserahkan kepada pengadmintrasi umum")).toEqual([]);
    expect(said("diteruskan ke Sekertaris")).toEqual(["to Sekertaris = "]);
    expect(said("meminta staff Pengadministrasi Umum mencatat")).toEqual(["acts Pengadministrasi Umum = umum"]);
    expect(said("diserahkan kepada staf Kabid").length).toBe(2);
  });

  test("a role without a lane has none", () => {
    const [role] = read("dikembalikan ke sekertaris untuk diperbaiki");
    expect(role).toMatchObject({ name: "sekretaris", office: "sekretaris", roles: ["sekretaris"], lanes: [] });
    expect(said("dikembalikan ke Kasi Layanan")).toEqual(["to Kasi Layanan = "]);
    expect(said("diserahkan kepada Kepala Bidang Bangunan")).toEqual(["to Kepala Bidang Bangunan = "]);
  });

  test("an office of somebody else is not taken for our own", () => {
    const [role] = read("disampaikan kepada Kepala Dinas Sosial");
    expect(role).toMatchObject({ text: "Kepala Dinas", foreign: true, lanes: [], roles: [] });
    expect(said("menghubungi kepala keluarga")).toEqual([]);
    expect(said("Membaca peraturan kabupaten")).toEqual([]);
  });

  test("the words before and behind say what the role does", () => {
    expect(said("surat yang dibuat oleh staf diteruskan kepada Kabid dan Kepala Dinas")).toEqual([
      "by staf = ",
      "to Kabid = kabid-a",
      "to Kepala Dinas = kadis",
    ]);
    expect(said("arahan kepada kepala bidang dan kepala bidang meneruskan kepada staf")).toEqual([
      "to kepala bidang = kabid-a",
      "acts kepala bidang = kabid-a",
      "to staf = ",
    ]);
    expect(said("memerintahkan Staf untuk menggandakan")).toEqual(["told Staf = "]);
    expect(said("koordinasi dengan petugas Pengadministrasi Umum")).toEqual(["with Pengadministrasi Umum = umum"]);
    expect(said("Memeriksa konsep dari Kabid")).toEqual(["from Kabid = kabid-a"]);
  });

  test("a return is told from a hand-over onward", () => {
    const [back, on] = read("jika tidak dikembalikan ke Kabid, jika setuju diteruskan ke Kadis");
    expect([back && isReturn(back), on && isReturn(on), on && isHandOver(on)]).toEqual([true, false, true]);
  });

  test("places are those of the words, in order and apart, whatever the text", () => {
    const word = fc.oneof(
      fc.constantFrom(
        "Kabid",
        "ke",
        "kepada",
        "Kepala",
        "Dinas",
        "Sub",
        "Koor",
        "staf",
        "dikembalikan",
        "Kekepala",
        ",",
        ".",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(" ");
        let last = 0;
        for (const role of read(text)) {
          expect(role.at).toBeGreaterThanOrEqual(last);
          expect(role.end).toBeGreaterThan(role.at);
          expect(text.slice(role.at, role.end)).toBe(role.text);
          last = role.end;
        }
      }),
    );
  });
});
