import type { PlacedCell, Rect } from "../../layout/types.ts";
import { n } from "./numbers.ts";

/** The grid of a table as one path: sides that cells share are drawn once, and run on as far as they can. */
export function ruleData(cells: readonly PlacedCell[]): string {
  const level = new Map<string, Span[]>();
  const upright = new Map<string, Span[]>();
  for (const { rect } of cells) {
    const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
    for (const y of [rect.y, bottom]) add(level, n(y), [rect.x, right]);
    for (const x of [rect.x, right]) add(upright, n(x), [rect.y, bottom]);
  }
  let data = "";
  for (const [y, spans] of level) for (const [from, to] of joined(spans)) data += `M${n(from)} ${y}H${n(to)}`;
  for (const [x, spans] of upright) for (const [from, to] of joined(spans)) data += `M${x} ${n(from)}V${n(to)}`;
  return data;
}

type Span = readonly [from: number, to: number];

function add(lines: Map<string, Span[]>, at: string, span: Span): void {
  const known = lines.get(at);
  if (known) known.push(span);
  else lines.set(at, [span]);
}

/** Spans in order, those that touch or overlap made one. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1] + 0.01) whole[whole.length - 1] = [last[0], Math.max(last[1], to)];
    else whole.push([from, to]);
  }
  return whole;
}

/** Rectangles as one path, to be filled. */
export function rectData(rects: readonly Rect[]): string {
  return rects.map(({ x, y, width, height }) => `M${n(x)} ${n(y)}H${n(x + width)}V${n(y + height)}H${n(x)}z`).join("");
}
