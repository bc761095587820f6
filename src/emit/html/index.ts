import { reduceRoles } from "../../analysis/roles/reduce.ts";
import type { Emitter } from "../emitter.ts";
import { indexPath, mapPath, pagePath, rolesPath, stylePath, timePath } from "../paths.ts";
import { indexPage } from "./index-page.ts";
import { mapPage } from "./map-page.ts";
import { rolePages } from "./role-pages.ts";
import { rolesPage } from "./roles-page.ts";
import { rulePages } from "./rule-pages.ts";
import { sopPage } from "./sop-page.ts";
import { styleSheet } from "./styles/index.ts";
import { timePage } from "./time-page.ts";

/**
 * A page for every SOP and every role, the lists of both, the map, a page for every finding there is, and their style
 * sheet. Pages open from disk as from a server.
 */
export const htmlEmitter: Emitter = {
  name: "html",
  emitSop: (sop, context) => [{ path: pagePath(sop.id), content: sopPage(sop, context) }],
  emitLibrary: (entries, context) => {
    const map = context.mapOf(entries);
    const roles = reduceRoles(entries.map((entry) => entry.roles));
    return [
      { path: indexPath, content: indexPage(entries, map !== undefined) },
      ...(map === undefined ? [] : [{ path: mapPath, content: mapPage(entries, map) }]),
      { path: rolesPath, content: rolesPage(roles) },
      ...rolePages(roles),
      { path: timePath, content: timePage(entries) },
      ...rulePages(),
      { path: stylePath, content: styleSheet(context.assets) },
    ];
  },
};
