import type { Grid } from "../route/grid.ts";
import { type Direction, isVertical } from "../route/grid.ts";
import type { Path } from "../route/search.ts";

/** A bend or a junction on a segment: another segment of a line goes off to one side. */
export interface Stub {
  /** Place along the segment in grid coordinates. */
  readonly at: number;
  /** Goes to the side of smaller (left, up) or larger (right, down) coordinates. */
  readonly after: boolean;
  readonly partner: Segment;
}

/** A straight stretch of a net's lines on one column or row of the grid. */
export interface Segment {
  readonly net: number;
  readonly vertical: boolean;
  /** Column of a vertical, row of a horizontal segment. */
  readonly line: number;
  readonly lo: number;
  readonly hi: number;
  readonly stubs: Stub[];
  /** Counted from the left or from above; 0 in a middle. */
  track: number;
}

/** A path as the segments it runs on, in order, and the grid nodes where it changes from one to the next. */
export interface Course {
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
}

interface Run {
  readonly net: number;
  readonly vertical: boolean;
  readonly line: number;
  readonly from: number[];
}

/** Cuts the routes of a page into segments; stretches that paths of one net share become one. */
export function segmentsOf(
  grid: Grid,
  paths: readonly (Path | undefined)[],
): { segments: Segment[]; courses: (Course | undefined)[] } {
  const runs = new Map<string, Run>();
  const coordinates = (node: number, direction: Direction) => {
    const vertical = isVertical(direction);
    const along = vertical ? grid.row(node) : grid.column(node);
    const line = vertical ? grid.column(node) : grid.row(node);
    return { vertical, line, from: direction === 0 || direction === 3 ? along - 1 : along };
  };
  const keyOf = (net: number, vertical: boolean, line: number) => `${net} ${vertical ? "v" : "h"}${line}`;
  for (const path of paths) {
    let node = path?.start ?? 0;
    path?.steps.forEach((direction, at) => {
      const net = path.nets[at] ?? 0;
      const { vertical, line, from } = coordinates(node, direction);
      const key = keyOf(net, vertical, line);
      const run = runs.get(key);
      if (run === undefined) runs.set(key, { net, vertical, line, from: [from] });
      else run.from.push(from);
      node = grid.neighbour(node, direction);
    });
  }
  const segments: Segment[] = [];
  const byEdge = new Map<string, Segment>();
  for (const { net, vertical, line, from } of runs.values()) {
    const starts = [...new Set(from)].sort((a, b) => a - b);
    for (let at = 0; at < starts.length; ) {
      const lo = starts[at] ?? 0;
      let hi = lo + 1;
      at += 1;
      while (starts[at] === hi) {
        hi += 1;
        at += 1;
      }
      const segment: Segment = { net, vertical, line, lo, hi, stubs: [], track: 0 };
      segments.push(segment);
      for (let edge = lo; edge < hi; edge += 1) byEdge.set(`${keyOf(net, vertical, line)} ${edge}`, segment);
    }
  }
  const courses = paths.map((path): Course | undefined => {
    if (path === undefined) return undefined;
    const used: Segment[] = [];
    let node = path.start;
    path.steps.forEach((direction, at) => {
      const { vertical, line, from } = coordinates(node, direction);
      const segment = byEdge.get(`${keyOf(path.nets[at] ?? 0, vertical, line)} ${from}`);
      const last = used.at(-1);
      const before = path.steps[at - 1];
      if (segment !== undefined && segment !== last) {
        if (last !== undefined && before !== undefined) {
          const place = (of: Segment) => (of.vertical ? grid.row(node) : grid.column(node));
          addStub(last, place(last), direction === 1 || direction === 2, segment);
          addStub(segment, place(segment), before === 0 || before === 3, last);
        }
        used.push(segment);
      }
      node = grid.neighbour(node, direction);
    });
    return { start: path.start, end: node, segments: used };
  });
  return { segments, courses };
}

function addStub(segment: Segment, at: number, after: boolean, partner: Segment): void {
  const known = segment.stubs.some((stub) => stub.at === at && stub.after === after && stub.partner === partner);
  if (!known) segment.stubs.push({ at, after, partner });
}
