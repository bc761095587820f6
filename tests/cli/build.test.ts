import { describe, expect, it } from "vitest";
import { inLibrary, sop, sopan } from "../support/cli.ts";

const broken = { "sops/rusak.sop": sop("Rusak", "oleh         stap") };

describe("sopan build", () => {
  it("makes the index and the pages of every SOP", async () => {
    const { code, host } = await inLibrary("build --out hasil");
    expect(code).toBe(0);
    const made = [...host.files.keys()].filter((path) => path.startsWith("/kerja/hasil/"));
    expect(made).toEqual(
      expect.arrayContaining(
        ["index.html", "pustaka.json", "sop/baik.html", "sop/baik.json"].map((path) => `/kerja/hasil/${path}`),
      ),
    );
    expect(host.text("hasil/index.html")).toContain("Surat Baik");
  });

  it("builds the others beside a broken file and ends with 1", async () => {
    const { code, host, err } = await inLibrary("build", broken);
    expect(code).toBe(1);
    expect(err).toContain("1 berkas bermasalah dilewati");
    expect(host.text("dist/site/sop/baik.html")).toBeDefined();
    expect(host.text("dist/site/sop/rusak.html")).toBeUndefined();
  });

  it("judges by no clock, only by a date that is given", async () => {
    const early = { today: "2026-01-15" };
    const linted = await inLibrary("lint --format plain", {}, early);
    expect(linted.out).toContain("time/effective-in-future");
    expect((await inLibrary("build --strict", {}, early)).err).not.toContain("time/effective-in-future");
    const told = await inLibrary("build --strict --today 2026-01-15", {}, early);
    expect([told.code, told.err]).toEqual([1, expect.stringContaining("time/effective-in-future")]);
  });

  it("does not touch what has not changed", async () => {
    const { host } = await inLibrary("build");
    host.touched.length = 0;
    const { code } = await sopan("build", host);
    expect(code).toBe(0);
    expect(host.touched).toEqual(["/kerja/dist/site/.sopan.json"]);
  });

  it("removes pages of SOPs that are gone, and nothing that it did not make", async () => {
    const { host } = await inLibrary("build", { "sops/lama.sop": sop("Lama"), "dist/site/CNAME": "contoh" });
    expect(host.text("dist/site/sop/lama.html")).toBeDefined();
    host.remove("sops/lama.sop");
    await sopan("build", host);
    expect([...host.files.keys()].filter((path) => path.includes("lama"))).toEqual([]);
    expect(host.text("dist/site/CNAME")).toBe("contoh");
  });

  it("does not trust the list of an earlier build to stay in the folder", async () => {
    const list = '{"files": ["../../sops/baik.sop", "/kerja/sopan.config.json", "", "."]}';
    const { host } = await inLibrary("build", { "dist/site/.sopan.json": list });
    expect(host.text("sops/baik.sop")).toBeDefined();
    expect(host.text("sopan.config.json")).toBeDefined();
  });

  it("makes only what is asked for", async () => {
    const { host } = await inLibrary("build --format json");
    const made = [...host.files.keys()].filter((path) => path.startsWith("/kerja/dist/site/"));
    expect(made.filter((path) => !path.endsWith(".json"))).toEqual([]);
    expect(host.text("dist/site/sop/baik.json")).toContain('"sopan/sop@1"');
  });

  it("counts warnings as errors when strict", async () => {
    const warned = { "sopan.config.json": '{"sops": ["sops"], "rules": {"tidak/ada": "off"}}' };
    expect((await inLibrary("build", warned)).code).toBe(0);
    expect((await inLibrary("build --strict", warned)).code).toBe(1);
  });

  describe("counts the warnings that lint tells, also those that two SOPs give together", () => {
    const namedOtherwise = {
      "sops/surat.sop": sop("Surat Lain").replace("  - staf\n", '  - staf "Petugas"\n'),
    };

    it("of the whole library", async () => {
      const linted = await inLibrary("lint --format plain", namedOtherwise);
      expect(linted.out).toContain("peringatan[roles/other-title]");
      const count = linted.out.match(/ peringatan\[/g)?.length;
      expect((await inLibrary("build", namedOtherwise)).err).toContain(`${count} peringatan: jalankan`);
      const strict = await inLibrary("build --strict", namedOtherwise);
      expect([strict.code, strict.err]).toEqual([1, expect.stringContaining("roles/other-title")]);
    });

    it("of one SOP of it, when strict", async () => {
      const { code, err } = await inLibrary("build sops/surat.sop --strict", namedOtherwise);
      expect([code, err]).toEqual([1, expect.stringContaining("roles/other-title")]);
      expect((await inLibrary("build sops/baik.sop --strict", namedOtherwise)).code).toBe(0);
    });
  });

  it("leaves the folder as it was when sopan itself fails, and says so", async () => {
    const { host } = await inLibrary("build");
    const before = host.text("dist/site/index.html");
    host.files.set("/kerja/sops/baik.sop", sop("Judul Lain"));
    host.rename = () => {
      throw new TypeError("x is not a function");
    };
    const { code, err } = await sopan("build", host);
    expect(code).toBe(2);
    expect(err).toContain("ini kesalahan sopan, bukan kesalahan SOP Anda: x is not a function");
    expect(err).not.toMatch(/^\s+at /m);
    expect(host.text("dist/site/index.html")).toBe(before);
    expect([...host.files.keys()].filter((path) => path.includes(".sopan-baru"))).toEqual([]);
  });

  it("does not write through a link that leads out of the folder", async () => {
    const { code, err, host } = await inLibrary("build", {
      "dist/site/sop": { link: "../../luar" },
      "luar/a.txt": "a",
    });
    expect(code).toBe(2);
    expect(err).toContain("memuat tautan ke luar");
    expect([...host.files.keys()].filter((path) => path.includes("luar"))).toEqual(["/kerja/luar/a.txt"]);
  });

  it("refuses a file as its output folder", async () => {
    const { code, err } = await inLibrary("build --out sopan.config.json");
    expect(code).toBe(2);
    expect(err).toContain("bukan folder");
  });

  it.each([
    ["build", "EACCES", "tidak ada izin (EACCES)"],
    ["--lang en build", "ENOSPC", "no space is left (ENOSPC)"],
    ["build", "ENOENT", "tidak ada, atau tidak dapat dibuat di sana (ENOENT)"],
  ])("%s: says in words that the system refuses with %s, and where", async (line, code, words) => {
    const { host } = await inLibrary("lint");
    host.writeFile = (path) => {
      throw Object.assign(new Error(`${code}: permission denied, mkdir '${path}'`), { code, path });
    };
    const ran = await sopan(line, host);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(`\`dist/site/.sopan-baru/`)]);
    expect(ran.err).toContain(words);
    expect(ran.err).not.toContain("denied");
  });

  it("shows progress only at a terminal and never in the result", async () => {
    expect((await inLibrary("build")).err).not.toContain("\r");
  });
});
