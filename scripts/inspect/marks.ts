import { escapeText } from "../../src/emit/escape.ts";
import { n, pathData } from "../../src/emit/svg/numbers.ts";
import type { Fault } from "../../src/layout/judge/faults.ts";
import type { PagePlaces } from "../../src/layout/judge/judge.ts";
import type { LayoutPage, PlacedLine, Point, Rect } from "../../src/layout/types.ts";

/** Lines with more bends than this are coloured. */
const MANY_BENDS = 2;

/** Faults and scores of a page, as SVG on top of its drawing. Every mark says on hover what it is. */
export function marks(page: LayoutPage, faults: readonly Fault[], places: PagePlaces): string {
  const lines = page.lines
    .filter(({ points }) => points.length - 2 > MANY_BENDS)
    .map((line) => overLine(line, "bends", `${line.points.length - 2} bends: ${line.id}`));
  const circles = [
    ...places.crossings.map((point) => circle(point, "crossing", "crossing")),
    ...places.headOn.map((point) => circle(point, "head-on", "two lines meet head on")),
  ];
  return `<g class="marks" fill="none">${[...lines, ...circles, ...faults.map((fault) => faultMark(page, fault))].join("")}</g>`;
}

function faultMark(page: LayoutPage, { name, elements }: Fault): string {
  const title = `${name}: ${elements.join(", ")}`;
  const found = elements.flatMap((element) => places(page, element));
  const first = found[0];
  const outlines = found.map(({ rect, line }) =>
    line === undefined ? box(rect, title) : overLine(line, "fault", title),
  );
  const at = first === undefined ? { x: 2, y: 8 } : { x: first.rect.x, y: Math.max(6, first.rect.y - 2) };
  const label = `<text class="fault-name" x="${n(at.x)}" y="${n(at.y)}" font-size="6" font-weight="700" fill="#c00">${escapeText(name)}</text>`;
  return outlines.join("") + label;
}

interface Place {
  readonly rect: Rect;
  readonly line?: PlacedLine;
}

/** Where an element of a fault is: a symbol, a line, the word of a line (`line:word`), or a text. */
function places(page: LayoutPage, element: string): Place[] {
  const symbol = [...page.symbols, ...page.connectors].find(({ id }) => id === element);
  if (symbol !== undefined) return [symbol];
  const line = page.lines.find(({ id }) => id === element);
  if (line !== undefined) return [{ line, rect: around(line.points) }];
  const word = page.words.find((one) => element.startsWith(`${one.line}:`));
  if (word !== undefined) return [{ rect: word.rect }];
  const cell = page.cells.find(({ texts }) => texts.some(({ text }) => text === element));
  return cell === undefined ? [] : [cell];
}

function around(points: readonly Point[]): Rect {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const STROKES = {
  bends: 'stroke="#e08a00" stroke-width="2.4" stroke-opacity=".55"',
  fault: 'stroke="#c00" stroke-width="2.4" stroke-opacity=".55"',
  crossing: 'stroke="#c00" stroke-width="1.2"',
  "head-on": 'stroke="#7a3fb0" stroke-width="1.2" stroke-dasharray="2 1"',
} as const;

const titled = (title: string): string => `<title>${escapeText(title)}</title>`;

const overLine = ({ points }: PlacedLine, kind: "bends" | "fault", title: string): string =>
  `<path class="${kind}" ${STROKES[kind]} d="${pathData(points)}">${titled(title)}</path>`;

const circle = ({ x, y }: Point, kind: "crossing" | "head-on", title: string): string =>
  `<circle class="${kind}" ${STROKES[kind]} cx="${n(x)}" cy="${n(y)}" r="5">${titled(title)}</circle>`;

const box = ({ x, y, width, height }: Rect, title: string): string =>
  `<rect class="fault" stroke="#c00" stroke-width="1.6" x="${n(x - 1.5)}" y="${n(y - 1.5)}" width="${n(width + 3)}" height="${n(height + 3)}">${titled(title)}</rect>`;
