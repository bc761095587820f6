import type { Change, SopComparison } from "../../../analysis/compare/types.ts";
import type { LayoutPage, Rect } from "../../../layout/types.ts";
import { escapeAttribute, escapeText } from "../../escape.ts";
import { n } from "../../svg/numbers.ts";

export type Side = "old" | "new";
type Mark = "added" | "removed" | "changed" | "moved";

/** A mark's sign, which says the same as its colour, and what it stands for. */
export const marks: Readonly<
  Record<Mark, { readonly sign: string; readonly name: string; readonly fill: string; readonly line: string }>
> = {
  added: { sign: "+", name: "langkah baru", fill: "#e0f3df", line: "#2f7a2a" },
  removed: { sign: "−", name: "langkah yang dihapus", fill: "#fde4e1", line: "#a8321f" },
  changed: { sign: "±", name: "langkah yang berubah", fill: "#fff4cf", line: "#8a6400" },
  moved: { sign: "↕", name: "langkah yang pindah tempat", fill: "#e3edfb", line: "#1f5aa8" },
};

interface RowMark {
  readonly mark: Mark;
  /** What changed, for those who point at it. */
  readonly title: string;
}

/** Marks of the rows of one version, by chart and row. */
export type RowMarks = ReadonlyMap<string, RowMark>;

const keyOf = (chart: number, row: number): string => `${chart} ${row}`;

/** Which rows of a version are marked. What nobody sees in print is not marked; a row that moved and changed, changed. */
export function rowMarks({ changes }: SopComparison, side: Side): RowMarks {
  const found = new Map<string, RowMark>();
  for (const change of changes) {
    const place = change.place.kind === "step" ? change.place[side] : undefined;
    if (place === undefined || change.weight === "unprinted") continue;
    const key = keyOf(place.chart, place.row);
    const [before, mark] = [found.get(key), markOf(change)];
    const title = before === undefined ? change.clause.id : `${before.title}; ${change.clause.id}`;
    found.set(key, { mark: before === undefined || mark === "changed" ? mark : before.mark, title });
  }
  return found;
}

function markOf({ kind }: Change): Mark {
  if (kind === "stepAdded") return "added";
  if (kind === "stepRemoved") return "removed";
  return kind === "stepMoved" || kind === "stepFromChart" ? "moved" : "changed";
}

/** The id of a marked row in the page. All count from 0. */
export const rowAnchor = (side: Side, chart: number, row: number): string =>
  `${side === "old" ? "lama" : "baru"}-${chart + 1}-${row + 1}`;

/** Room for signs at the left of a drawing, and the width of the bar beside a row. */
const ROOM = 18;
const BAR = 2.5;

/** Bands behind the marked rows of a page, with a bar and a sign at their left. `anchors`: whether they can be linked. */
export function bands(page: LayoutPage, chart: number, side: Side, found: RowMarks, anchors: boolean) {
  const rows = new Map<number, Rect>();
  for (const { kind, step, rect } of page.cells) {
    if (kind === "body" && step !== undefined) rows.set(step, union(rows.get(step), rect));
  }
  const elements = [...rows].map(([row, rect]) => {
    const marked = found.get(keyOf(chart, row));
    return marked ? band(rect, marked, anchors ? rowAnchor(side, chart, row) : undefined) : "";
  });
  return { room: ROOM, elements: `<g class="tanda">${elements.join("")}</g>` };
}

function band({ x, y, width, height }: Rect, { mark, title }: RowMark, id: string | undefined): string {
  const { sign, name, fill, line } = marks[mark];
  const shape = (left: number, wide: number, colour: string): string =>
    `<rect x="${n(left)}" y="${n(y)}" width="${n(wide)}" height="${n(height)}" fill="${colour}"/>`;
  return [
    `<g${id === undefined ? "" : ` id="${escapeAttribute(id)}"`} data-tanda="${mark}">`,
    `<title>${escapeText(`${name}: ${title}`)}</title>`,
    shape(x, width, fill),
    shape(x - BAR - 1, BAR, line),
    `<text x="${n(x - BAR - 3)}" y="${n(y + height / 2 + 4)}" text-anchor="end" font-size="12" font-weight="700" fill="${line}">${sign}</text>`,
    "</g>",
  ].join("");
}

function union(a: Rect | undefined, b: Rect): Rect {
  if (a === undefined) return b;
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
