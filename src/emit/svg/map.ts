import { ASCENT } from "../../layout/constants.ts";
import { ARROW } from "../../layout/diagram/sizes.ts";
import type { LibraryMap, MapBox, MapFrame, MapLine, MapLinkKind } from "../../layout/map/types.ts";
import { textWidth } from "../../layout/measure.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
import { fontStack } from "./drawing.ts";
import { n } from "./numbers.ts";
import { lineColour, plainTone, quietText } from "./palette.ts";
import { arrowMarker, roundedLine, roundedRect, screenText } from "./shapes.ts";

export interface MapOptions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly standalone: boolean;
  /** The address of an SOP's page. */
  readonly linkOf: (sop: string) => string | undefined;
}

const SIZE = 13;
const KEY_SIZE = 12;
const KEY_LINE = 20;

/** Colour and dashes of a line, and what it says. */
const styles: Readonly<Record<MapLinkKind, { readonly colour: string; readonly dash: string; readonly word: string }>> =
  {
    terkait: { colour: lineColour, dash: "", word: "terkait" },
    prasyarat: { colour: "#7a4300", dash: "", word: "prasyarat: yang di pangkal didahulukan" },
    lanjutan: { colour: "#1d5518", dash: "", word: "lanjutan" },
    "bagian-dari": { colour: "#532182", dash: "7 3", word: "bagian dari: yang di ujung bagian dari yang di pangkal" },
    call: { colour: "#0b4f9e", dash: "", word: "dijalankan dari dalam langkah" },
    mention: { colour: "#0b5253", dash: "2 3", word: "disebut dalam langkah (lihat)" },
  };

/** The map as an SVG element, with a key to its lines. */
export function mapDrawing(map: LibraryMap, options: MapOptions): string {
  const id = escapeAttribute(options.id);
  const kinds = (Object.keys(styles) as MapLinkKind[]).filter((kind) => map.lines.some((line) => line.kind === kind));
  const width = Math.max(map.width, 420);
  const height = map.height + KEY_LINE * kinds.length + 24;
  const namespace = options.standalone ? ' xmlns="http://www.w3.org/2000/svg"' : "";
  return [
    `<svg${namespace} class="peta-gambar" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}"`,
    ` role="graphics-document document" aria-roledescription="peta" aria-labelledby="${id}-judul ${id}-uraian"`,
    ` font-family="${escapeAttribute(fontStack)}" font-size="${SIZE}">`,
    `<title id="${id}-judul">${escapeText(options.title)}</title>`,
    `<desc id="${id}-uraian">${escapeText(options.description)}</desc>`,
    `<defs>${kinds.map((kind) => arrowMarker(`${id}-${kind}`, styles[kind].colour, ARROW.length, ARROW.width)).join("")}</defs>`,
    ...(options.standalone ? [`<path fill="#fff" d="M0 0H${n(width)}V${n(height)}H0z"/>`] : []),
    ...map.frames.map(frameElement),
    ...kinds.map((kind) => lineGroup(kind, map.lines, id)),
    ...map.boxes.map((box) => boxElement(box, options)),
    ...kinds.map((kind, at) => keyElement(kind, map.height + 16 + at * KEY_LINE, id)),
    "</svg>",
  ].join("");
}

function frameElement({ rect, texts }: MapFrame): string {
  const outline = `<path fill="#f1f4f8" stroke="#c3ccd6" d="${roundedRect(rect, 8)}"/>`;
  return outline + texts.map((text) => screenText(text, quietText, SIZE)).join("");
}

const lineStyle = (kind: MapLinkKind): string => {
  const { colour, dash } = styles[kind];
  return `fill="none" stroke="${colour}" stroke-width="1.5"${dash === "" ? "" : ` stroke-dasharray="${dash}"`}`;
};

function lineGroup(kind: MapLinkKind, lines: readonly MapLine[], id: string): string {
  const own = lines.filter((line) => line.kind === kind);
  const paths = own.map(({ from, to, points }) => {
    const ends = `data-from="${escapeAttribute(from)}" data-to="${escapeAttribute(to)}"`;
    return `<path ${ends} d="${roundedLine(points)}"/>`;
  });
  const head = own[0]?.arrow === true ? ` marker-end="url(#${id}-${kind})"` : "";
  return `<g data-kind="${kind}" ${lineStyle(kind)}${head}>${paths.join("")}</g>`;
}

function boxElement({ id, rect, texts, sop }: MapBox, { linkOf }: MapOptions): string {
  const outside = sop === undefined;
  const dash = outside ? ' stroke-dasharray="5 3"' : "";
  const outline = `<path fill="${outside ? "none" : plainTone.fill}" stroke="${plainTone.line}" stroke-width="1.25"${dash} d="${roundedRect(rect, 4)}"/>`;
  const words = texts.map((text) => screenText(text, text.tone === "quiet" ? quietText : plainTone.text, SIZE));
  const content = [outline, ...words].join("");
  const link = sop === undefined ? undefined : linkOf(sop);
  const data = `data-box="${escapeAttribute(id)}"`;
  return link === undefined ? `<g ${data}>${content}</g>` : `<a ${data} href="${escapeAttribute(link)}">${content}</a>`;
}

function keyElement(kind: MapLinkKind, y: number, id: string): string {
  const middle = n(y + KEY_LINE / 2);
  const head = kind === "terkait" ? "" : ` marker-end="url(#${id}-${kind})"`;
  const sample = `<path ${lineStyle(kind)}${head} d="M4 ${middle}H52"/>`;
  const { word: text } = styles[kind];
  const place = { x: 62, y: y + KEY_LINE / 2 + KEY_SIZE * (ASCENT - 0.55), width: textWidth(text, KEY_SIZE) };
  return sample + screenText({ ...place, text, size: KEY_SIZE, bold: false }, quietText, SIZE);
}
