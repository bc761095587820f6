import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { catalogue } from "../../src/catalogue.ts";
import { pagePath } from "../../src/diagnostics/explain-markdown.ts";
import { organisation, sop } from "../support/cli.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const minutes = 60_000;
let folder = "";

function call(
  program: string,
  args: readonly string[],
  cwd: string,
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

/** Runs Node in the folder of the consumer. */
const node = (...args: string[]) => call(process.execPath, args, folder);

/** The package as a registry would hand it out, unpacked where another project has its packages. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sopan-package-"));
  const packed = call("npm", ["pack", "--json", "--pack-destination", folder], root);
  expect(packed.err === "" || packed.code === 0, packed.err).toBe(true);
  // Nothing else is printed: pre-commit reads it as a name.
  const [{ filename }] = JSON.parse(packed.out) as [{ filename: string }];
  const installed = join(folder, "node_modules", "sopan");
  mkdirSync(installed, { recursive: true });
  expect(call("tar", ["-xzf", join(folder, filename), "-C", installed, "--strip-components=1"], folder).code).toBe(0);
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
}, 5 * minutes);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package", () => {
  it("holds what is needed and nothing else", () => {
    const within = (path: string): boolean => existsSync(join(folder, "node_modules/sopan", path));
    for (const path of [
      "dist/cli/sopan.js",
      "dist/lib/index.js",
      "dist/types/index.d.ts",
      "grammar/config.schema.json",
      "LICENSE",
      "README.md",
      "dist/THIRD-PARTY.txt",
      ...[...catalogue.keys()].map(pagePath),
    ]) {
      expect(within(path), path).toBe(true);
    }
    for (const path of ["src", "tests", "sops", "dist/site", "scripts", "bench"])
      expect(within(path), path).toBe(false);
  });

  it(
    "has a command that runs and finds its own files",
    () => {
      const bin = join("node_modules/sopan", manifest.bin.sopan);
      expect(node(bin, "--version")).toMatchObject({ code: 0, out: `${manifest.version}\n` });
      mkdirSync(join(folder, "sops"), { recursive: true });
      writeFileSync(join(folder, "sops/dinas.sop"), organisation);
      writeFileSync(join(folder, "sops/baik.sop"), sop("Surat Baik"));
      writeFileSync(join(folder, "sopan.config.json"), '{"sops": ["sops"]}');
      expect(node(bin, "lint")).toMatchObject({ code: 0, out: "" });
      const built = node(bin, "build", "--out", "hasil");
      expect(built.code, built.err).toBe(0);
      expect(readFileSync(join(folder, "hasil/sop/baik.html"), "utf8")).toContain("Surat Baik");
    },
    minutes,
  );

  it.skipIf(process.platform === "win32")("is silent when its reader closes the pipe", () => {
    const bin = join("node_modules/sopan", manifest.bin.sopan);
    const { out, err } = call("sh", ["-c", `"${process.execPath}" ${bin} explain --all | head -n 1`], folder);
    expect({ lines: out.trimEnd().split("\n").length, err }).toEqual({ lines: 1, err: "" });
  });

  it(
    "is a library with types that resolve",
    () => {
      const program = `import { checkText, filesOf, surveyLibrary, type Diagnostic } from "sopan";
const library = surveyLibrary(filesOf({ "a.sop": "sop" }));
const found: readonly Diagnostic[] = checkText("a.sop", "sop", library).diagnostics;
console.log(found.length > 0);
`;
      writeFileSync(join(folder, "use.ts"), program);
      const options = { strict: true, module: "nodenext", target: "es2022", types: [] };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["use.ts"] }));
      const compiled = node(join(root, "node_modules/typescript/bin/tsc"), "-p", ".");
      expect(compiled.out).toBe("");
      expect(node("use.js")).toMatchObject({ code: 0, out: "true\n" });
    },
    minutes,
  );

  it(
    "bundles for a browser, without Node",
    async () => {
      const { build } = await import("esbuild");
      const { metafile, warnings } = await build({
        absWorkingDir: folder,
        stdin: { contents: 'export * from "sopan";', resolveDir: folder },
        bundle: true,
        format: "esm",
        platform: "browser",
        outdir: "out",
        splitting: true,
        write: false,
        metafile: true,
        logLevel: "silent",
      });
      expect(warnings).toEqual([]);
      expect(Object.keys(metafile.inputs).filter((path) => path.startsWith("node:"))).toEqual([]);
    },
    minutes,
  );
});
