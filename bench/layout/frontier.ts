import { randomFlow } from "../../tests/layout/random-flow.ts";
import { OWN } from "./compare.ts";
import { draw, type Figures, measureOwn, measurePeer, total } from "./measure.ts";
import type { Peer } from "./peers/peer.ts";
import type { Paper } from "./table.ts";

const SIZES = [
  [5, 20, 100],
  [5, 50, 40],
] as const;

/** Crossings against bends: sopan and the peers at every price of a crossing. Decisions only, lanes drawn evenly. */
export function reportFrontier(peers: readonly Peer[], paper: Paper): void {
  for (const [lanes, steps, flows] of SIZES) {
    const drawn = Array.from({ length: flows }, (_, at) => draw(randomFlow(at + 1, lanes, steps, true)));
    const row = (name: string, { crossings, bends, lines, charts, length, bothWays }: Figures) => [
      name,
      (crossings / charts).toFixed(2),
      (bends / lines).toFixed(3),
      (length / charts).toFixed(0),
      (bothWays / charts).toFixed(2),
    ];
    const own = total(drawn.map(measureOwn));
    const least = drawn.reduce((sum, one) => sum + one.least, 0);
    paper.heading(`Frontier: ${lanes} lanes x ${steps} steps, ${flows} flows, decisions only`);
    paper.table({
      head: ["engine", "crossings", "bends", "length", "both ways"],
      rows: [
        row(OWN, own),
        ...peers.map((peer) => row(peer.name, total(drawn.map((one) => measurePeer(one, peer))))),
        ["least alone", "", (least / own.lines).toFixed(3)],
      ],
    });
  }
}
