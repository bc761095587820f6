import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Avoid } from "libavoid-js";
import type { PlacedSymbol } from "../../../src/layout/types.ts";
import { lineOf, type Peer } from "./peer.ts";

/** Penalties in points of detour. */
export interface Penalties {
  readonly bend: number;
  readonly crossing: number;
}

/** Two points of its frontier (see `--frontier`): few bends, as it is mostly used, and few crossings at any price. */
export const EASY: Penalties = { bend: 10, crossing: 50 };
export const DEAR: Penalties = { bend: 10, crossing: 2000 };

// libavoid's own numbers.
const ORTHOGONAL = 2;
const PARAMETER = { segment: 0, crossing: 2, fixedSharedPath: 4, shapeBuffer: 6, nudging: 7 };
const OPTION = { nudgeAtShapes: 0 };
/** Place on the outline and direction of the four pins: up 1, down 2, left 4, right 8. */
const PINS = [
  [0.5, 0, 1],
  [1, 0.5, 8],
  [0.5, 1, 2],
  [0, 0.5, 4],
] as const;
const PIN_CLASS = 1;

export async function loadAvoid(): Promise<Avoid> {
  const { AvoidLib } = await import("libavoid-js");
  const folder = dirname(createRequire(import.meta.url).resolve("libavoid-js"));
  await AvoidLib.load(join(folder, "libavoid.wasm"));
  return AvoidLib.getInstance();
}

/** libavoid-js between pins at the middles of the four sides; symbols stay where they are. */
export function libavoid(avoid: Avoid, name: string, { bend, crossing }: Penalties): Peer {
  return {
    name,
    route({ symbols, arrows }) {
      const router = new avoid.Router(ORTHOGONAL);
      router.setRoutingParameter(PARAMETER.segment, bend);
      router.setRoutingParameter(PARAMETER.crossing, crossing);
      router.setRoutingParameter(PARAMETER.fixedSharedPath, 10);
      router.setRoutingParameter(PARAMETER.shapeBuffer, 4);
      router.setRoutingParameter(PARAMETER.nudging, 4);
      router.setRoutingOption(OPTION.nudgeAtShapes, true);
      const shapes = new Map(symbols.map((symbol) => [symbol.id, shapeOf(avoid, router, symbol)]));
      const wires = arrows.flatMap((arrow) => {
        const [from, to] = [shapes.get(arrow.from.id), shapes.get(arrow.to.id)];
        if (from === undefined || to === undefined) return [];
        const ends = [new avoid.ConnEnd(from, PIN_CLASS), new avoid.ConnEnd(to, PIN_CLASS)] as const;
        return [{ arrow, wire: new avoid.ConnRef(router, ...ends) }];
      });
      router.processTransaction();
      const lines = wires.map(({ arrow, wire }) => {
        const route = wire.displayRoute();
        const points = Array.from({ length: route.size() }, (_, at) => {
          const { x, y } = route.get_ps(at);
          return { x, y };
        });
        return lineOf(arrow, points);
      });
      avoid.destroy(router);
      return { symbols, lines, moved: 0 };
    },
  };
}

function shapeOf(avoid: Avoid, router: Avoid["Router"], { rect }: PlacedSymbol): Avoid["ShapeRef"] {
  const { x, y, width, height } = rect;
  const centre = new avoid.Point(x + width / 2, y + height / 2);
  const shape = new avoid.ShapeRef(router, new avoid.Rectangle(centre, width, height));
  for (const [across, down, direction] of PINS) {
    const pin = new avoid.ShapeConnectionPin(shape, PIN_CLASS, across, down, true, 0, direction);
    pin.setExclusive(false);
  }
  return shape;
}
