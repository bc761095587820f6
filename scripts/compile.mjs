/** Makes `dist/`: the command line, the library, a page for each finding, the fonts that pages carry, and the notices. */
import { chmod, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("..", import.meta.url);
const at = (path) => fileURLToPath(new URL(path, root));

const shared = {
  absWorkingDir: at("."),
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: "warning",
};

await rm(at("dist/cli"), { recursive: true, force: true });
await rm(at("dist/lib"), { recursive: true, force: true });

const cli = await build({
  ...shared,
  entryPoints: { sopan: "src/cli/sopan.ts" },
  outdir: "dist/cli",
  platform: "node",
  target: "node20.19",
  splitting: true,
  // Packages in CommonJS ask for `node:` modules by `require`, which ES modules do not have.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
await chmod(at("dist/cli/sopan.js"), 0o755);

const lib = await build({
  ...shared,
  entryPoints: { index: "src/index.ts" },
  outdir: "dist/lib",
  platform: "neutral",
  mainFields: ["module", "main"],
  splitting: true,
});

// The pages that SARIF reports point to: what a finding is, one each.
const { catalogue, explainPage, pagePath } = await import(new URL("dist/lib/index.js", root).href);
await rm(at("dist/aturan"), { recursive: true, force: true });
for (const definition of catalogue.values()) {
  const page = at(pagePath(definition.code));
  await mkdir(dirname(page), { recursive: true });
  await writeFile(page, explainPage(definition));
}

await mkdir(at("dist/assets"), { recursive: true });
const font = "node_modules/@fontsource/arimo";
for (const weight of [400, 700]) {
  const name = `arimo-latin-${weight}-normal.woff2`;
  await cp(at(`${font}/files/${name}`), at(`dist/assets/${name}`));
}
await cp(at(`${font}/LICENSE`), at("dist/assets/arimo-LICENSE.txt"));

await writeFile(at("dist/THIRD-PARTY.txt"), await notices([cli.metafile, lib.metafile]));

/** The licences of the packages that the bundles hold. */
async function notices(metafiles) {
  const inputs = metafiles.flatMap((each) => Object.keys(each.inputs));
  const folders = new Set(inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  const parts = await Promise.all(
    [...folders].sort().map(async (folder) => {
      const { name, version, license, repository } = JSON.parse(await readFile(at(`${folder}/package.json`), "utf8"));
      return `${name} ${version} (${license})${sourceOf(repository)}\n\n${await licenceText(folder)}`;
    }),
  );
  return `Packages contained in dist/cli and dist/lib.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

/** Where its source is, which some licences ask to be told. */
function sourceOf(repository) {
  const url = (typeof repository === "string" ? repository : repository?.url)?.replace(/^git\+|\.git$/g, "");
  return url === undefined ? "" : `\nSource: ${url}`;
}

async function licenceText(folder) {
  for (const name of ["LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "license"]) {
    try {
      return await readFile(at(`${folder}/${name}`), "utf8");
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
  }
  return "";
}
