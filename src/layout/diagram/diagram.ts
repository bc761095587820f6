import type { Chart } from "../../model/types.ts";
import type { FreeEngine } from "../elk/graph.ts";
import { judgeFree } from "../free-judge.ts";
import { boxFlow } from "./boxes.ts";
import { drawFlow, type Form } from "./draw.ts";
import { NARROW, WIDE } from "./sizes.ts";
import type { Diagram } from "./types.ts";

/** narrow: one column for a phone; wide: for large screens and projectors. */
export type DiagramForm = "narrow" | "wide";

/** Charts with more boxes have no diagram: the engine's time grows faster than they do, and nobody could take them in. */
const MOST_BOXES = 250;
/** Charts with more boxes stay in one column on wide screens too. */
const MOST_FOLDED = 40;

/**
 * The diagram of a chart. The same chart gives the same diagram.
 * @returns undefined where the chart has nothing to draw, or far more than fits a screen
 */
export function layoutDiagram(chart: Chart, form: DiagramForm, engine: FreeEngine): Diagram | undefined {
  const flow = boxFlow(chart);
  const count = flow.boxes.length;
  if (count === 0 || count > MOST_BOXES) return undefined;
  const draw = (how: Form): Diagram => {
    const together = drawFlow(flow, chart, how, engine);
    // Lines that come in as one are easier to follow, but the engine now and then makes them part and meet again.
    return judgeFree(together).faults.length === 0 ? together : drawFlow(flow, chart, { ...how, apart: true }, engine);
  };
  return form === "wide" && count <= MOST_FOLDED ? wide(draw) : narrow(draw);
}

/** How often a drawing is made again that came out too wide. */
const ROUNDS = 5;

/** Lines beside the boxes take what they need; the boxes get the rest. */
function narrow(draw: (form: Form) => Diagram): Diagram {
  let width: number = NARROW.most;
  let diagram = draw({ style: "column", width });
  for (let round = 0; round < ROUNDS && diagram.width > NARROW.width && width > NARROW.least; round += 1) {
    width = Math.max(NARROW.least, width - (diagram.width - NARROW.width));
    diagram = draw({ style: "column", width });
  }
  return diagram;
}

/**
 * Folded into as many columns as the screen takes. Of the foldings tried, from wide to narrow until one fits, the lowest:
 * its height counts as much more as its words get smaller.
 */
function wide(draw: (form: Form) => Diagram): Diagram {
  const cost = ({ width, height }: Diagram) => height * Math.max(1, width / WIDE.screen);
  let aspect: number = WIDE.aspect;
  let best = draw({ style: "folded", width: WIDE.box, aspect });
  let fits = best.width <= WIDE.screen;
  for (let round = 0; round < ROUNDS && !fits; round += 1) {
    aspect *= 0.8;
    const next = draw({ style: "folded", width: WIDE.box, aspect });
    fits = next.width <= WIDE.screen;
    if (best.width > WIDE.most || cost(next) < cost(best)) best = next;
  }
  return best;
}
