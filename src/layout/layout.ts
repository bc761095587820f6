import type { Chart, Display, Paper } from "../model/types.ts";
import { FOOT_HEIGHT, PAGE_MARGIN, PAPERS } from "./constants.ts";
import { type LaneSides, laneNeeds, sidesOf } from "./geometry.ts";
import { chartMargins } from "./pages/margins.ts";
import { paginate, routeWhole } from "./pages/paginate.ts";
import { type ChartPlan, planChart } from "./place/page.ts";
import type { RoutedPage } from "./place/routed-page.ts";
import { cellContext } from "./table/cells.ts";
import { leastTextWidth } from "./table/columns.ts";
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

const NO_TRACKS = { vertical: [], horizontal: [] } as const;

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
  const least = leastTextWidth(chart, blocks);
  const room = Math.min(paper.width * LANES_SHARE, paper.width - least);
  const plan = choosePlan(chart, room);
  const margins = chartMargins(chart, paper.width);
  const routes = new Map<string, RoutedPage>();
  let sides = sidesOf(NO_TRACKS, plan.symbolWidths);
  if (options.pages === "tall") {
    // Without breaks the lines need the same room whatever the heights are: widths are right in the first round.
    sides = widen(sides, [routeWhole(plan, routes)], plan.symbolWidths, room) ?? sides;
  }
  for (let round = 0; ; round += 1) {
    const table = buildTable(chart, blocks, laneNeeds(sides, plan.symbolWidths), paper.width);
    const frame = { chart, table, sides, symbolWidths: plan.symbolWidths, width: paper.width };
    const height = options.pages === "tall" ? Number.POSITIVE_INFINITY : paper.height;
    const paged = paginate(plan, frame, margins, height, routes);
    const routed = paged.pages.map((page) => page.routed);
    const wider = widen(sides, routed, plan.symbolWidths, room);
    if (wider === undefined || round === ROUNDS) return { pages: paged.pages.map(({ page }) => page), paper };
    sides = wider;
  }
}

/** The largest symbols with which the lanes fit the room. */
function choosePlan(chart: Chart, room: number): ChartPlan {
  let plan = planChart(chart, 1);
  for (const scale of SCALES) {
    plan = planChart(chart, scale);
    if (sum(laneNeeds(sidesOf(NO_TRACKS, plan.symbolWidths), plan.symbolWidths)) <= room) break;
  }
  return plan;
}

/**
 * The sides that the pages need, where they need more than they had. Tracks always get their room; words get what
 * keeps them unbroken only where the page has it.
 */
function widen(
  sides: LaneSides,
  pages: readonly RoutedPage[],
  symbolWidths: readonly number[],
  room: number,
): LaneSides | undefined {
  const grown = (words: boolean): LaneSides => {
    const left = [...sides.left];
    const right = [...sides.right];
    for (const { counts, rooms } of pages) {
      const need = words ? sidesOf(counts, symbolWidths, rooms) : sidesOf(counts, symbolWidths);
      need.left.forEach((width, lane) => {
        left[lane] = Math.max(left[lane] ?? 0, width);
      });
      need.right.forEach((width, lane) => {
        right[lane] = Math.max(right[lane] ?? 0, width);
      });
    }
    return { left, right };
  };
  const before = sum(laneNeeds(sides, symbolWidths));
  const easy = grown(true);
  const wider = sum(laneNeeds(easy, symbolWidths)) <= room ? easy : grown(false);
  return sum(laneNeeds(wider, symbolWidths)) > before + 0.001 ? wider : undefined;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
