import { drawing } from "../../src/emit/svg/drawing.ts";
import { withPrefix } from "../../src/emit/svg/prefixed.ts";
import { type Fault, judge, type Scores } from "../../src/layout/judge/judge.ts";
import { layoutChart } from "../../src/layout/layout.ts";
import type { ChartLayout } from "../../src/layout/types.ts";
import type { Chart } from "../../src/model/types.ts";
import { marks } from "./marks.ts";

/** A chart to look at. */
export interface Subject {
  /** Unique; small letters, digits and hyphens only, since files are named by it. */
  readonly key: string;
  readonly title: string;
  readonly chart: Chart;
}

/** What is kept of a drawing from one run to the next. */
export interface Measured {
  readonly pages: number;
  /** Of the whole drawing and of its pages together. */
  readonly faults: number;
  /** Of the whole drawing on one page. */
  readonly scores: Scores;
  /** Of its printed pages together. */
  readonly crossingsOnPages: number;
}

export interface Inspected extends Measured {
  readonly key: string;
  readonly title: string;
  readonly steps: number;
  readonly lanes: number;
  readonly faultList: readonly string[];
  /** SVG with marks: the whole drawing, then each page where there is more than one. */
  readonly drawings: readonly string[];
}

export function inspect({ key, title, chart }: Subject): Inspected {
  const { paper, orientation } = chart.display;
  const options = { paper, orientation, marks: true } as const;
  const tall = layoutChart(chart, { ...options, pages: "tall" });
  const split = layoutChart(chart, { ...options, pages: "split" });
  const [whole, printed] = [judge(tall, chart), judge(split, chart)];
  const pages = split.pages.length;
  const faultList = [
    ...whole.faults.map(({ name, elements }) => `${name}: ${elements.join(", ")}`),
    ...printed.faults.map(({ name, page, elements }) => `page ${page + 1}: ${name}: ${elements.join(", ")}`),
  ];
  return {
    key,
    title,
    steps: chart.steps.length,
    lanes: chart.lanes.length,
    pages,
    faults: faultList.length,
    faultList,
    scores: whole.scores,
    crossingsOnPages: printed.scores.crossings,
    drawings: [...marked(tall, whole, `${key}-utuh`, title), ...marked(split, printed, `${key}-hal`, title)],
  };
}

export const measuredOf = ({ pages, faults, scores, crossingsOnPages }: Measured): Measured => ({
  pages,
  faults,
  scores,
  crossingsOnPages,
});

function marked(layout: ChartLayout, verdict: ReturnType<typeof judge>, prefix: string, title: string): string[] {
  return layout.pages.map((page, index) => {
    const id = `${prefix}-${index + 1}`;
    const options = { id, title, description: id, standalone: true };
    const faults: readonly Fault[] = verdict.faults.filter((fault) => fault.page === index);
    const places = verdict.places[index] ?? { crossings: [], headOn: [] };
    const svg = drawing(withPrefix(page, `${id}-`), options);
    return svg.replace(/<\/svg>$/u, () => `${marks(page, faults, places)}</svg>`);
  });
}
