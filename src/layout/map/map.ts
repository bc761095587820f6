import type { DiagramText } from "../diagram/types.ts";
import type { FreeEngine, FreeNode } from "../elk/graph.ts";
import type { Point, Rect } from "../types.ts";
import { frameTitle, LEAST_FRAME, type SizedPlace, sizePlace } from "./box.ts";
import { packParts } from "./pack.ts";
import { type Part, partsOf } from "./parts.ts";
import { relationsOf } from "./relations.ts";
import type { LibraryMap, MapBox, MapFrame, MapLine, MapSop } from "./types.ts";

/** Width that the map fills, so that its words are as large as those around it; wider where one part is. */
const WIDTH = 1180;

/**
 * The map of a library: what is joined is drawn together, SOPs of one unit in one frame, and the parts are packed beside
 * each other. Every part is laid out by itself, so the work grows with the parts and not with their square.
 */
export function layoutMap(sops: readonly MapSop[], engine: FreeEngine): LibraryMap {
  const relations = relationsOf(sops);
  const parts = partsOf(relations).map((part, index) => layoutPart(part, index, engine));
  const packed = packParts(parts, WIDTH);
  const placed = parts.map((part, index) => moved(part, packed.at[index] ?? { x: 0, y: 0 }));
  const drawn = new Set(placed.flatMap(({ boxes }) => boxes.flatMap(({ sop }) => sop ?? [])));
  return {
    width: packed.width,
    height: packed.height,
    frames: placed.flatMap(({ frames }) => frames),
    boxes: placed.flatMap(({ boxes }) => boxes),
    lines: placed.flatMap(({ lines }) => lines),
    alone: [...relations.places.values()].flatMap(({ sop }) => (sop && !drawn.has(sop.id) ? [sop.id] : [])),
    hubs: relations.hubs,
  };
}

interface LaidPart {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly MapFrame[];
  readonly boxes: readonly MapBox[];
  readonly lines: readonly MapLine[];
}

function layoutPart({ places, relations }: Part, part: number, engine: FreeEngine): LaidPart {
  const sized = new Map(places.map((place) => [place.key, sizePlace(place)]));
  const units = new Map<string, SizedPlace[]>();
  const outside: SizedPlace[] = [];
  for (const one of sized.values()) {
    if (one.place.sop === undefined) outside.push(one);
    else {
      const unit = one.place.sop.unit ?? "";
      const known = units.get(unit);
      if (known === undefined) units.set(unit, [one]);
      else known.push(one);
    }
  }
  const titles = [...units.keys()].map((unit) => frameTitle(unit === "" ? "Tanpa unit" : unit));
  const node = ({ place, width, height }: SizedPlace): FreeNode => ({ id: place.key, width, height });
  const frames = [...units.values()].map((members, index): FreeNode => {
    const head = titles[index]?.height ?? 0;
    return { id: `unit:${index}`, width: LEAST_FRAME, height: 0, head, children: members.map(node) };
  });
  const edges = relations.map(({ from, to }, index) => ({ id: String(index), from, to }));
  const layout = engine({ style: "map", nodes: [...frames, ...outside.map(node)], edges });
  const rectOf = (id: string): Rect => wholeRect(layout.nodes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 });
  return {
    width: Math.ceil(layout.width),
    height: Math.ceil(layout.height),
    frames: titles.map(({ texts }, index) => {
      const rect = rectOf(`unit:${index}`);
      return { id: `p${part}-u${index}`, rect, texts: shifted(texts, rect) };
    }),
    boxes: [...sized].map(([key, { texts, place }]): MapBox => {
      const rect = rectOf(key);
      return { id: key, rect, texts: shifted(texts, rect), ...(place.sop && { sop: place.sop.id }) };
    }),
    lines: relations.map(({ from, to, kind }, index): MapLine => {
      const points = (layout.lines.get(String(index)) ?? []).map(whole);
      return { id: `p${part}-${index}`, from, to, kind, arrow: kind !== "terkait", points };
    }),
  };
}

/** Halves that differ by less than this are the same. */
const NEAR = 0.001;

/** The engine joins the lines of groups at whole numbers and goes on between them with others. */
const whole = ({ x, y }: Point): Point => ({ x: Math.round(x + NEAR), y: Math.round(y + NEAR) });

function wholeRect({ x, y, width, height }: Rect): Rect {
  const [start, end] = [whole({ x, y }), whole({ x: x + width, y: y + height })];
  return { ...start, width: end.x - start.x, height: end.y - start.y };
}

const shifted = (texts: readonly DiagramText[], { x, y }: Point): DiagramText[] =>
  texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y }));

const shiftedRect = (rect: Rect, { x, y }: Point): Rect => ({ ...rect, x: rect.x + x, y: rect.y + y });

function moved({ frames, boxes, lines }: LaidPart, by: Point): Pick<LaidPart, "frames" | "boxes" | "lines"> {
  const move = <T extends { readonly rect: Rect; readonly texts: readonly DiagramText[] }>(one: T): T => ({
    ...one,
    rect: shiftedRect(one.rect, by),
    texts: shifted(one.texts, by),
  });
  return {
    frames: frames.map(move),
    boxes: boxes.map(move),
    lines: lines.map((line) => ({
      ...line,
      points: line.points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })),
    })),
  };
}
