import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { inLibrary, sop } from "../support/cli.ts";

const files = {
  "sops/kusut.sop": sop("Surat Kusut").replace("unit         umum", "   unit umum"),
  "sops/surat masuk.sop": sop("Surat Masuk").replace('"Komputer"', "Komputer"),
  "sops/akhir.sop": sop("Akhir").replace('"Komputer"', "Komputer").trimEnd(),
};

/** What git makes of these files with a patch. */
function patched(patch: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "sopan-patch-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { status, stderr } = spawnSync("git", ["apply", "-"], { cwd: folder, input: patch, encoding: "utf8" });
    expect(status, stderr).toBe(0);
    return Object.fromEntries(Object.keys(files).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each([
  ["lint --diff", "lint --fix", "sops/surat masuk.sop"],
  ["fmt --diff", "fmt", "sops/kusut.sop"],
] as const)("sopan %s", (diff, write, file) => {
  it(`shows what ${write} would write, for git to apply, and writes nothing`, async () => {
    const shown = await inLibrary(diff, files);
    expect({ code: shown.code, touched: shown.host.touched }).toEqual({ code: 1, touched: [] });
    const { host } = await inLibrary(write, files);
    const wanted = Object.fromEntries(Object.keys(files).map((path) => [path, host.text(path)]));
    expect(host.touched).toContain(`/kerja/${file}`);
    expect(patched(shown.out)).toEqual(wanted);
  });

  it("ends with 0 and no word on standard output where nothing would change", async () => {
    expect(await inLibrary(diff)).toMatchObject({ code: 0, out: "" });
  });

  it("reads standard input", async () => {
    const text = files[file];
    const { code, out } = await inLibrary(`${diff} - --stdin-path sops/baik.sop`, {}, { input: text });
    expect(code).toBe(1);
    expect(out).toContain("--- a/sops/baik.sop\n+++ b/sops/baik.sop\n@@ ");
  });
});

describe("sopan fmt --diff", () => {
  it("still refuses a file with syntax errors", async () => {
    const { code, out, err } = await inLibrary("fmt --diff", { "sops/rusak.sop": "langkah oleh oleh" });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("sops/rusak.sop:1");
  });
});
