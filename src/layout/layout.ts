import type { Chart, Display, Paper } from "../model/types.ts";
import { FOOT_HEIGHT, PAGE_MARGIN, PAPERS } from "./constants.ts";
import { type LaneSides, laneNeeds, sidesOf } from "./geometry.ts";
import { chartMargins } from "./pages/margins.ts";
import { type PagedChart, paginate } from "./pages/paginate.ts";
import { planChart } from "./place/page.ts";
import type { RoutedPage } from "./place/routed-page.ts";
import { cellContext } from "./table/cells.ts";
import { blocksOf, buildTable } from "./table/table.ts";
import type { ChartLayout } from "./types.ts";

export interface LayoutOptions {
  readonly paper: Paper;
  readonly orientation: Display["orientation"];
  /** split: pages of the paper's size, joined by connectors; tall: one page as high as it needs to be. */
  readonly pages: "split" | "tall";
  /** Whether marks of inferred and doubtful facts are printed. */
  readonly marks: boolean;
}

/** Symbols get narrower, in these steps, where lanes do not fit the page otherwise. */
const SCALES = [1, 0.85, 0.7];
/** Part of the page's width that lanes may take before symbols get narrower. */
const LANES_SHARE = 0.62;
/** Lanes only ever get wider from one round to the next, so that rounds come to an end. */
const ROUNDS = 6;

/** Width and height in points that a page of the paper has for the chart. */
export function printableArea({ paper, orientation }: Pick<LayoutOptions, "paper" | "orientation">): {
  width: number;
  height: number;
} {
  const [long, short] = PAPERS[paper];
  const [width, height] = orientation === "landscape" ? [long, short] : [short, long];
  return { width: width - 2 * PAGE_MARGIN, height: height - 2 * PAGE_MARGIN - FOOT_HEIGHT };
}

/** Draws a chart. Pure and deterministic: the same chart and options give the same drawing. */
export function layoutChart(chart: Chart, options: LayoutOptions): ChartLayout {
  const paper = printableArea(options);
  const blocks = blocksOf(chart, cellContext(chart, options.marks));
  const empty = sidesOf({ vertical: [], horizontal: [] }, chart.lanes.length);
  const fits = (scale: number) =>
    laneNeeds(empty, planChart(chart, scale).symbolWidth).reduce((sum, one) => sum + one, 0) <=
    paper.width * LANES_SHARE;
  const plan = planChart(chart, SCALES.find(fits) ?? SCALES.at(-1) ?? 1);
  const margins = chartMargins(chart, paper.width);
  const routes = new Map<string, RoutedPage>();
  let sides: LaneSides = empty;
  for (let round = 0; ; round += 1) {
    const table = buildTable(chart, blocks, laneNeeds(sides, plan.symbolWidth), paper.width);
    const frame = { chart, table, sides, symbolWidth: plan.symbolWidth, width: paper.width };
    const height = options.pages === "tall" ? Number.POSITIVE_INFINITY : paper.height;
    const paged = paginate(plan, frame, margins, height, routes);
    const wider = widen(sides, paged);
    if (wider === undefined || round === ROUNDS) return { pages: paged.pages.map(({ page }) => page), paper };
    sides = wider;
  }
}

/** The sides that the pages need, where they need more than they had. */
function widen(sides: LaneSides, { pages }: PagedChart): LaneSides | undefined {
  let grown = false;
  const left = [...sides.left];
  const right = [...sides.right];
  for (const { counts } of pages) {
    const need = sidesOf(counts, left.length);
    for (const [have, wanted] of [
      [left, need.left],
      [right, need.right],
    ] as const) {
      wanted.forEach((width, lane) => {
        if (width <= (have[lane] ?? 0)) return;
        have[lane] = width;
        grown = true;
      });
    }
  }
  return grown ? { left, right } : undefined;
}
