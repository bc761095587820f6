import { type FreeFault, type FreeVerdict, judgeFree } from "../free-judge.ts";
import { boxesMeet, contains } from "../rects.ts";
import type { PlacedText, Rect } from "../types.ts";
import { POINT } from "./sizes.ts";
import type { Diagram, DiagramBox } from "./types.ts";

/** The faults of a diagram: those of its boxes and lines, and words or tags out of place. */
export function judgeDiagram(diagram: Diagram): FreeVerdict {
  const verdict = judgeFree(diagram);
  return { ...verdict, faults: [...verdict.faults, ...diagram.boxes.flatMap(boxFaults)] };
}

function boxFaults(box: DiagramBox): FreeFault[] {
  const faults: FreeFault[] = [];
  const report = (name: string, ...elements: string[]) => faults.push({ name, elements: [box.id, ...elements] });
  const side = box.kind === "decision" ? POINT : 0;
  const inner = { ...box.body, x: box.body.x + side, width: box.body.width - 2 * side };
  for (const text of box.texts) if (!contains(inner, inkOf(text))) report("text-outside-box", text.text);
  for (const [at, tag] of box.tags.entries()) {
    const home = tag.kind === "number" || tag.kind === "actor" ? inner : box.rect;
    if (!contains(home, tag.rect)) report("tag-outside-box", tag.kind);
    for (const text of tag.texts) if (!contains(tag.rect, inkOf(text))) report("text-outside-tag", text.text);
    for (const text of box.texts) if (boxesMeet(tag.rect, inkOf(text))) report("text-on-tag", text.text);
    for (const other of box.tags.slice(at + 1)) if (boxesMeet(tag.rect, other.rect)) report("tags-overlap", tag.kind);
  }
  return faults;
}

/** Where letters have ink: from the capitals' height to the descenders. */
const inkOf = ({ x, y, size, width }: PlacedText): Rect => ({ x, y: y - size * 0.75, width, height: size * 0.95 });
