import type { PlacedLine, PlacedSymbol, Rect } from "../../layout/types.ts";
import { escapeAttribute } from "../escape.ts";
import { n, pathData } from "./numbers.ts";

/** A symbol of the form. Its id is the model's; `data-step` is the printed number of its row. */
export function symbolElement({ id, shape, rect, number, laneId }: PlacedSymbol): string {
  const data = `id="${escapeAttribute(id)}" data-step="${escapeAttribute(number)}" data-lane="${escapeAttribute(laneId)}"`;
  const attributes = `${data} data-symbol="${shape}"`;
  const { x, y, width, height } = rect;
  if (shape === "kotak" || shape === "kapsul") {
    const round = shape === "kapsul" ? ` rx="${n(Math.min(width, height) / 2)}"` : "";
    return `<rect ${attributes} x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${round}/>`;
  }
  return `<path ${attributes} d="${shape === "ketupat" ? diamond(rect) : pentagon(rect)}"/>`;
}

function diamond({ x, y, width, height }: Rect): string {
  const [middle, centre] = [x + width / 2, y + height / 2];
  const points = [
    [middle, y],
    [x + width, centre],
    [middle, y + height],
    [x, centre],
  ];
  return closed(points);
}

/** The connector to another page: a box with its point down, upright sides to 3/5 of its height. */
function pentagon({ x, y, width, height }: Rect): string {
  const shoulder = y + height * 0.6;
  return closed([
    [x, y],
    [x + width, y],
    [x + width, shoulder],
    [x + width / 2, y + height],
    [x, shoulder],
  ]);
}

const closed = (points: readonly (readonly number[])[]): string =>
  `${pathData(points.map(([x = 0, y = 0]) => ({ x, y })))}z`;

/** A line between the symbols or connectors with the ids `data-from` and `data-to`. */
export function lineElement(line: PlacedLine): string {
  const ends = `data-from="${escapeAttribute(line.from)}" data-to="${escapeAttribute(line.to)}"`;
  const dashed = line.kind === "or" ? ' stroke-dasharray="3 2"' : "";
  const id = escapeAttribute(line.id);
  return `<path id="${id}" ${ends} data-outcome="${escapeAttribute(line.word ?? "")}"${dashed} d="${pathData(line.points)}"/>`;
}
