import type { Sop } from "../../model/types.ts";
import type { EmitContext } from "../emitter.ts";
import { escapeText } from "../escape.ts";
import {
  chartAnchor,
  chartPath,
  dataPath,
  fileName,
  indexPath,
  mapPath,
  raciAnchor,
  rolesPath,
  stylePath,
  timeAnchor,
} from "../paths.ts";
import { chartPages, sheetClass } from "./charts.ts";
import { diagramSection } from "./diagrams.ts";
import { htmlDocument } from "./document.ts";
import { identity } from "./identity.ts";
import { manuscriptNotes } from "./notes.ts";
import { outline } from "./outline.ts";
import { raciSections } from "./raci.ts";
import { timeSections } from "./time.ts";
import { totalText } from "./words.ts";

/** The page of an SOP: its diagrams for the screen, what is printed, then the same in words. */
export function sopPage(sop: Sop, context: EmitContext): string {
  const steps = sop.charts.reduce((sum, chart) => sum + chart.steps.length, 0);
  const diagrams = sop.charts.map((chart) => diagramSection(sop, chart, context));
  const drawn = diagrams.some((section) => section !== "");
  return htmlDocument({
    title: sop.title,
    description: `SOP ${sop.title}: ${steps} langkah`,
    style: `../${stylePath}`,
    bodyClass: `sop ${sheetClass(sop.charts[0], context)}${context.marks ? "" : " tanpa-tanda"}${drawn ? " berdiagram" : ""}`,
    body: [
      menu(sop, context),
      "<main>",
      `<div class="layar pembuka">`,
      `<h1>${escapeText(sop.title)}</h1>`,
      summary(sop),
      "</div>",
      ...diagrams,
      identity(sop, context),
      ...sop.charts.map((chart) => chartPages(sop, chart, context)),
      `<div class="layar">`,
      ...sop.charts.map((chart) => outline(sop, chart, context)),
      timeSections(sop, context),
      raciSections(sop, context),
      manuscriptNotes(sop),
      "</div>",
      "</main>",
    ],
  });
}

function menu(sop: Sop, context: EmitContext): string {
  const several = sop.charts.length > 1;
  const drawings = sop.charts.map(({ index, title }) => {
    const name = several ? `Gambar ${index + 1}` : "Gambar (SVG)";
    const full = title === undefined ? "" : ` title="${escapeText(title).replaceAll('"', "&quot;")}"`;
    return `<a href="${fileName(chartPath(sop.id, index))}"${full}>${name}</a>`;
  });
  return [
    '<nav class="menu" aria-label="Halaman">',
    `<a href="../${indexPath}">Daftar SOP</a>`,
    ...(context.freeEngine === undefined ? [] : [`<a href="../${mapPath}">Peta</a>`]),
    `<a href="../${rolesPath}">Peran</a>`,
    ...sop.charts.slice(0, 1).map(({ index }) => `<a href="#${chartAnchor(index)}">Bagan resmi</a>`),
    ...sop.charts.slice(0, 1).map(() => '<a href="#uraian-1">Uraian langkah</a>'),
    ...sop.charts.slice(0, 1).map(() => `<a href="#${timeAnchor}">Waktu</a>`),
    ...sop.charts.slice(0, 1).map(({ index }) => `<a href="#${raciAnchor(index)}">RACI</a>`),
    ...drawings,
    `<a href="${fileName(dataPath(sop.id))}">Data (JSON)</a>`,
    "</nav>",
  ].join("\n");
}

function summary(sop: Sop): string {
  const limit = sop.limit === undefined ? "" : `<div><dt>Batas waktu</dt><dd>${escapeText(sop.limit.text)}</dd></div>`;
  const kinds = sop.kinds.length === 0 ? "" : `<div><dt>Jenis</dt><dd>${escapeText(sop.kinds.join(", "))}</dd></div>`;
  return `<dl class="ringkas"><div><dt>Waktu kerja</dt><dd>${totalText(sop.totals)}</dd></div>${limit}${kinds}</dl>`;
}
