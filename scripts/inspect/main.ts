import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { randomFlow, STAY } from "../../tests/layout/random-flow.ts";
import { libraryCharts } from "../layout/library-charts.ts";
import { load, save } from "./before.ts";
import { inspect, type Subject } from "./inspect.ts";
import { differs, inspectorPage } from "./page.ts";

const FOLDER = "dist/inspect";
const BEFORE = `${FOLDER}/before`;
const SIZES = [
  [4, 10],
  [5, 20],
  [5, 50],
] as const;

/**
 * Writes `dist/inspect/index.html`: every chart of `sops/` with its faults and scores marked, and with `--seeds N` also
 * N made-up flows. `--save` keeps these drawings, so that later runs show old beside new.
 */
export function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { save: { type: "boolean", default: false }, seeds: { type: "string", default: "0" } },
  });
  const seeds = Number(values.seeds);
  if (!Number.isInteger(seeds) || seeds < 0) {
    console.error("npm run inspect -- [--seeds N] [--save]");
    return 2;
  }
  const all = [...librarySubjects(), ...seededSubjects(seeds)].map(inspect);
  if (values.save) save(BEFORE, all);
  const before = load(BEFORE);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/index.html`, inspectorPage(all, before));
  const faults = all.reduce((sum, one) => sum + one.faults, 0);
  const changed = all.filter((one) => differs(one, before.get(one.key))).length;
  console.log(`${FOLDER}/index.html: ${all.length} charts, ${faults} faults, ${changed} differ from what was saved`);
  return 0;
}

function librarySubjects(): Subject[] {
  return libraryCharts().map(({ sop, chart }) => {
    const name = chart.title === undefined ? sop.title : `${sop.title}: ${chart.title}`;
    return { key: `${sop.id}-${chart.index + 1}`, title: `${sop.path}: ${name}`, chart };
  });
}

function seededSubjects(count: number): Subject[] {
  return Array.from({ length: count }, (_, at) => {
    const [lanes, steps] = SIZES[at % SIZES.length] ?? SIZES[0];
    const title = `Seed ${at + 1}: ${lanes} lanes, ${steps} steps`;
    return { key: `seed-${at + 1}`, title, chart: randomFlow(at + 1, lanes, steps, false, STAY) };
  });
}
