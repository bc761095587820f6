import type { LibraryMap } from "../../layout/map/types.ts";
import { pagePath } from "../paths.ts";
import { mapDrawing } from "./map.ts";

/** The map of a library, drawn; `standalone` as a file beside the library's first page. */
export function libraryMap(map: LibraryMap, standalone: boolean): string {
  const outside = map.boxes.filter(({ sop }) => sop === undefined).length;
  const beyond = outside === 0 ? "" : ` ${outside} kotak bergaris putus disebut, tetapi tidak ada dalam pustaka.`;
  return mapDrawing(map, {
    id: "peta",
    title: "Peta SOP",
    description: `${map.boxes.length - outside} SOP dan ${map.lines.length} kaitan, dikelompokkan menurut unit.${beyond}`,
    standalone,
    linkOf: pagePath,
  });
}
