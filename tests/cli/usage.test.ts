import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { run } from "../../src/cli/run.ts";
import { commands } from "../../src/cli/texts.ts";
import { inLibrary, sop, sopan } from "../support/cli.ts";
import { MemoryHost } from "../support/memory-host.ts";

describe("wrong usage ends with 2 and says what was meant", () => {
  it.each([
    ["lnit", "tidak ada perintah `lnit`", "`lint`"],
    ["lint --fromat json", "tidak ada pilihan `--fromat`", "`--format`"],
    ["lint --format jsn", "`jsn` bukan nilai untuk `--format`", "yang dapat: pretty, plain, json"],
    ["build --format pdf", "`pdf` bukan nilai untuk `--format`", "html, svg, json"],
    ["lint --max-warnings banyak", "`banyak` bukan nilai untuk `--max-warnings`", "yang dapat: 0, 1, 2, …\n"],
    ["watch --port 70000", "`70000` bukan nilai untuk `--port`", "yang dapat: 0, 1, 2, … 65535\n"],
    ["lint --today 2026-02-31", "`2026-02-31` bukan nilai untuk `--today`", "tulis seperti ini: 2026-01-31"],
    ["lint --lang jv", "`jv` bukan nilai untuk `--lang`", "yang dapat: id, en"],
    ["lint --preset x", "`x` bukan nilai untuk `--preset`", "yang dapat: inti, disarankan, ketat"],
    ["lint sops/bak.sop", "tidak ada berkas atau folder `sops/bak.sop`", "`baik.sop`"],
    ["lint kosong", "tidak ada berkas .sop di `kosong`", "sopan new"],
    ["lint - sops", "harus berdiri sendiri", ""],
    ["lint --config tidak-ada.json", "tidak ada berkas pengaturan `tidak-ada.json`", ""],
    ["lint --stdin-path", "belum diberi nilai", "sopan lint --help"],
    ["new", "`nama` belum disebut", "sopan new --help"],
    ["explain unused-lan", "tidak ada temuan dengan kode `unused-lan`", "sopan explain --all"],
    ["explain roles/unused-lan", "roles/unused-lan", "`roles/unused-lane`"],
  ])("%s", async (line, what, help) => {
    const { code, out, err } = await inLibrary(line, { "kosong/README.md": "" });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(what);
    expect(err).toContain(help);
  });

  it.each([[["lint", ""]], [["build", "--out="]], [["build", "--out", ""]], [["init", ""]]])(
    "an empty word: %j",
    async (words) => {
      const host = new MemoryHost({ "sopan.config.json": "{}", "a.sop": sop("A") });
      expect(await run(words, host)).toBe(2);
      expect(host.stderr.text).toMatch(/isian ke-[23] kosong/);
      expect(host.touched).toEqual([]);
    },
  );

  it("also in English", async () => {
    expect((await sopan("--lang en lnit")).err).toBe(
      "error: there is no command `lnit`\nhelp: did you mean `lint` or `init`?\n",
    );
  });
});

describe("help", () => {
  it("is shown where no command is given, with 2", async () => {
    const { code, err } = await sopan("");
    expect(code).toBe(2);
    expect(err).toContain("Perintah:");
  });

  it.each(Object.keys(commands).filter((name) => name !== "sopan"))(
    "%s has examples in both languages",
    async (name) => {
      const [id, en] = await Promise.all([sopan(`${name} --help`), sopan(`${name} --help --lang en`)]);
      expect([id.code, en.code]).toEqual([0, 0]);
      expect(id.out).toContain("Contoh:");
      expect(en.out).toContain("Examples:");
      expect(en.out).toMatch(new RegExp(`Examples:\n {2}sopan ${name}`));
      expect(en.out).not.toMatch(/berkas|Pilihan|Perintah/);
    },
  );

  it("fits the width, and sets beside or below as that allows", async () => {
    for (const [width, line] of [
      [100, "  lama    versi lama: berkas, folder, atau revisi git"],
      [40, "  --strict\n      nomor dan tanggal yang belum\n      dinaikkan membuat gagal"],
    ] as const) {
      const host = new MemoryHost({});
      Object.assign(host.stdout, { width });
      expect(await run(["banding", "--help"], host)).toBe(0);
      expect(host.stdout.text).toContain(line);
      const prose = host.stdout.text.split("\n").filter((each) => !/^(Pemakaian| {2}sopan| {2}-)/.test(each));
      expect(Math.max(...prose.map(({ length }) => length))).toBeLessThanOrEqual(width);
    }
  });

  it("tells the version", async () => {
    expect(await sopan("--version")).toMatchObject({ code: 0, out: `${manifest.version}\n` });
  });
});
