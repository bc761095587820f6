import { ARROW, POINT, TEXT } from "../../layout/diagram/sizes.ts";
import type { Diagram, DiagramBox, DiagramLine, DiagramTag } from "../../layout/diagram/types.ts";
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
import { arrowMarker, roundedLine, roundedRect, screenText } from "./shapes.ts";

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
    `<defs>${arrowMarker(`${id}-maju`, lineColour, ARROW.length, ARROW.width)}${arrowMarker(`${id}-balik`, backColour, ARROW.length, ARROW.width)}</defs>`,
    ...(options.standalone ? [`<path fill="#fff" d="M0 0H${n(width)}V${n(height)}H0z"/>`] : []),
    // Where both come in together, the way on is seen.
    lines(back, `${id}-balik`, backColour),
    lines(on, `${id}-maju`, lineColour),
    ...diagram.boxes.map((box) => boxElement(box, options)),
    "</svg>",
  ].join("");
}

function lines(all: readonly DiagramLine[], arrow: string, colour: string): string {
  if (all.length === 0) return "";
  const style = `fill="none" stroke="${colour}" stroke-width="1.5" marker-end="url(#${arrow})"`;
  return `<g class="garis" ${style}>${all.map(lineElement).join("")}</g>`;
}

function lineElement({ from, to, word, points }: DiagramLine): string {
  const ends = `data-from="${escapeAttribute(from)}" data-to="${escapeAttribute(to)}"`;
  return `<path ${ends} data-outcome="${escapeAttribute(word ?? "")}" d="${roundedLine(points)}"/>`;
}

function boxElement(box: DiagramBox, { linkOf }: DiagramOptions): string {
  const tone = box.kind === "decision" ? decisionTone : box.kind === "step" ? plainTone : endTone;
  const width = box.kind === "step" || box.kind === "decision" ? 1.25 : 1.5;
  const outline = `<path fill="${tone.fill}" stroke="${tone.line}" stroke-width="${width}" d="${outlineOf(box)}"/>`;
  const content = [
    outline,
    ...box.tags.map((tag) => tagElement(tag, box.kind === "decision")),
    ...box.texts.map((text) => screenText(text, text.tone === "quiet" ? quietText : tone.text, TEXT)),
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

function tagElement({ kind, rect, lane, texts }: DiagramTag, inDecision: boolean): string {
  const tone: Tone =
    kind === "number"
      ? { fill: inDecision ? decisionTone.line : plainTone.line, line: "none", text: "#fff" }
      : kind === "actor"
        ? laneTone(lane ?? 0)
        : outcomeTones[kind];
  const shape = roundedRect(rect, kind === "actor" ? Math.min(10, rect.height / 2) : 4);
  const outline = `<path fill="${tone.fill}" stroke="${tone.line}" d="${shape}"/>`;
  return outline + texts.map((text) => screenText(text, tone.text, TEXT)).join("");
}
