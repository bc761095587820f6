import type { EmitContext } from "./emitter.ts";
import { fileName, pagePath } from "./paths.ts";

/** Address of an SOP's page from the page or drawing of another; none where the library has no page for it. */
export function pageBeside(sop: string | undefined, context: EmitContext): string | undefined {
  return sop !== undefined && context.hasPage(sop) ? fileName(pagePath(sop)) : undefined;
}
