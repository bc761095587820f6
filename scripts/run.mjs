/** Runs a script that is written in TypeScript: `node scripts/run.mjs scripts/naskah/sumber.ts ARGUMENTS`. */
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const [, , script = "", ...rest] = process.argv;
const root = fileURLToPath(new URL("..", import.meta.url));
// Inside of the repository, so that packages are found from there; a name of its own, so that two may run at once.
const made = `${root}dist/scripts/${basename(script, ".ts")}-${process.pid}.mjs`;

await build({
  absWorkingDir: root,
  entryPoints: [script],
  outfile: made,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  charset: "utf8",
  logLevel: "warning",
});
const { main } = await import(pathToFileURL(made).href);
const { rmSync } = await import("node:fs");
rmSync(made);
process.exitCode = await main(rest);
