import type { PlacedText, Point, Rect } from "../../layout/types.ts";
import { escapeText } from "../escape.ts";
import { n } from "./numbers.ts";
import { heldWidth } from "./texts.ts";

/** What drawings for screens are made of. */

/** A text of its own colour; `usual` is the size that the root element says. */
export function screenText(placed: PlacedText, colour: string, usual: number): string {
  const { x, y, text, size, bold } = placed;
  if (text.trim() === "") return "";
  const style = `${size === usual ? "" : ` font-size="${n(size)}"`}${bold ? ' font-weight="700"' : ""}`;
  return `<text x="${n(x)}" y="${n(y)}"${heldWidth(placed)}${style} fill="${colour}">${escapeText(text)}</text>`;
}

/** A rectangle with round corners, as the data of a path. */
export function roundedRect({ x, y, width, height }: Rect, radius: number): string {
  const r = n(radius);
  const [across, down] = [n(width - 2 * radius), n(height - 2 * radius)];
  const arc = (dx: string, dy: string) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [right, foot, left] = [arc(r, r), arc(`-${r}`, r), arc(`-${r}`, `-${r}`)];
  return `M${n(x + radius)} ${n(y)}h${across}${right}v${down}${foot}h-${across}${left}v-${down}${arc(r, `-${r}`)}z`;
}

/** Bends drawn round, so that the eye stays on the line where two cross. */
const ROUND = 5;

/** Orthogonal points as a path with round bends. */
export function roundedLine(points: readonly Point[]): string {
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

/** An arrow head for the ends of lines. */
export function arrowMarker(id: string, colour: string, length: number, width: number): string {
  const place = `refX="${length}" refY="${width / 2}" markerWidth="${length}" markerHeight="${width}"`;
  const shape = `<path fill="${colour}" d="M0 0L${length} ${width / 2}L0 ${width}z"/>`;
  return `<marker id="${id}" ${place} markerUnits="userSpaceOnUse" orient="auto">${shape}</marker>`;
}
