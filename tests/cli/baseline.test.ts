import { describe, expect, it } from "vitest";
import { readSarif } from "../diagnostics/formats.ts";
import { inLibrary, sop, sopan } from "../support/cli.ts";
import type { MemoryHost } from "../support/memory-host.ts";

const withoutTime = (title: string): string => sop(title).replace("  waktu        15 menit\n", "");
/** Just one rule that warns, whatever other rules there are. */
const config = { sops: ["sops"], preset: "inti", rules: { "time/missing": "warning" } };
const lama = {
  "sopan.config.json": JSON.stringify(config),
  "sops/lama.sop": withoutTime("Lama"),
  "sops/tua.sop": withoutTime("Tua"),
};
const update = "lint --baseline catatan.json --update-baseline";
const lint = "lint --baseline catatan.json --format json";

/** A library whose two findings are recorded. */
async function recorded(files: Record<string, string> = {}): Promise<MemoryHost> {
  const { code, out, err, host } = await inLibrary(update, { ...lama, ...files });
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toContain("2 temuan dicatat di catatan.json");
  return host;
}

interface Outcome {
  readonly code: number;
  readonly found: readonly string[];
}

/** The outcome of a line on a host as it stands. */
async function run(host: MemoryHost, line: string = lint): Promise<Outcome> {
  host.stdout.text = "";
  const { code, out } = await sopan(line, host);
  const { findings } = JSON.parse(out) as { findings: { path: string; code: string }[] };
  return { code, found: findings.map((each) => `${each.path} ${each.code}`) };
}

describe("a baseline", () => {
  it("passes over what it knows: it fails no run and is not shown", async () => {
    const host = await recorded();
    expect(await run(host)).toEqual({ code: 0, found: [] });
    const { err } = await sopan("lint --baseline catatan.json", host);
    expect(err).toContain("2 temuan lama yang tercatat tidak ditampilkan");
    expect(err).toContain("4 berkas diperiksa, tidak ada temuan baru");
    expect(host.touched).toEqual(["/kerja/catatan.json"]);
  });

  it("lets a new finding fail, and only that one", async () => {
    const host = await recorded();
    host.writeFile("sops/baru.sop", withoutTime("Baru"));
    expect(await run(host)).toEqual({ code: 1, found: ["sops/baru.sop time/missing"] });
    expect((await run(host, `${lint} --max-warnings 1`)).code).toBe(0);
  });

  it("lets SARIF say that what is shown is new, and says nothing of it without a baseline", async () => {
    const host = await recorded();
    host.writeFile("sops/baru.sop", withoutTime("Baru"));
    const states = async (line: string): Promise<unknown[]> => {
      host.stdout.text = "";
      const { out } = await sopan(line, host);
      return readSarif(out).results.map(({ baselineState }) => baselineState);
    };
    expect(await states("lint --format sarif --baseline catatan.json")).toEqual(["new"]);
    expect(await states("lint --format sarif")).toEqual([undefined, undefined, undefined]);
  });

  it("counts against --max-warnings only what is new", async () => {
    const host = await recorded();
    host.writeFile("sops/baru.sop", withoutTime("Baru"));
    host.writeFile("sops/baru-juga.sop", withoutTime("Baru Juga"));
    expect((await run(host, `${lint} --max-warnings 2`)).code).toBe(0);
    expect((await run(host, `${lint} --max-warnings 1`)).code).toBe(1);
  });

  it("knows a finding again when the lines above it change", async () => {
    const host = await recorded();
    host.writeFile("sops/lama.sop", `# catatan\n\n${lama["sops/lama.sop"].replace("065/1/2026", "065/2/2026")}`);
    expect((await run(host)).found).toEqual([]);
  });

  it("must lose what is mended: the entry fails, at its line, with what to do", async () => {
    const host = await recorded();
    host.writeFile("sops/lama.sop", sop("Lama"));
    expect(await run(host)).toEqual({ code: 1, found: ["catatan.json baseline/stale"] });
    host.stdout.text = "";
    const { out } = await sopan("lint --baseline catatan.json --max-warnings 99", host);
    expect(out).toContain("--> catatan.json:5:5");
    expect(out).toContain("temuan `time/missing` di sops/lama.sop sudah tidak ada");
    expect(out.replace(/\s+/g, " ")).toContain("jalankan: sopan lint --baseline catatan.json --update-baseline");
    await sopan(update, host);
    expect(await run(host)).toEqual({ code: 0, found: [] });
    expect(host.text("catatan.json")).not.toContain("lama.sop");
  });

  it("must lose what is in a file that is gone", async () => {
    const host = await recorded();
    host.remove("sops/lama.sop");
    expect((await run(host)).found).toEqual(["catatan.json baseline/stale"]);
  });

  it("must lose what is in a file that is gone also where only others are checked", async () => {
    const host = await recorded();
    host.remove("sops/lama.sop");
    expect((await run(host, `${lint} sops/tua.sop`)).found).toEqual(["catatan.json baseline/stale"]);
    await sopan(`${update} sops/tua.sop`, host);
    expect(host.text("catatan.json")).not.toContain("lama.sop");
    expect(host.text("catatan.json")).toContain("tua.sop");
  });

  it("may be larger than any SOP", async () => {
    const host = await recorded();
    const entry = (i: number): string =>
      JSON.stringify({ path: "sops/lama.sop", code: "a/b", text: "x".repeat(100), fingerprint: `${1e15 + i}` });
    const more = Array.from({ length: 8000 }, (_, i) => `${entry(i)},\n`).join("");
    host.writeFile("catatan.json", host.text("catatan.json")?.replace('"findings": [', `"findings": [\n${more}`) ?? "");
    expect((await run(host)).found).toEqual(Array(8000).fill("catatan.json baseline/stale"));
  });

  it("is judged for the files that are checked", async () => {
    const host = await recorded();
    host.writeFile("sops/lama.sop", sop("Lama"));
    expect((await run(host, `${lint} sops/tua.sop`)).found).toEqual([]);
    expect((await run(host, `${lint} sops/lama.sop`)).found).toEqual(["catatan.json baseline/stale"]);
    host.writeFile("sops/tua.sop", sop("Tua"));
    await sopan(`${update} sops/lama.sop`, host);
    expect(host.text("catatan.json")).not.toContain("lama.sop");
    expect(host.text("catatan.json")).toContain("tua.sop");
  });

  it("calls nothing gone while a file cannot be read to its end", async () => {
    const host = await recorded();
    host.writeFile("sops/lama.sop", `${lama["sops/lama.sop"].slice(0, 300)}\nlangkah oleh oleh\n`);
    const { code, found } = await run(host);
    expect(code).toBe(1);
    expect(found.some((each) => each.includes("syntax/"))).toBe(true);
    expect(found.join()).not.toContain("baseline/");
  });

  it("never takes up a file that cannot be read, and is not written then", async () => {
    const host = await recorded();
    const before = host.text("catatan.json");
    host.writeFile("sops/rusak.sop", "langkah oleh oleh");
    const { code, found } = await run(host, `${update} --format json`);
    expect(code).toBe(1);
    expect(new Set(found.map((each) => each.split(" ")[0]))).toEqual(new Set(["sops/rusak.sop"]));
    expect(host.text("catatan.json")).toBe(before);
  });

  it("is not touched where it does not change", async () => {
    const host = await recorded();
    await sopan(update, host);
    expect(host.touched).toEqual(["/kerja/catatan.json"]);
  });

  it("may be named by the configuration", async () => {
    const named = JSON.stringify({ ...config, baseline: "catatan/lama.json" });
    const { host } = await inLibrary("lint --update-baseline", { ...lama, "sopan.config.json": named });
    expect(await run(host, "lint --format json")).toEqual({ code: 0, found: [] });
    host.writeFile("sops/lama.sop", sop("Lama"));
    host.stdout.text = "";
    const { out } = await sopan("lint", host);
    expect(out).toContain("atau jalankan: sopan lint --update-baseline");
  });

  it("mends before it compares", async () => {
    const kusut = withoutTime("Lama").replace('"Komputer"', "Komputer");
    const { host } = await inLibrary(`${update} --fix`, { ...lama, "sops/lama.sop": kusut });
    expect(host.text("sops/lama.sop")).toBe(withoutTime("Lama"));
    expect(host.text("catatan.json")?.match(/fingerprint/g)).toHaveLength(2);
  });
});

