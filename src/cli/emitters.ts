import type { Config } from "../config/config.ts";
import type { DrawingMemory } from "../emit/drawing-memory.ts";
import { type EmitContext, type Emitter, emitContext } from "../emit/emitter.ts";
import type { Host } from "../host.ts";
import { loadFreeEngine } from "../layout/elk/load.ts";
import type { Library } from "../library/survey.ts";
import { sopId } from "../model/facts.ts";
import { calledIn } from "../pipeline.ts";
import { fonts } from "./assets.ts";
import type { EmitterName } from "./emitter-names.ts";
import { logoReader } from "./logos.ts";

/** Loads the emitters asked for, and no others. */
export async function pickEmitters(names: readonly EmitterName[]): Promise<Emitter[]> {
  const load: Record<EmitterName, () => Promise<Emitter>> = {
    html: async () => (await import("../emit/html/index.ts")).htmlEmitter,
    svg: async () => (await import("../emit/svg/index.ts")).svgEmitter,
    json: async () => (await import("../emit/json/index.ts")).jsonEmitter,
  };
  return await Promise.all(names.map((name) => load[name]()));
}

export interface ContextOptions {
  readonly root: string;
  readonly config: Config;
  readonly marks: boolean;
  readonly library: Library;
  /** Paths of the files that get pages. */
  readonly targets: readonly string[];
  readonly formats: readonly EmitterName[];
  readonly memory?: DrawingMemory;
}

/**
 * What the emitters need beside a model: fonts and logos from disk, paper, which pages there will be, and the engine for
 * free layouts where anything is drawn.
 */
export async function newContext(host: Host, options: ContextOptions): Promise<EmitContext> {
  const { root, config, marks, library, targets, formats, memory } = options;
  const built = new Set(targets);
  const withPage = new Set(library.sopPaths.filter((path) => built.has(path)).map((path) => sopId(path)));
  return emitContext({
    marks,
    assets: fonts(),
    logoOf: logoReader(host, root, library.organisations),
    organisations: library.organisations,
    called: calledIn(library),
    hasPage: (id) => withPage.has(id),
    ...(config.paper && { paper: config.paper }),
    ...(memory && { memory }),
    ...(formats.some((name) => name !== "json") && { freeEngine: await loadFreeEngine() }),
  });
}
