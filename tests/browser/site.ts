import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { libraryFiles } from "../../scripts/library-files.ts";
import { fonts } from "../../src/cli/assets.ts";
import { emitContext } from "../../src/emit/emitter.ts";
import { summarise } from "../../src/emit/summarise.ts";
import { checkFile, emitLibrary, emitSop, htmlEmitter, surveyLibrary } from "../../src/index.ts";
import { loadFreeEngine } from "../../src/layout/elk/load.ts";

const root = new URL("../../", import.meta.url);

/** Everything in `sops/`, written as a site into a new folder. */
export async function writeSite(): Promise<{
  readonly pages: readonly { readonly id: string; readonly url: string; readonly charts: number }[];
  readonly index: string;
  readonly map: string;
  readonly times: string;
  /** The list of roles, and the page of each. */
  readonly roles: readonly string[];
}> {
  const library = surveyLibrary(libraryFiles(root));
  const sops = library.sopPaths.flatMap((path) => checkFile(path, library).sop ?? []);
  const context = emitContext({
    assets: fonts(),
    organisations: library.organisations,
    freeEngine: await loadFreeEngine(),
  });
  const folder = mkdtempSync(join(tmpdir(), "sopan-site-"));
  const files = [
    ...sops.flatMap((sop) => emitSop(sop, [htmlEmitter], context)),
    ...emitLibrary(
      sops.map((sop) => summarise(sop, context.organisationOf(sop))),
      [htmlEmitter],
      context,
    ),
  ];
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const url = (path: string) => pathToFileURL(join(folder, path)).href;
  const pages = sops.map((sop) => ({
    id: sop.id,
    url: url(`sop/${sop.id}.html`),
    charts: sop.charts.reduce((sum, chart) => sum + context.layoutOf(chart, "split").pages.length, 0),
  }));
  const roles = files.flatMap(({ path }) => (/^peran\b/.test(path) ? [url(path)] : []));
  return { pages, index: url("index.html"), map: url("peta.html"), times: url("waktu.html"), roles };
}
