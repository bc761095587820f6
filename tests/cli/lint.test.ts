import { describe, expect, it } from "vitest";
import { inLibrary, organisation, sop, sopan } from "../support/cli.ts";

/** Code and path of every finding in a JSON report. */
function found(out: string): string[] {
  const report = JSON.parse(out) as { findings: { code: string; path: string }[] };
  return report.findings.map(({ code, path }) => `${path} ${code}`);
}

describe("sopan lint", () => {
  it("passes a clean library with 0", async () => {
    const { code, out, err } = await inLibrary("lint");
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("2 berkas diperiksa, tidak ada temuan");
  });

  it("tells an error with 1, at its place", async () => {
    const { code, out } = await inLibrary("lint", { "sops/rusak.sop": sop("Rusak", "oleh         stap") });
    expect(code).toBe(1);
    expect(out).toContain("--> sops/rusak.sop:22:16");
    expect(out).not.toContain("baik.sop");
  });

  it("knows the organisation when one file is named", async () => {
    const { code, out } = await inLibrary("lint sops/baik.sop --format json");
    expect({ code, found: found(out) }).toEqual({ code: 0, found: [] });
  });

  it("finds the organisation beside and above the file where no configuration says so", async () => {
    const files = { "dinas.sop": organisation, "umum/baik.sop": sop("Baik") };
    expect((await sopan("lint umum/baik.sop", files)).code).toBe(0);
    expect((await sopan("lint", files)).code).toBe(0);
  });

  it("reads standard input in place of the file", async () => {
    const { code, out } = await inLibrary("lint - --stdin-path sops/baik.sop --format json", {}, { input: "sop" });
    expect(code).toBe(1);
    expect(new Set(found(out).map((line) => line.split(" ")[0]))).toEqual(new Set(["sops/baik.sop"]));
  });

  it("lets the configuration set severities", async () => {
    const rusak = sop("Rusak", "oleh         stap");
    const [first = ""] = found((await inLibrary("lint --format json", { "sops/rusak.sop": rusak })).out);
    const code = first.split(" ")[1] ?? "";
    const off = `{"sops": ["sops"], "overrides": [{"files": ["sops/rusak.sop"], "rules": {"${code}": "off"}}]}`;
    const { out } = await inLibrary("lint --format json", { "sops/rusak.sop": rusak, "sopan.config.json": off });
    expect(found(out)).not.toContain(first);
  });

  it("shows an error of the configuration at its place and does not run", async () => {
    const { code, out } = await inLibrary("lint", { "sopan.config.json": '{\n  "sop": ["sops"]\n}' });
    expect(code).toBe(2);
    expect(out).toContain("--> sopan.config.json:2:3");
    expect(out).toContain("mungkin maksud Anda `sops`?");
  });

  it("mends what is safe to mend, and only writes those files", async () => {
    const unquoted = sop("Rusak").replace('"Komputer"', "Komputer");
    const { code, host } = await inLibrary("lint --fix", { "sops/rusak.sop": unquoted });
    expect(code).toBe(0);
    expect(host.text("sops/rusak.sop")).toBe(sop("Rusak"));
    expect(host.touched).toEqual(["/kerja/sops/rusak.sop"]);
  });

  it("says what the configuration names and is not there, and does not run", async () => {
    const wrong = { "sopan.config.json": '{"sops": ["sops", "sop"]}' };
    for (const line of ["lint", "build", "lint sops/baik.sop"]) {
      const { code, out, err } = await inLibrary(line, wrong);
      expect(code).toBe(2);
      expect(out + err).toContain("config/missing-path");
      expect(out + err).toContain("mungkin maksud Anda `sops`?");
    }
    expect((await inLibrary("new surat-masuk", wrong)).code).toBe(0);
  });

  describe("tells of a logo that no page can show", () => {
    const named = (logo: string) => ({ "sops/dinas.sop": organisation.replace("unit ", `logo "${logo}"\nunit `) });
    it.each([
      ["lambang.svg", "tidak ada gambar `lambang.svg`", "mungkin maksud Anda `lambang.png`?"],
      ["https://contoh.go.id/lambang.svg", "alamat, bukan berkas", "simpan gambarnya di folder berkas ini"],
      ["lambang.tiff", "bukan gambar yang dapat ditanam", "SVG, PNG, JPEG, atau WebP"],
      ["besar.png", "gambar ini 1.5 MB, paling besar 1 MB", "simpan gambarnya"],
      ["../../luar.png", "berada di luar folder pustaka", "simpan gambarnya"],
    ])("%s", async (logo, what, help) => {
      const pictures = {
        "sops/lambang.png": "x",
        "sops/lambang.tiff": "x",
        "sops/besar.png": "x".repeat(1_500_000),
        "/luar.png": "x",
      };
      for (const line of ["lint", "build --strict"]) {
        const { code, out, err } = await inLibrary(line, { ...named(logo), ...pictures });
        expect(code).toBe(1);
        expect(out + err).toContain("peringatan[io/no-logo]");
        expect(out + err).toContain(what);
        expect(out + err).toContain(help);
      }
    });

    it("but not of one that is there, and not where only another file is asked for", async () => {
      expect((await inLibrary("lint", { ...named("l.png"), "sops/l.png": "x" })).code).toBe(0);
      expect((await inLibrary("lint sops/baik.sop", named("l.png"))).code).toBe(0);
    });
  });

  it("warns of settings for files that are not there, with the line of the configuration", async () => {
    const overrides = (pattern: string) => ({
      "sopan.config.json": `{"sops": ["sops"], "overrides": [{"files": ["${pattern}"], "preset": "inti"}]}`,
    });
    const { code, out } = await inLibrary("lint", overrides("sop/**"));
    expect(code).toBe(1);
    expect(out).toContain("peringatan[config/unmatched-files]: tidak ada berkas yang cocok dengan `sop/**`");
    expect(out).toMatch(/1 \| .*"sop\/\*\*"/);
    expect((await inLibrary("lint", overrides("sops/**"))).code).toBe(0);
  });

  it("speaks English when asked, by option or configuration", async () => {
    expect((await inLibrary("lint --lang en")).err).toContain("2 files checked");
    const config = { "sopan.config.json": '{"sops": ["sops"], "language": "en"}' };
    expect((await inLibrary("lint", config)).err).toContain("2 files checked");
    expect((await inLibrary("lint --lang id", config)).err).toContain("2 berkas");
  });

  it("is silent when quiet and clean", async () => {
    expect(await inLibrary("lint --quiet")).toMatchObject({ code: 0, out: "", err: "" });
  });

  it("colours only where it may", async () => {
    const rusak = { "sops/rusak.sop": sop("Rusak", "oleh         stap") };
    const colour = async (line: string, options = {}): Promise<boolean> =>
      (await inLibrary(line, rusak, options)).out.includes("\u001b[");
    expect(await colour("lint")).toBe(false);
    expect(await colour("lint", { terminal: true })).toBe(true);
    expect(await colour("lint --no-color", { terminal: true })).toBe(false);
    expect(await colour("lint", { terminal: true, env: { NO_COLOR: "1" } })).toBe(false);
    expect(await colour("lint", { env: { FORCE_COLOR: "1" } })).toBe(true);
    expect(await colour("lint", { env: { FORCE_COLOR: "" } })).toBe(false);
  });
});
