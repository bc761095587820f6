/** Where files stand in the output folder, with forward slashes. Ids are checked names, safe as file names. */

export const indexPath = "index.html";
export const mapPath = "peta.html";
export const mapDrawingPath = "peta.svg";
export const rolesPath = "peran.html";
export const timePath = "waktu.html";
export const rulesPath = "aturan.html";
export const libraryPath = "pustaka.json";
export const stylePath = "aset/sopan.css";

export const pagePath = (id: string): string => `sop/${id}.html`;
/** The page of a role; its id is safe as the name of a file (`RoleNaming`). */
export const rolePath = (id: string): string => `peran/${id}.html`;
/** The page of a finding. Codes are two names with a slash between. */
export const rulePath = (code: string): string => `aturan/${code}.html`;
export const dataPath = (id: string): string => `sop/${id}.json`;

/** The comparison of two versions: of a library, of one SOP, and their style sheet. */
export const comparisonPath = "banding.html";
export const sopComparisonPath = (id: string): string => `banding/${id}.html`;
export const comparisonStylePath = "aset/banding.css";

/** The drawing of a chart: whole, or one of its pages. `chart` and `page` count from 0. */
export function chartPath(id: string, chart: number, page?: number): string {
  return `sop/${id}-alur-${chart + 1}${page === undefined ? "" : `-hal-${page + 1}`}.svg`;
}

/** The diagram of a chart for screens. */
export const diagramPath = (id: string, chart: number): string => `sop/${id}-diagram-${chart + 1}.svg`;

/** Ids in the page of an SOP: of a row in words, of a chart as printed, and of its diagram. All count from 0. */
export const stepAnchor = (chart: number, step: number): string => `langkah-${chart + 1}-${step + 1}`;
export const raciAnchor = (chart: number): string => `raci-${chart + 1}`;
export const timeAnchor = "waktu";
export const chartAnchor = (chart: number): string => `alur-${chart + 1}`;
export const diagramAnchor = (chart: number): string => `diagram-${chart + 1}`;

/** The last part of a path: files in `sop/` refer to each other by it. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
