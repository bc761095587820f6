import { judge } from "../../src/layout/judge/judge.ts";
import { type LayoutOptions, layoutChart } from "../../src/layout/layout.ts";
import { mixedFlow } from "../../tests/layout/mixed-flows.ts";
import type { Paper } from "./table.ts";

/**
 * Draws `count` seeded flows of mixed sizes, papers and orientations, each split and tall, and judges every drawing.
 * Answers the number of hard faults. `progress` is told how many flows are done.
 */
export function reportSample(count: number, paper: Paper, progress: (done: number, faults: number) => void): number {
  const found = new Map<string, string[]>();
  let [faults, drawings, pages, steps] = [0, 0, 0, 0];
  for (let seed = 1; seed <= count; seed += 1) {
    const { chart, sheet } = mixedFlow(seed);
    steps += chart.steps.length;
    for (const kind of ["split", "tall"] as const) {
      const options: LayoutOptions = { ...sheet, pages: kind, marks: false };
      const layout = layoutChart(chart, options);
      drawings += 1;
      pages += layout.pages.length;
      for (const { name, page, elements } of judge(layout, chart).faults) {
        faults += 1;
        const place = `seed ${seed} (${kind}, page ${page + 1}): ${elements.join(" ")}`;
        found.set(name, [...(found.get(name) ?? []), place]);
      }
    }
    if (seed % 100 === 0 || seed === count) progress(seed, faults);
  }
  paper.heading(`${count} seeded flows, split and tall`);
  paper.text(`${drawings} drawings, ${pages} pages, ${steps} steps. Hard faults: ${faults}.`);
  for (const [name, places] of [...found].sort()) {
    paper.text(`${name}: ${places.length}`);
    for (const place of places.slice(0, 20)) paper.text(`  ${place}`);
  }
  return faults;
}