describe("a baseline that cannot be used ends with 2", () => {
  it("where there is none: says how to make it", async () => {
    const { code, out, err } = await inLibrary("lint --baseline catatan.json", lama);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("tidak ada catatan temuan lama `catatan.json`");
    expect(err).toContain("sopan lint --baseline catatan.json --update-baseline");
  });

  it("where it is broken: says where", async () => {
    const { code, out } = await inLibrary("lint --baseline catatan.json", { "catatan.json": '{"schema": 1' });
    expect(code).toBe(2);
    expect(out).toContain("galat[baseline/unreadable]");
    expect(out).toContain("--> catatan.json:1:13");
  });

  it.each(["sops/lama.sop", "sops"])("where it would write over what is none: %s", async (path) => {
    const { code, err, host } = await inLibrary(`lint --baseline ${path} --update-baseline`, lama);
    expect({ code, touched: host.touched }).toEqual({ code: 2, touched: [] });
    expect(err).toContain(`\`${path}\` bukan berkas catatan temuan lama`);
    expect(err).not.toContain("hapus");
  });

  it("where another file stands in its place: nothing is written over it", async () => {
    const { code, out, host } = await inLibrary(update, { ...lama, "catatan.json": '{"nama": "pustaka"}' });
    expect({ code, touched: host.touched }).toEqual({ code: 2, touched: [] });
    expect(out).toContain("galat[baseline/unreadable]");
  });

  it("before anything is mended", async () => {
    const kusut = { ...lama, "sops/lama.sop": sop("Lama").replace('"Komputer"', "Komputer") };
    const { code, host } = await inLibrary("lint --fix --baseline catatan.json", kusut);
    expect({ code, touched: host.touched }).toEqual({ code: 2, touched: [] });
  });

  it("where it is not named", async () => {
    const { code, err, host } = await inLibrary("lint --update-baseline", lama);
    expect({ code, touched: host.touched }).toEqual({ code: 2, touched: [] });
    expect(err).toContain("sopan lint --baseline sopan.baseline.json --update-baseline");
  });

  it("together with --diff", async () => {
    const { code, err } = await inLibrary(`${update} --diff`, lama);
    expect(code).toBe(2);
    expect(err).toContain("`--diff` dan `--update-baseline` tidak dapat dipakai bersama");
  });
});
