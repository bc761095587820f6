import { drawnEdges } from "../../src/layout/pages/links.ts";
import type { Chart } from "../../src/model/types.ts";
import { randomFlow, STAY } from "../../tests/layout/random-flow.ts";

/** Charts that are measured together. */
export interface Group {
  readonly title: string;
  readonly charts: readonly Chart[];
  /** How many of them are timed, and how often each. */
  readonly timed: number;
  readonly rounds: number;
  /** Too large for an engine that needs many seconds for one of its flows. */
  readonly large: boolean;
}

/** Lanes, steps, flows, and how many of those are timed how often. */
const SIZES = [
  [4, 10, 100, 20, 5],
  [5, 20, 100, 20, 5],
  [5, 50, 40, 8, 3],
  [6, 200, 6, 2, 2],
] as const;

const LARGE = 100;

/** Seeded flows of four sizes, with decisions only and with all constructs, lanes drawn evenly and as in `sops/`. */
export function seededGroups(): Group[] {
  const kinds = [
    ["decisions only", true],
    ["all constructs", false],
  ] as const;
  const draws = [
    ["any lane as likely as another", undefined],
    [`${Math.round(STAY * 100)} % of rows stay in their lane`, STAY],
  ] as const;
  return kinds.flatMap(([kind, plain]) =>
    draws.flatMap(([draw, stay]) =>
      SIZES.map(([lanes, steps, flows, timed, rounds]) => ({
        title: `${lanes} lanes x ${steps} steps, ${flows} flows, ${kind}, ${draw}`,
        charts: Array.from({ length: flows }, (_, at) => randomFlow(at + 1, lanes, steps, plain, stay)),
        timed,
        rounds,
        large: steps > LARGE,
      })),
    ),
  );
}

/** How many of the arrows that lead to the next row stay in their lane. */
export function stayShare(charts: readonly Chart[]): { readonly stay: number; readonly all: number } {
  let [stay, all] = [0, 0];
  for (const chart of charts) {
    for (const { from, to } of drawnEdges(chart)) {
      const [source, target] = [chart.symbols[from], chart.symbols[to]];
      if (source === undefined || target === undefined || target.step !== source.step + 1) continue;
      all += 1;
      if (source.lane === target.lane) stay += 1;
    }
  }
  return { stay, all };
}
