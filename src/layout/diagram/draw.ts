import type { Chart } from "../../model/types.ts";
import type { FreeEdge, FreeEngine, FreeGraph, FreeLayout, FreeNode, FreePort } from "../elk/graph.ts";
import type { Rect } from "../types.ts";
import { shiftTexts } from "../wrap.ts";
import type { Box, BoxFlow, Way } from "./boxes.ts";
import { type Card, cardOf } from "./card.ts";
import { Entries, middleEntry } from "./entries.ts";
import { type Exits, exitsOf, insetOf, middlePort, outPort } from "./exits.ts";
import { leftReturns } from "./returns.ts";
import type { Diagram, DiagramBox, DiagramLine } from "./types.ts";
import { wordsOf } from "./words.ts";

export interface Form {
  readonly style: FreeGraph["style"];
  /** Of the boxes. */
  readonly width: number;
  readonly aspect?: number;
  /** Whether every line comes into its box at a place of its own. */
  readonly apart?: boolean;
}

interface Sized {
  readonly box: Box;
  readonly card: Card;
  readonly exits: Exits;
  readonly ports: readonly FreePort[];
}

/** Sizes the boxes of a flow, lets the engine place them, and puts their words where they came to stand. */
export function drawFlow({ boxes, ways }: BoxFlow, chart: Chart, form: Form, engine: FreeEngine): Diagram {
  const { style, width, aspect } = form;
  const leaving = new Map<number, Way[]>();
  for (const way of ways) {
    const known = leaving.get(way.from);
    if (known === undefined) leaving.set(way.from, [way]);
    else known.push(way);
  }
  const left = leftReturns(ways);
  const entries = new Entries(ways, left, form.apart === true);
  const sized = boxes.map((box): Sized => {
    const card = cardOf(box, wordsOf(box, chart), width);
    const out = leaving.get(box.index) ?? [];
    const main = mainWay(out, style === "column");
    const inset = insetOf(box.kind, box.round);
    const exits = exitsOf(box.index, { ways: out, main, left }, card, inset);
    return { box, card, exits, ports: [...entries.ports(box.index, card.width), ...exits.ports] };
  });
  const edges: FreeEdge[] = ways.map((way) => ({
    id: String(way.index),
    from: outPort(way),
    to: entries.portOf(way),
  }));
  if (style === "column") edges.push(...spine(sized));
  const layout = engine({ style, nodes: nodesOf(sized, width), edges, ...(aspect !== undefined && { aspect }) });
  return {
    width: layout.width,
    height: layout.height,
    boxes: sized.map((one) => placed(one, layout)),
    lines: ways.map((way) => lineOf(way, boxes, layout)),
  };
}

/** The way that goes straight down: in a column to the box below, else on from a `ya`. */
function mainWay(ways: readonly Way[], inColumn: boolean): Way | undefined {
  const below = inColumn ? ways.find(({ from, to }) => to === from + 1) : undefined;
  return below ?? ways.find(({ back, answer }) => !back && answer === "yes") ?? ways.find(({ back }) => !back);
}

/** Edges that are not drawn: they keep the boxes of a column below each other. */
function spine(sized: readonly Sized[]): FreeEdge[] {
  return sized.slice(1).map(({ box }) => {
    const before = box.index - 1;
    return { id: `spine:${before}`, from: middlePort(before), to: middleEntry(box.index), straight: true };
  });
}

/** Nodes below each other in the order of the flow: the style "column" keeps to it. */
function nodesOf(sized: readonly Sized[], width: number): FreeNode[] {
  let y = 0;
  return sized.map(({ box, exits, ports }) => {
    const at = { x: (width - exits.width) / 2, y };
    y += exits.height + 100;
    return { id: String(box.index), width: exits.width, height: exits.height, ports, at };
  });
}

function placed({ box, card, exits }: Sized, layout: FreeLayout): DiagramBox {
  const rect = layout.nodes.get(String(box.index)) ?? { x: 0, y: 0, width: exits.width, height: exits.height };
  const { x, y } = rect;
  const move = (one: Rect): Rect => ({ ...one, x: one.x + x, y: one.y + y });
  const on = box.symbols[0]?.goesOn;
  const goesOn =
    on?.kind === "chart" ? { chart: on.chart, step: on.step } : on?.sop === undefined ? undefined : { sop: on.sop };
  return {
    id: box.id,
    kind: box.kind,
    round: box.round,
    step: box.step,
    rect,
    body: { x, y, width: card.width, height: card.height },
    tags: [...card.tags, ...exits.tags].map((tag) => ({
      ...tag,
      rect: move(tag.rect),
      texts: shiftTexts(tag.texts, x, y),
    })),
    texts: card.texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y })),
    ...(goesOn && { goesOn }),
  };
}

function lineOf(way: Way, boxes: readonly Box[], layout: FreeLayout): DiagramLine {
  return {
    id: String(way.index),
    from: boxes[way.from]?.id ?? "",
    to: boxes[way.to]?.id ?? "",
    points: layout.lines.get(String(way.index)) ?? [],
    back: way.back,
    ...(way.word !== undefined && { word: way.word }),
  };
}
