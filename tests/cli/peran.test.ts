import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import schema from "../../grammar/roles.schema.json" with { type: "json" };
import { inLibrary, sop } from "../support/cli.ts";

// After a change that is meant: npx vitest run tests/cli/peran -u
const golden = (name: string) => `../golden/roles/${name}`;
const others = { "sops/lain.sop": sop("Surat Lain", "oleh         staf bersama kadis") };

describe("sopan peran", () => {
  it.each([
    ["peran", "roles.id.txt"],
    ["peran --lang en", "roles.en.txt"],
    ["peran --peran Kadis", "role.id.txt"],
    ["peran --peran staf --lang en", "role.en.txt"],
    ["peran --serah-terima", "hand-overs.id.txt"],
    ["peran --raci baik", "raci.id.txt"],
    ["peran --raci sops/lain.sop --lang en", "raci.en.txt"],
    ["peran --format csv", "roles.csv"],
  ])("%s", async (line, name) => {
    const { code, out, err } = await inLibrary(line, others);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    await expect(out).toMatchFileSnapshot(golden(name));
  });

  it("writes data that keep the published schema, all of them or those asked for", async () => {
    const valid = new Ajv({ strict: false }).compile(schema);
    const read = async (line: string) => {
      const json = JSON.parse((await inLibrary(`peran --format json ${line}`, others)).out);
      expect(valid(json), JSON.stringify(valid.errors)).toBe(true);
      return json;
    };
    const all = await read("");
    expect([all.sops, all.roles.length, all.raci.length]).toEqual([2, 2, 2]);
    const one = await read("--peran kadis");
    expect(one.roles.map(({ id }: { id: string }) => id)).toEqual(["dinas_kadis"]);
    expect(one.raci).toEqual([]);
    const raci = await read("--raci baik");
    expect(raci.raci.map(({ sop }: { sop: string }) => sop)).toEqual(["baik"]);
  });

  it.each([
    ["--serah-terima", "Dari,Kepada,Maju,Kembali,SOP\r\n"],
    ["--peran staf", "SOP,No,Kegiatan,Waktu,Tugas,Dari,Kepada\r\n"],
    ["--raci baik", "SOP,Bagan,No,Kegiatan,R,A,C,I\r\n"],
  ])("writes %s for spreadsheets", async (line, head) => {
    const { out } = await inLibrary(`peran --format csv ${line}`, others);
    expect(out.slice(0, head.length)).toBe(head);
    expect(out.split("\r\n").length).toBeGreaterThan(2);
  });

  it("counts the files that are named, and says which are broken", async () => {
    const { code, out, err } = await inLibrary("peran", {
      "sops/rusak.sop": 'sop "Rusak"\nlangkah "A"\n  oleh siapa\n',
    });
    expect(code).toBe(1);
    expect(out).toContain("2 peran dalam 1 SOP");
    expect(err).toContain("1 berkas bermasalah tidak dihitung");
    expect((await inLibrary("peran sops/lain.sop", others)).out).toContain("2 peran dalam 1 SOP");
  });

  it.each([
    ["--peran kadi", "tidak ada peran `kadi`", "`kadis`"],
    ["--peran bupati", "tidak ada peran `bupati`", "sopan peran"],
    ["--raci bai", "tidak ada SOP `bai`", "`baik`"],
    ["--raci nihil", "tidak ada SOP `nihil`", "tanpa .sop, misalnya `baik`"],
    ["--raci baik --serah-terima", "pilih salah satu", ""],
  ])("%s fails and says what there is", async (line, what, help) => {
    const { code, out, err } = await inLibrary(`peran ${line}`);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(what);
    expect(err).toContain(help);
  });
});
