import type { SopComparison } from "../../../analysis/compare/types.ts";
import type { Chart, Sop } from "../../../model/types.ts";
import type { EmitContext } from "../../emitter.ts";
import { escapeText } from "../../escape.ts";
import { describe } from "../../svg/describe.ts";
import { drawing } from "../../svg/drawing.ts";
import { withPrefix } from "../../svg/prefixed.ts";
import { sheetClass } from "../charts.ts";
import { bands, type RowMarks, rowMarks, type Side } from "./marks.ts";

const names = { old: "Versi lama", new: "Versi baru" } as const;

export interface Versions {
  readonly old: Sop;
  readonly new: Sop;
}

/**
 * Both versions of every chart with the rows that changed marked: beside each other, whole, for the screen; and page by
 * page, the old version first, for paper, where two charts side by side would be too small to read.
 */
export function bothCharts(versions: Versions, comparison: SopComparison, context: EmitContext): string {
  const found = { old: rowMarks(comparison, "old"), new: rowMarks(comparison, "new") };
  return [
    '<section class="berdampingan" aria-label="Kedua bagan">',
    ...pairsOf(versions, comparison).map(({ old, new: fresh }) => {
      const columns = [
        column(versions, "old", old, found.old, context),
        column(versions, "new", fresh, found.new, context),
      ];
      return `<div class="pasangan-bagan">${columns.join("\n")}</div>`;
    }),
    "</section>",
    ...(["old", "new"] as const).flatMap((side) =>
      versions[side].charts.map((chart) => sheets(versions[side], chart, side, found[side], context)),
    ),
  ].join("\n");
}

interface Pair {
  readonly old?: Chart | undefined;
  readonly new?: Chart | undefined;
}

/** Charts beside each other that have rows in common; the others alone, in the order of the new version, then the old. */
function pairsOf({ old, new: fresh }: Versions, { charts }: SopComparison): Pair[] {
  const before = new Map(charts.map((pair) => [pair.new, pair.old]));
  const kept = new Set(charts.map((pair) => pair.old));
  return [
    ...fresh.charts.map((chart) => ({ old: old.charts[before.get(chart.index) ?? -1], new: chart })),
    ...old.charts.filter(({ index }) => !kept.has(index)).map((chart) => ({ old: chart })),
  ];
}

function column(
  versions: Versions,
  side: Side,
  chart: Chart | undefined,
  found: RowMarks,
  context: EmitContext,
): string {
  const head = `<h3>${names[side]}${chart?.title === undefined ? "" : `: ${escapeText(chart.title)}`}</h3>`;
  if (chart === undefined) return `<div>${head}<p class="tiada">Bagan ini tidak ada di versi ini.</p></div>`;
  const prefix = side === "old" ? "lama" : "baru";
  const drawn = context.layoutOf(chart, "tall").pages.map((page, index) => {
    const id = `${prefix}-alur-${chart.index + 1}-${index + 1}`;
    const beneath = bands(page, chart.index, side, found, true);
    return drawing(withPrefix(page, `${id}-`), {
      id,
      ...named(versions[side], chart, side),
      standalone: false,
      beneath,
    });
  });
  return `<div>${head}<div class="gulir" tabindex="0">${drawn.join("")}</div></div>`;
}

/** The printed pages of a chart. */
function sheets(sop: Sop, chart: Chart, side: Side, found: RowMarks, context: EmitContext): string {
  const { pages, paper } = context.layoutOf(chart, "split");
  return pages
    .map((page, index) => {
      const id = `${side === "old" ? "lama" : "baru"}-cetak-${chart.index + 1}-${index + 1}`;
      const beneath = bands(page, chart.index, side, found, false);
      const options = { id, ...named(sop, chart, side), fit: paper, standalone: false, beneath };
      const svg = drawing(withPrefix(page, `${id}-`), options);
      const foot = `<span>${names[side]} · ${escapeText(sop.title)}</span><span>halaman ${index + 1} dari ${pages.length}</span>`;
      return `<div class="lembar cetak bagan-alur ${sheetClass(chart, context)}">${svg}<p class="kaki">${foot}</p></div>`;
    })
    .join("\n");
}

function named(sop: Sop, chart: Chart, side: Side) {
  const { title, description } = describe(sop, chart);
  return { title: `${names[side]}: ${title}`, description };
}
