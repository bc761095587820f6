import { LEVEL_GAP, PAD_ABOVE, PAD_BELOW } from "../constants.ts";
import { type ChartPlan, planPage } from "../place/page.ts";
import { type RoutedPage, routePage } from "../place/routed-page.ts";
import { symbolSize } from "../place/sizes.ts";
import type { LayoutPage } from "../types.ts";
import { breakRows, linesOverBreaks } from "./breaks.ts";
import { composePage, type Frame, type Margins } from "./compose.ts";
import { type PageLink, pageLinks } from "./links.ts";

export interface PagedChart {
  readonly pages: readonly { readonly page: LayoutPage; readonly routed: RoutedPage }[];
}

const NOTHING = { texts: [], height: 0 } as const;

/**
 * Breaks the table between rows, so that every page is at most `height` points high, and draws each page.
 * A guess of the heights gives the first breaks; a page that turns out too high teaches the guess what its rows
 * really need, and all from there on is broken again. `routes` keeps what was routed, for the next call. A single row that is higher than a page keeps a page of its own.
 */
export function paginate(
  plan: ChartPlan,
  frame: Frame,
  margins: Margins,
  height: number,
  routes: Map<string, RoutedPage>,
): PagedChart {
  const { chart } = plan;
  const guess = chart.steps.map((_, step) => guessHeight(plan, frame, step));
  // Nearly every break is crossed by a line: its connectors are a level of their own on both pages.
  const connectors = symbolSize("segilima", plan.scale).height + LEVEL_GAP;
  const composed = new Map<string, ReturnType<typeof composePage>>();
  const room = (first: number, end: number) =>
    height -
    frame.table.head.height -
    (first === 0 ? margins.above.height : connectors) -
    (end === guess.length ? margins.below.height : connectors);
  const crossed = linesOverBreaks(chart);
  let starts = breakRows([0], guess, room, crossed);
  for (;;) {
    const links = pageLinks(chart, pagesOfSteps(starts, guess.length));
    const pages = starts.map((first, page) => {
      const last = starts[page + 1] ?? guess.length;
      const planned = planPage(plan, page, first, last, links);
      const key = pageKey(page, first, last, links);
      const routed = routes.get(key) ?? routePage(planned);
      routes.set(key, routed);
      const own = {
        above: page === 0 ? margins.above : NOTHING,
        below: page === starts.length - 1 ? margins.below : NOTHING,
      };
      // Labels and ids of connectors change with the number of a page, and are a part of what is drawn.
      const names = [key, page === starts.length - 1, ...planned.stations.map(({ id, label }) => `${id} ${label}`)];
      const name = names.join(";");
      const drawn = composed.get(name) ?? composePage(frame, planned, routed, own);
      composed.set(name, drawn);
      return { ...drawn, routed, first, last };
    });
    const over = pages.findIndex(({ page, first, last }) => page.height > height + 0.01 && last - first > 1);
    const bad = pages[over];
    if (bad === undefined) return { pages };
    for (const { rowHeights, first, last } of pages.slice(over)) {
      rowHeights.forEach((measured, row) => {
        const head = row === 0 && first > 0 ? connectors : 0;
        const foot = row === last - first - 1 && last < guess.length ? connectors : 0;
        guess[first + row] = Math.max(guess[first + row] ?? 0, measured - head - foot);
      });
    }
    const next = breakRows(starts.slice(0, over + 1), guess, room, crossed);
    // The guess may still hold all rows of the page, where only its connectors made it too high.
    const unchanged = (next[over + 1] ?? guess.length) >= bad.last;
    starts = unchanged ? breakRows([...starts.slice(0, over + 1), bad.last - 1], guess, room, crossed) : next;
  }
}

/** Routes the chart as one page, as `paginate` does without a limit of height; kept in `routes`. */
export function routeWhole(plan: ChartPlan, routes: Map<string, RoutedPage>): RoutedPage {
  const steps = plan.chart.steps.length;
  const routed = routePage(planPage(plan, 0, 0, steps, []));
  routes.set(pageKey(0, 0, steps, []), routed);
  return routed;
}

function pagesOfSteps(starts: readonly number[], steps: number): number[] {
  let page = 0;
  return Array.from({ length: steps }, (_, step) => {
    if (starts[page + 1] === step) page += 1;
    return page;
  });
}

function pageKey(page: number, first: number, last: number, links: readonly PageLink[]): string {
  const here = links.filter(({ fromPage, toPage }) => fromPage === page || toPage === page);
  const parts = here.map(({ fromPage, toPage, target, lane, edges }) => {
    const other = fromPage === page ? toPage : fromPage;
    return [fromPage === page, other > page, target, lane, edges.map(({ index }) => index).join("+")].join(" ");
  });
  return [first, last, ...parts].join(";");
}

/** Height of a row without any lines but its own. */
function guessHeight(plan: ChartPlan, frame: Frame, step: number): number {
  const { level, count } = plan.levels[step] ?? { level: new Map<number, number>(), count: 1 };
  const heights = Array.from({ length: count }, () => symbolSize("kotak", plan.scale).height);
  for (const index of plan.chart.steps[step]?.symbols ?? []) {
    const symbol = plan.chart.symbols[index];
    if (symbol === undefined) continue;
    const at = level.get(index) ?? 0;
    const { height } = symbolSize(symbol.shape, plan.scale, symbol.question);
    heights[at] = Math.max(heights[at] ?? 0, height);
  }
  const symbols = heights.reduce((sum, one) => sum + one, 0);
  const stack = PAD_ABOVE + PAD_BELOW + symbols + (count - 1) * LEVEL_GAP;
  return Math.max(stack, frame.table.textHeights[step] ?? 0);
}
