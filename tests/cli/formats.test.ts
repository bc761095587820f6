import { describe, expect, it } from "vitest";
import { reportFormats } from "../../src/diagnostics/render/names.ts";
import { readAnnotations, readCodeQuality, readJunit, readSarif } from "../diagnostics/formats.ts";
import { inLibrary, sop } from "../support/cli.ts";
import type { MemoryFile } from "../support/memory-host.ts";

/** Codes that a report tells, by its form: each reader refuses what its consumer would. */
const codesOf = {
  json: (out: string) => (JSON.parse(out) as { findings: { code: string }[] }).findings.map(({ code }) => code),
  github: (out: string) => readAnnotations(out).map(({ properties }) => properties.title ?? ""),
  sarif: (out: string) => readSarif(out).results.map(({ ruleId }) => ruleId),
  junit: (out: string) =>
    readJunit(out)
      .flatMap(({ children }) => children)
      .filter(({ children }) => children.length > 0)
      .map(({ attributes }) => attributes.get("name")?.split(":")[0] ?? ""),
  gitlab: (out: string) => readCodeQuality(out).map(({ check_name }) => check_name),
} as const;
type Format = keyof typeof codesOf;
const formats = Object.keys(codesOf) as Format[];

const states: readonly [string, Record<string, MemoryFile>, number][] = [
  ["nothing is found", {}, 0],
  ["a file does not parse", { "sops/rusak.sop": "sop\nlangkah oleh oleh\n}}\n" }, 1],
  ["a file is no text", { "sops/rusak.sop": new Uint8Array([0xff, 0xfe, 0x00]) }, 1],
  ["a file is empty", { "sops/rusak.sop": "" }, 1],
  ["a file may not be read", { "sops/rusak.sop": { refuses: "EACCES" } }, 1],
  ["names are strange", { "sops/a b%41,:é.sop": sop("A").replace("kadis\n", "kadi\n") }, 1],
  ["a rule of the configuration is unknown", { "sopan.config.json": '{"sops": ["sops"], "rules": {"a/b": "off"}}' }, 1],
  ["the configuration is broken", { "sopan.config.json": '{"sops": [' }, 2],
];

describe.each(formats)("%s is whole", (format) => {
  it.each(states)("where %s", async (_name, files, exit) => {
    const { code, out } = await inLibrary(`lint --format ${format}`, files);
    expect(code).toBe(exit);
    const codes = codesOf[format](out);
    expect(codes.length > 0).toBe(exit > 0);
    expect(codes).toEqual(codesOf.json((await inLibrary("lint --format json", files)).out));
  });
});

it.each(reportFormats)("%s is the same on every run", async (format) => {
  const files = { "sops/rusak.sop": sop("Rusak", "oleh stap"), "sops/a.sop": sop("A", "oleh stap") };
  const [first, second] = [1, 2].map(() => inLibrary(`lint --format ${format}`, files));
  expect((await first)?.out).toBe((await second)?.out);
});

it("tells names from the root of the checkout, where CI says where that is", async () => {
  const files = {
    "sopan.config.json": '{"sops": ["sops"], "preset": "inti"}',
    "sops/rusak.sop": sop("Rusak", "oleh         stap"),
  };
  const at = async (env: Record<string, string>, line = "lint --format github"): Promise<string | undefined> =>
    readAnnotations((await inLibrary(line, files, { env })).out)[0]?.properties.file;
  expect(await at({})).toBe("sops/rusak.sop");
  expect(await at({ GITHUB_WORKSPACE: "/kerja" })).toBe("sops/rusak.sop");
  expect(await at({ GITHUB_WORKSPACE: "/" })).toBe("kerja/sops/rusak.sop");
  expect(await at({ CI_PROJECT_DIR: "/" })).toBe("kerja/sops/rusak.sop");
  expect(await at({ GITHUB_WORKSPACE: "/lain" })).toBe("sops/rusak.sop");
});

it("keeps hints in what programs compare, also with --quiet", async () => {
  const files = { "sops/lagi": { link: "../sops" } };
  expect(codesOf.gitlab((await inLibrary("lint --quiet --format gitlab", files)).out)).toEqual(["io/link-loop"]);
  expect((await inLibrary("lint --quiet --format github", files)).out).toBe("");
});

it.each(reportFormats)("%s: --max-warnings decides between 0 and 1", async (format) => {
  const files = {
    "sopan.config.json": '{"sops": ["sops"], "preset": "inti", "rules": {"time/missing": "warning"}}',
    "sops/tanpa.sop": sop("Tanpa").replace("  waktu        15 menit\n", ""),
  };
  expect((await inLibrary(`lint --format ${format}`, files)).code).toBe(1);
  expect((await inLibrary(`lint --format ${format} --max-warnings 1`, files)).code).toBe(0);
});
