import { describe, expect, it } from "vitest";
import { version } from "../../src/cli/version.ts";
import { presets } from "../../src/diagnostics/define.ts";
import { inLibrary, sopan } from "../support/cli.ts";
import type { MemoryHost } from "../support/memory-host.ts";

describe("sopan init", () => {
  it("makes a library that is clean, formatted and builds", async () => {
    const { code, host } = await sopan("init");
    expect(code).toBe(0);
    for (const line of ["lint", "fmt --check", "build"]) {
      expect(await sopan(line, host)).toMatchObject({ code: 0, out: "" });
    }
    expect(host.text("dist/site/sop/penerimaan-tamu.html")).toContain("Penerimaan Tamu");
    expect(host.text("README.md")).toContain("# Pustaka SOP");
    expect(host.programs).toEqual(["/kerja/.githooks/pre-commit"]);
  });

  it("brings checks along whose every command can be run", async () => {
    const { host } = await sopan("init");
    const checks = [".github/workflows/sopan.yml", ".gitlab-ci.yml", ".githooks/pre-commit"].map((path) =>
      host.text(path),
    );
    const lines = checks.flatMap((text) => [...(text ?? "").matchAll(/npx --yes sopan@([\d.]+) ([^>|$\n]+)/g)]);
    expect(lines.length).toBe(10);
    for (const [, wanted, line = ""] of lines) {
      expect(wanted).toBe(version);
      expect(await sopan(line, host), line).toMatchObject({ code: 0 });
    }
  });

  it("leaves what exists", async () => {
    const { code, host, err } = await sopan("init pustaka", { "pustaka/README.md": "milik saya" });
    expect(code).toBe(0);
    expect(host.text("pustaka/README.md")).toBe("milik saya");
    expect(err).toContain("sudah ada   pustaka/README.md");
    expect(host.text("pustaka/sops/organisasi.sop")).toContain("instansi");
  });
});

describe("sopan new", () => {
  const lintAfter = async (host: MemoryHost) => (await sopan("lint --format plain", host)).out;

  it("makes an SOP without errors, with roles of the organisation", async () => {
    const { code, host } = await inLibrary("new surat-masuk");
    expect(code).toBe(0);
    const text = host.text("sops/surat-masuk.sop") ?? "";
    expect(text).toContain('sop "Surat Masuk"');
    expect(text).toContain("dibuat       2 Maret 2026");
    expect(text).toContain("instansi     dinas\n");
    expect(text).toMatch(/oleh +staf/);
    expect(await lintAfter(host)).not.toMatch(/galat|error/);
    expect(await sopan("fmt --check", host)).toMatchObject({ code: 0 });
  });

  it("leaves nothing to be found, whatever is chosen, in a library and without one", async () => {
    for (const { host } of [
      await sopan("init").then((made) => sopan("new surat-masuk", made.host)),
      await sopan("new a"),
    ])
      for (const preset of presets) {
        expect(await sopan(`lint --preset ${preset}`, host), preset).toMatchObject({ code: 0, out: "" });
      }
  });

  it("says where the library would not see the new SOP", async () => {
    const told = "tambahkan ke `sops` di sopan.config.json";
    expect((await inLibrary("new a --folder lain")).err).toContain(told);
    expect((await inLibrary("new a --folder sops/umum")).err).not.toContain(told);
    expect((await sopan("new a --folder lain")).err).not.toContain(told);
  });

  it("works where there is nothing yet", async () => {
    const { code, host } = await sopan("new a-1");
    expect(code).toBe(0);
    expect(await lintAfter(host)).not.toMatch(/galat|error/);
  });

  it.each(["..", "../x", "con", "A", "a_b", "1a", "a/b", "a\\b", "-", ""])("refuses %j", async (name) => {
    const { code, host } = await inLibrary(`new -- ${name}`);
    expect(code).toBe(2);
    expect(host.touched).toEqual([]);
  });

  it.each(["nul", "Com1"])("says of %s that Windows keeps it, and offers another", async (name) => {
    const { code, err } = await inLibrary(`new ${name}`);
    expect([code, err]).toEqual([2, expect.stringContaining("dipakai Windows")]);
    expect(err).toContain(`\`sop-${name.toLowerCase()}\``);
  });

  it("never overwrites", async () => {
    const { code, err, host } = await inLibrary("new baik --folder sops/lain");
    expect({ code, touched: host.touched }).toEqual({ code: 2, touched: [] });
    expect(err).toContain("SOP `baik` sudah ada: sops/baik.sop");
  });
});
