import { json } from "./json.ts";
import { plain } from "./plain.ts";
import { pretty } from "./pretty.ts";
import type { Renderer } from "./renderer.ts";

export type { Renderer, RenderOptions } from "./renderer.ts";

/** Every form of a report, by the name that `--format` knows it under. */
export const renderers = { pretty, plain, json } as const satisfies Record<string, Renderer>;
