import type { Chart, Sop } from "../../model/types.ts";
import type { EmitContext, EmittedFile, Emitter } from "../emitter.ts";
import { pageBeside } from "../page-beside.ts";
import { chartPath, diagramPath, mapDrawingPath } from "../paths.ts";
import { chartDiagram } from "./chart-diagram.ts";
import { describe } from "./describe.ts";
import { drawing } from "./drawing.ts";
import { libraryMap } from "./library-map.ts";

/**
 * One drawing of every chart as a whole, its diagram, and one drawing of every page on which it is printed; the
 * map of the library.
 */
export const svgEmitter: Emitter = {
  name: "svg",
  emitLibrary(entries, context) {
    const map = context.mapOf(entries);
    if (map === undefined || map.boxes.length === 0) return [];
    return [{ path: mapDrawingPath, content: `${libraryMap(map, true)}\n` }];
  },
  emitSop(sop, context) {
    return sop.charts.flatMap((chart) => [
      whole(sop, chart, context),
      ...diagram(sop, chart, context),
      ...pages(sop, chart, context),
    ]);
  },
};

function whole(sop: Sop, chart: Chart, context: EmitContext): EmittedFile {
  const drawn = context.layoutOf(chart, "tall").pages.map((page) =>
    drawing(page, {
      id: `alur-${chart.index + 1}`,
      ...describe(sop, chart),
      pageOf: (id) => pageBeside(id, context),
      standalone: true,
    }),
  );
  return { path: chartPath(sop.id, chart.index), content: `${drawn[0] ?? ""}\n` };
}

function diagram(sop: Sop, chart: Chart, context: EmitContext): EmittedFile[] {
  const content = chartDiagram(sop, chart, context, "wide", true);
  return content === undefined ? [] : [{ path: diagramPath(sop.id, chart.index), content: `${content}\n` }];
}

function pages(sop: Sop, chart: Chart, context: EmitContext): EmittedFile[] {
  const { pages, paper } = context.layoutOf(chart, "split");
  const pageOf = (id: string) => pageBeside(id, context);
  return pages.map((page, index) => {
    const id = `alur-${chart.index + 1}-hal-${index + 1}`;
    const about = describe(sop, chart, { index, count: pages.length });
    const content = drawing(page, { id, ...about, pageOf, fit: paper, standalone: true });
    return { path: chartPath(sop.id, chart.index, index), content: `${content}\n` };
  });
}
