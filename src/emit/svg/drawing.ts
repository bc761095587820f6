import { ARROW_LENGTH, ARROW_WIDTH, BODY_SIZE } from "../../layout/constants.ts";
import type { LayoutPage } from "../../layout/types.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
import { n } from "./numbers.ts";
import { rectData, ruleData } from "./rules.ts";
import { lineElement, symbolElement } from "./symbols.ts";
import { type PageOf, textElements } from "./texts.ts";

/** Fonts with the same widths, so that text keeps the place that was measured for it. */
export const fontStack = 'Arimo, "Liberation Sans", Arial, Helvetica, sans-serif';

export interface DrawingOptions {
  /** Begins the ids of what is no part of the model; unique in the document that holds the drawing. */
  readonly id: string;
  /** What a screen reader says. */
  readonly title: string;
  readonly description: string;
  /** Width and height as printed, in points; larger drawings are scaled down to it. */
  readonly fit?: { readonly width: number; readonly height: number };
  /** Whether it is a file of its own. */
  readonly standalone: boolean;
  /** Leads from texts that name an SOP to its page; without it they are plain. */
  readonly pageOf?: PageOf;
  /** Marks of a reader, that are no part of the form: elements beneath the table, and room at its left for more. */
  readonly beneath?: { readonly room: number; readonly elements: string };
}

/** Air around the drawing, so that the outermost rules are drawn in full. */
const EDGE = 0.5;

/** One page of a chart as an SVG element: table, symbols, lines and words. */
export function drawing(page: LayoutPage, options: DrawingOptions): string {
  const id = escapeAttribute(options.id);
  const room = options.beneath?.room ?? 0;
  const [width, height] = [page.width + room + 2 * EDGE, page.height + 2 * EDGE];
  const box = `${n(-EDGE - room)} ${n(-EDGE)} ${n(width)} ${n(height)}`;
  const namespace = options.standalone ? ' xmlns="http://www.w3.org/2000/svg"' : "";
  const cells = table(page, options.pageOf);
  // A picture has no parts that can be reached; with links it is a document.
  const role = cells.some((part) => part.includes("<a ")) ? "graphics-document document" : "img";
  const parts = [
    `<svg${namespace} class="bagan" viewBox="${box}" ${size(width, height, options.fit)} role="${role}"`,
    ` aria-labelledby="${id}-judul ${id}-uraian" font-family="${escapeAttribute(fontStack)}" font-size="${BODY_SIZE}">`,
    `<title id="${id}-judul">${escapeText(options.title)}</title>`,
    `<desc id="${id}-uraian">${escapeText(options.description)}</desc>`,
    arrowHead(`${id}-panah`),
    ...(options.standalone ? [`<path class="kertas" fill="#fff" d="${rectData([paper(page)])}"/>`] : []),
    options.beneath?.elements ?? "",
    ...cells,
    ...lines(page, `${id}-panah`),
    group(
      'class="simbol" fill="#fff" stroke="#000" stroke-width=".8"',
      [...page.symbols, ...page.connectors].map(symbolElement),
    ),
    group('class="kata"', [
      ...page.words.map(({ texts }) => textElements(texts)),
      ...[...page.symbols, ...page.connectors].map(({ texts }) => textElements(texts)),
      textElements(page.texts),
    ]),
    "</svg>",
  ];
  return parts.join("");
}

/**
 * Of all pages of a chart the same part of what was laid out, so that their texts are of one size. Their width is
 * that of the paper, and the air around takes some of it; the height has room for the air beside the running foot.
 */
function size(width: number, height: number, fit: DrawingOptions["fit"]): string {
  const scale = fit === undefined ? 1 : Math.min(1, fit.width / width, (fit.height + 2 * EDGE) / height);
  return `width="${n(width * scale)}pt" height="${n(height * scale)}pt"`;
}

const paper = ({ width, height }: LayoutPage) => ({
  x: -EDGE,
  y: -EDGE,
  width: width + 2 * EDGE,
  height: height + 2 * EDGE,
});

function arrowHead(id: string): string {
  const [length, width] = [n(ARROW_LENGTH), n(ARROW_WIDTH)];
  const place = `refX="${length}" refY="${n(ARROW_WIDTH / 2)}" markerWidth="${length}" markerHeight="${width}"`;
  const shape = `<path d="M0 0L${length} ${n(ARROW_WIDTH / 2)}L0 ${width}z"/>`;
  return `<defs><marker id="${id}" ${place} markerUnits="userSpaceOnUse" orient="auto">${shape}</marker></defs>`;
}

function table({ cells }: LayoutPage, pageOf: PageOf | undefined): string[] {
  const heads = cells.filter(({ kind }) => kind === "head").map(({ rect }) => rect);
  return [
    ...(heads.length > 0 ? [`<path class="kepala" fill="#f0f0f0" d="${rectData(heads)}"/>`] : []),
    `<path class="tabel" fill="none" stroke="#000" stroke-width=".6" stroke-linecap="square" d="${ruleData(cells)}"/>`,
    group(
      'class="isi"',
      cells.map(({ texts }) => textElements(texts, pageOf)),
    ),
  ];
}

function lines(page: LayoutPage, arrow: string): string[] {
  const arrows = page.lines.filter(({ kind }) => kind === "arrow");
  const ties = page.lines.filter(({ kind }) => kind !== "arrow");
  const style = 'fill="none" stroke="#000" stroke-width=".8"';
  return [
    group(`class="garis" ${style} marker-end="url(#${arrow})"`, arrows.map(lineElement)),
    group(`class="ikatan" ${style}`, ties.map(lineElement)),
  ];
}

const group = (attributes: string, elements: readonly string[]): string => {
  const content = elements.join("");
  return content === "" ? "" : `<g ${attributes}>${content}</g>`;
};
