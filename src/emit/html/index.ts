import type { Emitter } from "../emitter.ts";
import { indexPath, mapPath, pagePath, stylePath } from "../paths.ts";
import { indexPage } from "./index-page.ts";
import { mapPage } from "./map-page.ts";
import { sopPage } from "./sop-page.ts";
import { styleSheet } from "./styles/index.ts";

/** A page for every SOP, the list of all, their map, and their style sheet. Pages open from disk as from a server. */
export const htmlEmitter: Emitter = {
  name: "html",
  emitSop: (sop, context) => [{ path: pagePath(sop.id), content: sopPage(sop, context) }],
  emitLibrary: (entries, context) => {
    const map = context.mapOf(entries);
    return [
      { path: indexPath, content: indexPage(entries, map !== undefined) },
      ...(map === undefined ? [] : [{ path: mapPath, content: mapPage(entries, map) }]),
      { path: stylePath, content: styleSheet(context.assets) },
    ];
  },
};
