import { ARROW, POINT, TEXT } from "../../layout/diagram/sizes.ts";
import type { Diagram, DiagramBox, DiagramLine, DiagramTag, DiagramText } from "../../layout/diagram/types.ts";
import type { PlacedText, Point, Rect } from "../../layout/types.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
import { fontStack } from "./drawing.ts";
import { n, pathData } from "./numbers.ts";
import {
  backColour,
  decisionTone,
  endTone,
  laneTone,
  lineColour,
  outcomeTones,
  plainTone,
  quietText,
  type Tone,
} from "./palette.ts";

export interface DiagramOptions {
  /** Begins the ids of the drawing; unique in the document that holds it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly standalone: boolean;
  readonly className: string;
  /** The address to which a box leads, where it leads anywhere. */
  readonly linkOf: (box: DiagramBox) => string | undefined;
}

/** A diagram as an SVG element. Its links keep their names for screen readers, so its role is a document's. */
export function diagramDrawing(diagram: Diagram, options: DiagramOptions): string {
  const id = escapeAttribute(options.id);
  const { width, height } = diagram;
  const namespace = options.standalone ? ' xmlns="http://www.w3.org/2000/svg"' : "";
  const on = diagram.lines.filter(({ back }) => !back);
  const back = diagram.lines.filter((line) => line.back);
  return [
    `<svg${namespace} class="${escapeAttribute(options.className)}" viewBox="0 0 ${n(width)} ${n(height)}"`,
    ` width="${n(width)}" height="${n(height)}" role="graphics-document document" aria-roledescription="diagram"`,
    ` aria-labelledby="${id}-judul ${id}-uraian" font-family="${escapeAttribute(fontStack)}" font-size="${TEXT}">`,
    `<title id="${id}-judul">${escapeText(options.title)}</title>`,
    `<desc id="${id}-uraian">${escapeText(options.description)}</desc>`,
    `<defs>${arrowHead(`${id}-maju`, lineColour)}${arrowHead(`${id}-balik`, backColour)}</defs>`,
    ...(options.standalone ? [`<path fill="#fff" d="M0 0H${n(width)}V${n(height)}H0z"/>`] : []),
    // Where both come in together, the way on is seen.
    lines(back, `${id}-balik`, backColour),
    lines(on, `${id}-maju`, lineColour),
    ...diagram.boxes.map((box) => boxElement(box, options)),
    "</svg>",
  ].join("");
}

function arrowHead(id: string, colour: string): string {
  const { length, width } = ARROW;
  const place = `refX="${length}" refY="${width / 2}" markerWidth="${length}" markerHeight="${width}"`;
  const shape = `<path fill="${colour}" d="M0 0L${length} ${width / 2}L0 ${width}z"/>`;
  return `<marker id="${id}" ${place} markerUnits="userSpaceOnUse" orient="auto">${shape}</marker>`;
}

function lines(all: readonly DiagramLine[], arrow: string, colour: string): string {
  if (all.length === 0) return "";
  const style = `fill="none" stroke="${colour}" stroke-width="1.5" marker-end="url(#${arrow})"`;
  return `<g class="garis" ${style}>${all.map(lineElement).join("")}</g>`;
}

function lineElement({ from, to, word, points }: DiagramLine): string {
  const ends = `data-from="${escapeAttribute(from)}" data-to="${escapeAttribute(to)}"`;
  return `<path ${ends} data-outcome="${escapeAttribute(word ?? "")}" d="${rounded(points)}"/>`;
}

/** Bends drawn round, so that the eye stays on the line where two cross. */
const ROUND = 5;

/** Orthogonal points as a path with round bends. */
function rounded(points: readonly Point[]): string {
  let data = "";
  points.forEach((point, at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    if (before === undefined) data += `M${n(point.x)} ${n(point.y)}`;
    else if (after === undefined) data += `L${n(point.x)} ${n(point.y)}`;
    else {
      const [enter, leave] = [towards(point, before), towards(point, after)];
      data += `L${n(enter.x)} ${n(enter.y)}Q${n(point.x)} ${n(point.y)} ${n(leave.x)} ${n(leave.y)}`;
    }
  });
  return data;
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(ROUND, length / 2) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function boxElement(box: DiagramBox, { linkOf }: DiagramOptions): string {
  const tone = box.kind === "decision" ? decisionTone : box.kind === "step" ? plainTone : endTone;
  const width = box.kind === "step" || box.kind === "decision" ? 1.25 : 1.5;
  const outline = `<path fill="${tone.fill}" stroke="${tone.line}" stroke-width="${width}" d="${outlineOf(box)}"/>`;
  const content = [
    outline,
    ...box.tags.map((tag) => tagElement(tag, box.kind === "decision")),
    ...box.texts.map((text) => textElement(text, text.tone === "quiet" ? quietText : tone.text)),
  ].join("");
  const data = `data-box="${escapeAttribute(box.id)}" data-kind="${box.kind}"`;
  const link = linkOf(box);
  if (link === undefined) return `<g ${data}>${content}</g>`;
  return `<a ${data} href="${escapeAttribute(link)}">${content}</a>`;
}

function outlineOf({ kind, round, body }: DiagramBox): string {
  const { x, y, width, height } = body;
  const [right, bottom, middle] = [x + width, y + height, y + height / 2];
  if (kind === "decision") {
    return `${pathData([
      { x: x + POINT, y },
      { x: right - POINT, y },
      { x: right, y: middle },
      { x: right - POINT, y: bottom },
      { x: x + POINT, y: bottom },
      { x, y: middle },
    ])}z`;
  }
  return roundedRect(body, kind === "step" && !round ? 4 : Math.min(height / 2, 20));
}

function roundedRect({ x, y, width, height }: Rect, radius: number): string {
  const r = n(radius);
  const [across, down] = [n(width - 2 * radius), n(height - 2 * radius)];
  const arc = (dx: string, dy: string) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${n(x + radius)} ${n(y)}h${across}${arc(r, r)}v${down}${arc(`-${r}`, r)}h-${across}${arc(`-${r}`, `-${r}`)}v-${down}${arc(r, `-${r}`)}z`;
}

function tagElement({ kind, rect, lane, texts }: DiagramTag, inDecision: boolean): string {
  const tone: Tone =
    kind === "number"
      ? { fill: inDecision ? decisionTone.line : plainTone.line, line: "none", text: "#fff" }
      : kind === "actor"
        ? laneTone(lane ?? 0)
        : outcomeTones[kind];
  const shape = roundedRect(rect, kind === "actor" ? Math.min(10, rect.height / 2) : 4);
  const outline = `<path fill="${tone.fill}" stroke="${tone.line}" d="${shape}"/>`;
  return outline + texts.map((text) => textElement(text, tone.text)).join("");
}

function textElement({ x, y, text, size, bold }: PlacedText | DiagramText, colour: string): string {
  if (text.trim() === "") return "";
  const style = `${size === TEXT ? "" : ` font-size="${n(size)}"`}${bold ? ' font-weight="700"' : ""}`;
  return `<text x="${n(x)}" y="${n(y)}"${style} fill="${colour}">${escapeText(text)}</text>`;
}
