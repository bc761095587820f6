import { performance } from "node:perf_hooks";
import { layoutChart } from "../../src/layout/layout.ts";
import { planChart, planPage } from "../../src/layout/place/page.ts";
import { routePage } from "../../src/layout/place/routed-page.ts";
import { type Drawn, TALL } from "./measure.ts";
import type { Peer } from "./peers/peer.ts";

/** Names of sopan's two times. */
export const WHOLE = "sopan, whole layout";
export const ROUTING = "sopan, routing";

/**
 * Warm milliseconds of every engine, by name: each chart's median of `rounds`, then the median of all charts.
 * Engines take turns on each chart, so that a busy machine slows all alike; a first round warms up and is not counted.
 */
export function medianTimes(drawn: readonly Drawn[], peers: readonly Peer[], rounds: number): Map<string, number> {
  const engines: readonly (readonly [string, (one: Drawn) => unknown])[] = [
    [WHOLE, ({ chart }) => layoutChart(chart, TALL)],
    [ROUTING, ({ chart }) => routePage(planPage(planChart(chart, 1), 0, 0, chart.steps.length, []))],
    ...peers.map((peer) => [peer.name, ({ task }: Drawn) => peer.route(task)] as const),
  ];
  const perChart = new Map(engines.map(([name]) => [name, [] as number[]]));
  for (const one of drawn) {
    const times = new Map(engines.map(([name]) => [name, [] as number[]]));
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, run] of engines) {
        const begun = performance.now();
        run(one);
        if (round > 0) times.get(name)?.push(performance.now() - begun);
      }
    }
    for (const [name, all] of times) perChart.get(name)?.push(median(all));
  }
  return new Map([...perChart].map(([name, all]) => [name, median(all)]));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
