import type { Chart, Sop } from "../../model/types.ts";
import type { EmitContext, EmittedFile, Emitter } from "../emitter.ts";
import { chartPath } from "../paths.ts";
import { describe } from "./describe.ts";
import { drawing } from "./drawing.ts";

/** One drawing of every chart as a whole, and one of every page on which it is printed. */
export const svgEmitter: Emitter = {
  name: "svg",
  emitSop(sop, context) {
    return sop.charts.flatMap((chart) => [whole(sop, chart, context), ...pages(sop, chart, context)]);
  },
};

function whole(sop: Sop, chart: Chart, context: EmitContext): EmittedFile {
  const drawn = context.layoutOf(chart, "tall").pages.map((page) =>
    drawing(page, {
      id: `alur-${chart.index + 1}`,
      ...describe(sop, chart),
      standalone: true,
    }),
  );
  return { path: chartPath(sop.id, chart.index), content: `${drawn[0] ?? ""}\n` };
}

function pages(sop: Sop, chart: Chart, context: EmitContext): EmittedFile[] {
  const { pages, paper } = context.layoutOf(chart, "split");
  return pages.map((page, index) => {
    const id = `alur-${chart.index + 1}-hal-${index + 1}`;
    const about = describe(sop, chart, { index, count: pages.length });
    const content = drawing(page, { id, ...about, fit: paper, standalone: true });
    return { path: chartPath(sop.id, chart.index, index), content: `${content}\n` };
  });
}
