import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileSafe } from "../../../src/analysis/roles/file-safe.ts";
import { findRoles } from "../../../src/analysis/roles/find.ts";
import { factsOf, namesIn, roles } from "./library.ts";

const step = (lane: string) => `langkah "Menulis"\n  oleh ${lane}\n`;
const refs = (lanes: string, lane = "a", head = "") =>
  factsOf(`${head}pelaksana\n${lanes}\n${step(lane)}`).parts.map(({ role }) => role);

describe("which role a lane is", () => {
  it("is the organisation's where it is bound, whatever the lane is called", () => {
    expect(refs('  - a "Tuan Kabid" peran kabid')).toMatchObject([{ id: "dinas_kabid", name: "Kabid Umum" }]);
  });
  it("is the organisation's that alone has the title among its names, however the office is spelled", () => {
    for (const title of ["Kepala Bidang", "kabid", "KEPALA BIDANG UMUM", "Kepala DISCONTOH"]) {
      const id = title === "Kepala DISCONTOH" ? "dinas_kadis" : "dinas_kabid";
      expect(refs(`  - a "${title}"`)).toMatchObject([{ id, external: "inside" }]);
    }
  });
  it("is another where the title stands outside of the agency, or in a group", () => {
    expect(refs('  - a "Staf" luar')).toMatchObject([{ id: "dinas_staf_luar", name: "Staf", external: "outside" }]);
    expect(refs('  kelompok "Pemohon"\n  - a "Staf"')).toMatchObject([
      { id: "dinas_staf-pemohon_", name: "Staf (Pemohon)" },
    ]);
  });
  it("is the title's own within the agency where nobody is known by it", () => {
    expect(refs('  - a "Penyedia Jasa"')).toEqual([
      { id: "dinas_penyedia-jasa_", name: "Penyedia Jasa", external: "inside", agencyId: "dinas", agency: "DISCONTOH" },
    ]);
  });
  it("is nobody's in particular where two roles share the name", () => {
    const twice = 'instansi dinas "Dinas"\nperan x "Ketua Tim"\nperan y "Pengawas"\n  alias "Ketua Tim"\n';
    const { library } = roles({ uji: `instansi dinas\nsop "Uji"\npelaksana\n  - a "Ketua Tim"\n${step("a")}` }, twice);
    expect(library.roles.map(({ role }) => role.id)).toEqual(["dinas_ketua-tim_"]);
  });
});

describe("who approves", () => {
  it.each([
    ["kepala", "dinas_kadis"],
    ["kadis", "dinas_kadis"],
    ['"Kepala Dinas Contoh Kota Contoh"', "dinas_kadis"],
    ['"Kadis"', "dinas_kadis"],
    ['"Wali Kota"', "dinas_wali-kota_"],
  ])("%s", (words, id) => {
    const facts = factsOf(`disahkan ${words}\npelaksana\n  - staf\n${step("staf")}`);
    expect(facts.parts.filter(({ approver }) => approver).map(({ role }) => role.id)).toEqual([id]);
  });
  it("is nobody where the paper does not say", () => {
    expect(factsOf(`disahkan belum\npelaksana\n  - staf\n${step("staf")}`).parts).toHaveLength(1);
  });
});

describe("roles of a library", () => {
  const text = (lane: string) => `instansi dinas\nsop "Uji"\npelaksana\n  - ${lane}\n${step(lane.split(" ")[0] ?? "")}`;
  const { library } = roles({ satu: text("kabid"), dua: text('b "Kepala Bidang"'), tiga: text('c "Penyedia"') });

  it("are one under all their names, and keep those that papers use", () => {
    expect(library.roles.map(({ role, names, sops }) => [role.id, names, sops])).toEqual([
      ["dinas_kabid", ["Kabid Umum", "Kepala Bidang"], 2],
      ["dinas_penyedia_", ["Penyedia"], 1],
    ]);
  });
  it.each(["dinas_kabid", "kabid", "KABID", "kepala bidang", "Kepala Bidang Umum"])("are found as %s", (name) => {
    expect(findRoles(name, library.roles, []).map(({ role }) => role.id)).toEqual(["dinas_kabid"]);
  });
  it("are not found under what nobody is called", () => {
    expect(findRoles("Bupati", library.roles, [])).toEqual([]);
    expect(namesIn(library)).not.toContain("Bupati");
  });
});

describe("a name of a file", () => {
  it("is safe whatever the text, and the same for the same words alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const name = fileSafe(text);
        expect(name).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(name.length).toBeLessThan(80);
        if (text !== "") expect(name).not.toBe("");
      }),
    );
  });
  it("keeps apart what differs in letters that ASCII lacks, in length, or in signs alone", () => {
    const texts = ["Ü", "U", "Kepala é", "Kepala e", "?", "!", "x".repeat(70), "x".repeat(71)];
    expect(new Set(texts.map(fileSafe)).size).toBe(texts.length);
    expect(fileSafe("Sub-Bagian  UMUM.")).toBe(fileSafe("sub bagian umum"));
  });
});
