import type { Sheet } from "../../src/emit/emitter.ts";
import type { Chart } from "../../src/model/types.ts";
import { randomFlow, randomFrom, STAY } from "./random-flow.ts";

/** Least and most lanes and steps of a size, and of how many flows in a hundred it is the size. */
const SIZES = [
  { lanes: [2, 4], steps: [4, 12], share: 45 },
  { lanes: [3, 6], steps: [13, 25], share: 35 },
  { lanes: [4, 9], steps: [26, 60], share: 17 },
  { lanes: [4, 6], steps: [61, 200], share: 3 },
] as const;
const PAPERS = ["a4", "f4", "letter"] as const;

/** A made-up flow of any size, and the sheet it is to be printed on: the same for the same seed. */
export function mixedFlow(seed: number): { readonly chart: Chart; readonly sheet: Sheet } {
  const random = randomFrom(seed + 7919);
  const between = ([least, most]: readonly [number, number]) => least + Math.floor(random() * (most - least + 1));
  let draw = random() * 100;
  const size = SIZES.find(({ share }) => {
    draw -= share;
    return draw < 0;
  });
  const { lanes, steps } = size ?? SIZES[0];
  const chart = randomFlow(seed, between(lanes), between(steps), random() < 0.2, random() < 0.5 ? STAY : undefined);
  const paper = PAPERS[Math.floor(random() * PAPERS.length)] ?? "a4";
  return { chart, sheet: { paper, orientation: random() < 0.3 ? "portrait" : "landscape" } };
}
