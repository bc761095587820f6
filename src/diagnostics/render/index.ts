import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import type { ReportFormat } from "./names.ts";
import { plain } from "./plain.ts";
import { pretty } from "./pretty.ts";
import type { Renderer } from "./renderer.ts";
import { sarif } from "./sarif.ts";

export type { ReportFormat } from "./names.ts";
export type { Renderer, RenderOptions } from "./renderer.ts";

export const renderers: Readonly<Record<ReportFormat, Renderer>> = {
  pretty,
  plain,
  json,
  github,
  sarif,
  junit,
  gitlab,
};
