import { describe, expect, it } from "vitest";
import { inLibrary, sop, sopan } from "../support/cli.ts";

const untidy = sop("Surat Baik").replace("unit         umum", "   unit umum");

describe("sopan fmt", () => {
  it("writes the canonical layout, and only where it differs", async () => {
    const { code, host } = await inLibrary("fmt", { "sops/kusut.sop": untidy });
    expect(code).toBe(0);
    expect(host.text("sops/kusut.sop")).toBe(sop("Surat Baik"));
    expect(host.touched).toEqual(["/kerja/sops/kusut.sop"]);
  });

  it("names files with --check and changes nothing", async () => {
    const { code, out, host } = await inLibrary("fmt --check", { "sops/kusut.sop": untidy });
    expect({ code, out, touched: host.touched }).toEqual({ code: 1, out: "sops/kusut.sop\n", touched: [] });
    expect((await inLibrary("fmt --check")).code).toBe(0);
  });

  it("refuses a file with syntax errors and formats the others", async () => {
    const { code, err, host } = await inLibrary("fmt", {
      "sops/kusut.sop": untidy,
      "sops/rusak.sop": 'sop "Rusak"\nlangkah oleh oleh\n',
    });
    expect(code).toBe(1);
    expect(err).toContain("sops/rusak.sop:2");
    expect(host.touched).toEqual(["/kerja/sops/kusut.sop"]);
  });

  it("goes from standard input to standard output", async () => {
    expect(await sopan("fmt -", {}, { input: untidy })).toMatchObject({ code: 0, out: sop("Surat Baik"), err: "" });
    const checked = await sopan("fmt - --check --stdin-path sops/a.sop", {}, { input: untidy });
    expect(checked).toMatchObject({ code: 1, out: "sops/a.sop\n" });
    const refused = await sopan("fmt -", {}, { input: "langkah oleh oleh" });
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: "" });
    expect(refused.err).toContain("stdin.sop:1");
  });
});
