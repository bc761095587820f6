import type { Chart, Sop } from "../../model/types.ts";
import type { EmitContext } from "../emitter.ts";
import { escapeText } from "../escape.ts";
import { pageBeside } from "../page-beside.ts";
import { chartAnchor, diagramAnchor } from "../paths.ts";
import { describe } from "../svg/describe.ts";
import { drawing } from "../svg/drawing.ts";

/** The official chart: its pages, each a sheet as it is printed. */
export function chartPages(sop: Sop, chart: Chart, context: EmitContext): string {
  const { pages, paper } = context.layoutOf(chart, "split");
  const sheet = sheetClass(chart, context);
  const back = `<p class="kembali"><a href="#${diagramAnchor(chart.index)}">Tutup bagan resmi</a></p>`;
  const sheets = pages
    .map((page, index) => {
      const id = `alur-${chart.index + 1}-hal-${index + 1}`;
      const about = describe(sop, chart, { index, count: pages.length });
      const svg = drawing(page, {
        id,
        ...about,
        pageOf: (other) => pageBeside(other, context),
        fit: paper,
        standalone: false,
      });
      const name = sop.number.value === undefined ? sop.title : `${sop.number.value} · ${sop.title}`;
      const part = sop.charts.length > 1 ? `Bagan ${chart.index + 1}, halaman` : "Bagan halaman";
      const foot = `<span>${escapeText(name)}</span><span>${part} ${index + 1} dari ${pages.length}</span>`;
      return `<div class="lembar bagan-alur ${sheet}">\n<div class="gulir" tabindex="0">${svg}</div>\n<p class="kaki">${foot}</p>\n</div>`;
    })
    .join("\n");
  const label = sop.charts.length > 1 ? `Bagan resmi ${chart.index + 1}` : "Bagan resmi";
  return `<section class="resmi" id="${chartAnchor(chart.index)}" aria-label="${label}">\n${back}\n${sheets}\n</section>`;
}

/** Names the paper, for the style sheet. */
export function sheetClass(chart: Chart | undefined, context: EmitContext): string {
  if (chart === undefined) return "a4-mendatar";
  const { paper, orientation } = context.sheetOf(chart);
  return `${paper}-${orientation === "landscape" ? "mendatar" : "tegak"}`;
}
