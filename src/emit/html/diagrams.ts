import type { Chart, Sop } from "../../model/types.ts";
import type { EmitContext } from "../emitter.ts";
import { escapeText } from "../escape.ts";
import { chartAnchor, diagramAnchor, diagramPath, fileName } from "../paths.ts";
import { chartDiagram } from "../svg/chart-diagram.ts";

/**
 * A chart as screens show it best: words inside of boxes, once for wide screens and once for phones; the style sheet
 * shows one of the two. Empty where there is no engine to lay it out.
 */
export function diagramSection(sop: Sop, chart: Chart, context: EmitContext): string {
  const drawings = (["wide", "narrow"] as const).map((form) => chartDiagram(sop, chart, context, form, false));
  if (drawings.includes(undefined)) return "";
  const name = chart.title === undefined ? "Diagram" : `Diagram: ${escapeText(chart.title)}`;
  const links = [
    `<a href="#${chartAnchor(chart.index)}">Bagan resmi</a>`,
    `<a href="#uraian-${chart.index + 1}">Uraian langkah</a>`,
    `<a href="${fileName(diagramPath(sop.id, chart.index))}">Berkas (SVG)</a>`,
  ];
  return [
    `<section class="layar bagian-diagram" id="${diagramAnchor(chart.index)}">`,
    `<header><h2>${name}</h2><p class="pilihan">${links.join(" · ")}</p></header>`,
    ...drawings.map((drawing) => drawing ?? ""),
    "</section>",
  ].join("\n");
}
