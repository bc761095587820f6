import { describe, expect, it } from "vitest";
import { inLibrary, sop } from "../support/cli.ts";
import type { MemoryFile } from "../support/memory-host.ts";

const latin1 = new Uint8Array([...new TextEncoder().encode('sop "Surat\n# '), 0xe9, 0x0a]);
const shapes: Record<string, MemoryFile> = {
  "an empty file": "",
  "a file of blanks": " \n\t\n",
  binary: new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe, 0x00, 0x9c]),
  "UTF-16": new Uint8Array([0xff, 0xfe, 0x73, 0x00, 0x6f, 0x00, 0x70, 0x00]),
  "Latin-1": latin1,
  NUL: `${sop("Nol")}\0\0`,
  "5 MB of text": "Menyusun konsep surat dan meneruskannya\n".repeat(130_000),
  "5 MB in one line": "a".repeat(5_000_000),
  "11 MB": "# catatan\n".repeat(1_100_000),
  "deep nesting": `${sop("Dalam")}${"serempak {\ncabang {\n".repeat(20_000)}`,
  "unclosed quotes": sop("Kutip").replace(/"$/gm, ""),
  "two SOPs": sop("Satu") + sop("Dua"),
  "unusual letters": `sop "\u202e\u0007\ud83d\ude00\u200f\ufeff"\nlangkah \ud800 "x"\n\u2028\u0085`,
  "a file that may not be read": { refuses: "EACCES" },
};

describe.each(Object.entries(shapes))("%s", (_name, file) => {
  it("gives a finding and keeps the others going", async () => {
    const { code, out, err, host } = await inLibrary("build", { "sops/rusak.sop": file });
    expect(code).toBe(1);
    expect(err).toMatch(/\[[a-z]+\/[a-z-]+\]/);
    expect(err).toContain("sops/rusak.sop");
    expect(out + err).not.toMatch(/^\s+at .*[:(]\d+|[A-Za-z]*Error\b|kesalahan sopan/m);
    expect(host.text("dist/site/sop/baik.html")).toContain("Surat Baik");
  });
});

it("says in words why a file cannot be opened", async () => {
  const refused = { "sops/rusak.sop": { refuses: "EACCES" } };
  expect((await inLibrary("lint --format plain", refused)).out).toContain("tidak ada izin (EACCES)");
});

describe("harmless oddities", () => {
  it.each([
    ["a byte order mark", `\ufeff${sop("Aneh")}`],
    ["CRLF", sop("Aneh").replaceAll("\n", "\r\n")],
    ["no line end at the end", sop("Aneh").trimEnd()],
  ])("%s", async (_name, text) => {
    const { code, out } = await inLibrary("lint", { "sops/aneh.sop": text });
    expect({ code, out }).toEqual({ code: 0, out: "" });
  });
});

describe("names that are no names of SOPs", () => {
  it.each(["..sop", "con.sop", "COM1.sop", "a b.sop", "-a.sop", `${"a".repeat(120)}.sop`, "Surat.sop"])(
    "%s",
    async (name) => {
      const { host, code, err } = await inLibrary("build", { [`sops/x/${name}`]: sop("Nama") });
      const before = (await inLibrary("build")).host.files.size;
      // A name with a dot in front is not a file of the library at all.
      if (name.startsWith(".")) return expect(code).toBe(0);
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("library/bad-id") });
      const device = /^(con|com1)\./i.test(name);
      expect(err.includes("nama itu dipakai Windows untuk perangkat")).toBe(device);
      expect(host.files.size).toBe(before + 1);
    },
  );
});

describe("links", () => {
  it("says where a link turns back to a folder above it, and goes on", async () => {
    const { code, out } = await inLibrary("lint", { "sops/lagi": { link: "../sops" } });
    expect(code).toBe(0);
    expect(out).toContain("io/link-loop");
  });

  it("refuses a link to itself that was named", async () => {
    const { code, err } = await inLibrary("lint sops/putar", { "sops/putar": { link: "putar" } });
    expect(code).toBe(2);
    expect(err).toContain("tautan `sops/putar` berputar");
  });

  it("reads a file once that two links lead to", async () => {
    const files = { "lain/c.sop": sop("C"), "sops/satu": { link: "../lain" }, "sops/dua": { link: "../lain" } };
    const { code, err } = await inLibrary("lint", files);
    expect(code).toBe(0);
    expect(err).toContain("3 berkas diperiksa");
  });
});
