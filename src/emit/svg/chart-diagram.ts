import type { DiagramForm } from "../../layout/diagram/diagram.ts";
import type { DiagramBox } from "../../layout/diagram/types.ts";
import type { Chart, Sop } from "../../model/types.ts";
import type { EmitContext } from "../emitter.ts";
import { fileName, pagePath, stepAnchor } from "../paths.ts";
import { describe } from "./describe.ts";
import { diagramDrawing } from "./diagram.ts";

/** The diagram of a chart, drawn; `standalone` as a file beside the page of its SOP. Undefined where there is none. */
export function chartDiagram(
  sop: Sop,
  chart: Chart,
  context: EmitContext,
  form: DiagramForm,
  standalone: boolean,
): string | undefined {
  const diagram = context.diagramOf(chart, form);
  if (diagram === undefined) return undefined;
  const name = chart.title === undefined ? sop.title : `${sop.title}: ${chart.title}`;
  const page = standalone ? fileName(pagePath(sop.id)) : "";
  const linkOf = ({ step, goesOn }: DiagramBox): string => {
    if (goesOn !== undefined && "chart" in goesOn) return `${page}#${stepAnchor(goesOn.chart, goesOn.step)}`;
    if (goesOn !== undefined && context.hasPage(goesOn.sop)) return fileName(pagePath(goesOn.sop));
    return `${page}#${stepAnchor(chart.index, step)}`;
  };
  const kind = form === "wide" ? "lebar" : "sempit";
  return diagramDrawing(diagram, {
    id: `diagram-${chart.index + 1}-${kind}`,
    className: `diagram ${kind}`,
    title: `Diagram ${name}`,
    description: describe(sop, chart).description.replace(/^Tabel prosedur/, "Diagram alir"),
    standalone,
    linkOf,
  });
}
