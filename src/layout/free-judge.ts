import { judgeEachLine, judgeLinePairs } from "./judge/lines.ts";
import { Strips, stretchesOf } from "./judge/stretches.ts";
import { boxesMeet, contains } from "./rects.ts";
import type { LayoutPage, PlacedLine, PlacedSymbol, Rect } from "./types.ts";

/** What can be wrong in a free drawing. The faults of lines are those of the official chart's judge. */
export interface FreeFault {
  readonly name: string;
  /** Ids of the boxes and lines concerned, or the text. */
  readonly elements: readonly string[];
}

export interface FreeVerdict {
  readonly faults: readonly FreeFault[];
  readonly lines: number;
  readonly crossings: number;
  readonly bends: number;
}

/** The parts of a drawing that free drawings have in common. */
export interface FreeDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly { readonly id: string; readonly rect: Rect }[];
  readonly lines: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly points: PlacedLine["points"];
  }[];
}

/** Boxes apart and inside of the drawing, lines whole, upright or level, apart from each other and around boxes. */
export function judgeFree(drawing: FreeDrawing): FreeVerdict {
  const faults = new Map<string, FreeFault>();
  const report = (name: string, ...elements: string[]) => {
    faults.set([name, ...elements].join(" "), { name, elements });
  };
  const page = pageOf(drawing);
  const boxes = new Strips(page.symbols);
  const order = new Map(page.symbols.map((box, index) => [box, index]));
  for (const [index, box] of page.symbols.entries()) {
    if (!contains(page.laneArea, box.rect)) report("box-outside", box.id);
    for (const other of boxes.near(box.rect)) {
      if ((order.get(other) ?? 0) > index && boxesMeet(box.rect, other.rect)) report("boxes-overlap", box.id, other.id);
    }
  }
  const stretches = stretchesOf(page);
  judgeEachLine(page, boxes, stretches, report);
  const crossings = judgeLinePairs(stretches, new Strips(stretches), report).length;
  const bends = page.lines.reduce((sum, { points }) => sum + Math.max(0, points.length - 2), 0);
  return { faults: [...faults.values()], lines: page.lines.length, crossings, bends };
}

/** The drawing as a page of the official chart, for the judge of that. */
function pageOf({ width, height, boxes, lines }: FreeDrawing): LayoutPage {
  const symbols = boxes.map(
    ({ id, rect }): PlacedSymbol => ({ id, rect, shape: "kotak", step: 0, number: "", lane: 0, laneId: "", texts: [] }),
  );
  return {
    width,
    height,
    laneArea: { x: 0, y: 0, width, height },
    cells: [],
    symbols,
    connectors: [],
    lines: lines.map((line): PlacedLine => ({ ...line, kind: "arrow", edges: [] })),
    words: [],
    texts: [],
  };
}
