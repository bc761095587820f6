import type { FreePort } from "../elk/graph.ts";
import type { Way } from "./boxes.ts";
import type { Card } from "./card.ts";
import { tagOf } from "./card.ts";
import { POINT, TAG_GAP } from "./sizes.ts";
import type { DiagramTag } from "./types.ts";

/** A box with its outcomes hanging below it: each in a tag from whose foot its lines leave. */
export interface Exits {
  readonly width: number;
  readonly height: number;
  readonly tags: readonly DiagramTag[];
  readonly ports: readonly FreePort[];
}

/** The middle of a box's foot. */
export const middlePort = (box: number): string => `${box}:foot`;

/** The port from which a way leaves: ways under one word leave together. */
export const outPort = ({ from, word }: Way): string => `${from}:out:${word ?? ""}`;

/** The ways out of a box. */
export interface Leaving {
  readonly ways: readonly Way[];
  /** The way that goes straight down. */
  readonly main: Way | undefined;
  /** Indices of the ways back that run on the left. */
  readonly left: ReadonlySet<number>;
}

/**
 * The outcomes of a box in the order in which they stand: the main way in the middle, ways back on the side on which
 * they run, ways that pass over boxes to the left.
 */
export function exitsOf(box: number, { ways, main, left }: Leaving, card: Card, inset: number): Exits {
  const words = [...new Map(ways.map((way) => [way.word ?? "", way])).values()];
  const middle = card.width / 2;
  const inside = card.width - 2 * inset;
  const ports = (foot: number): FreePort[] => [{ id: middlePort(box), side: "bottom", x: middle, y: foot }];
  const port = (way: Way, x: number, y: number): FreePort => ({ id: outPort(way), side: "bottom", x, y });
  if (words.every(({ word }) => word === undefined || word === "")) {
    const { height, width } = card;
    return { width, height, tags: [], ports: [...ports(height), ...words.map((way) => port(way, middle, height))] };
  }
  const ordered = inOrder(words, main, left);
  const most = (inside - TAG_GAP * (ordered.length - 1)) / ordered.length;
  const tags = ordered.map((way) => {
    const wide = tagOf(toneOf(way), way.word ?? "", inside, 0, card.height);
    return wide.rect.width <= most ? wide : tagOf(toneOf(way), way.word ?? "", most, 0, card.height);
  });
  const placed = spread(
    tags,
    ordered.findIndex((way) => way.word === main?.word),
    inset,
    inside,
  );
  const foot = Math.max(...placed.map(({ rect }) => rect.y + rect.height));
  const outs = ordered.map((way, at) => {
    const { rect } = placed[at] ?? { rect: { x: middle, width: 0 } };
    return port(way, rect.x + rect.width / 2, foot);
  });
  return { width: card.width, height: foot, tags: placed, ports: [...ports(foot), ...outs] };
}

const toneOf = ({ answer }: Way): DiagramTag["kind"] => (answer === "yes" ? "yes" : answer === "no" ? "no" : "other");

function inOrder(ways: readonly Way[], main: Way | undefined, left: Leaving["left"]): Way[] {
  const word = main?.word ?? "";
  const own = ways.filter((way) => main !== undefined && (way.word ?? "") === word);
  const rest = ways.filter((way) => !own.includes(way));
  const onLeft = ({ back, index }: Way) => !back || left.has(index);
  return [...rest.filter(onLeft), ...own, ...rest.filter((way) => !onLeft(way))];
}

/** The main tag in the middle where its neighbours leave it room, else all of them evenly. */
function spread(tags: readonly DiagramTag[], main: number, inset: number, inside: number): DiagramTag[] {
  const total = tags.reduce((sum, { rect }) => sum + rect.width, 0);
  const even = (inside - total) / (tags.length + 1);
  let x = inset + even;
  const xs = tags.map(({ rect }) => {
    const at = x;
    x += rect.width + even;
    return at;
  });
  const centre = tags[main];
  if (centre !== undefined) {
    const wish = inset + (inside - centre.rect.width) / 2;
    const before = tags.slice(0, main).reduce((sum, { rect }) => sum + rect.width + TAG_GAP, 0);
    const after = tags.slice(main + 1).reduce((sum, { rect }) => sum + rect.width + TAG_GAP, 0);
    if (before <= wish - inset && after <= inset + inside - wish - centre.rect.width) {
      xs[main] = wish;
      share(tags, xs, 0, main, inset, wish);
      share(tags, xs, main + 1, tags.length, wish + centre.rect.width, inset + inside);
    }
  }
  return tags.map((tag, at) => moveTag(tag, xs[at] ?? 0));
}

/** Shares out the room from `from` to `to` among the tags `first` to `end`. */
function share(tags: readonly DiagramTag[], xs: number[], first: number, end: number, from: number, to: number): void {
  const own = tags.slice(first, end);
  const gap = (to - from - own.reduce((sum, { rect }) => sum + rect.width, 0)) / (own.length + 1);
  let x = from + gap;
  own.forEach(({ rect }, at) => {
    xs[first + at] = x;
    x += rect.width + gap;
  });
}

function moveTag(tag: DiagramTag, x: number): DiagramTag {
  const dx = x - tag.rect.x;
  return { ...tag, rect: { ...tag.rect, x }, texts: tag.texts.map((text) => ({ ...text, x: text.x + dx })) };
}

/** Room at the sides of a box's foot that tags keep clear of. */
export const insetOf = (kind: string, round: boolean): number => (kind === "decision" || round ? POINT : 6);
