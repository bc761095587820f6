import fc from "fast-check";
import { expect, test } from "vitest";
import { chartTime } from "../../src/analysis/time/chart-time.ts";
import { sopTime } from "../../src/analysis/time/sop-time.ts";
import type { ChartTime } from "../../src/analysis/time/types.ts";
import type { Chart } from "../../src/model/types.ts";
import { checkText, filesOf, surveyLibrary } from "../../src/pipeline.ts";
import { bind, rows } from "../model/notation.ts";
import { sopText } from "../support/arbitrary-sop.ts";
import { blocks, limitedFlow, sharedFlow } from "./time-flows.ts";
import { lengthsOfWalks, meanLength } from "./time-walks.ts";

function timed(lines: string): { chart: Chart; time: ChartTime } {
  const [chart] = bind(rows(lines)).sop.charts;
  const time = chart && chartTime(chart, () => undefined);
  if (!time) throw new Error("no time");
  return { chart, time };
}

const least = (chart: Chart) => (step: number) => chart.steps[step]?.duration.value?.minMinutes ?? 0;
const most = (chart: Chart) => (step: number) => chart.steps[step]?.duration.value?.maxMinutes ?? 0;

test("shortest and longest are those of all walks, where every return has a limit", () => {
  let held = 0;
  fc.assert(
    fc.property(limitedFlow, (lines) => {
      const { chart, time } = timed(lines);
      const short = lengthsOfWalks(chart, least(chart));
      const long = lengthsOfWalks(chart, most(chart));
      if (!short || !long) return;
      held++;
      expect(time.shortest.minutes).toBe(Math.min(...short));
      expect(time.longest.unbounded).toEqual([]);
      expect(time.longest.minutes).toBe(long.reduce((a, b) => Math.max(a, b), 0));
    }),
    { numRuns: 120 },
  );
  expect(held).toBeGreaterThan(40);
});

test("the expected time is the mean over all walks, where every outcome says its share", () => {
  fc.assert(
    fc.property(sharedFlow, (lines) => {
      const { chart, time } = timed(lines);
      const shares = chart.symbols.map(({ index }) => {
        const out = chart.edges.filter(({ from }) => from === index);
        const said = out.reduce((sum, { share }) => sum + (share ?? 0), 0);
        return new Map(out.map((edge) => [edge.index, edge.share ?? 100 - said]));
      });
      const edges = chart.edges.map((edge) => ({ ...edge, share: shares[edge.from]?.get(edge.index) ?? 100 }));
      const middle = (step: number) => (least(chart)(step) + most(chart)(step)) / 2;
      expect(time.expected?.assumed).toEqual([]);
      expect(time.expected?.minutes).toBeCloseTo(meanLength({ ...chart, edges }, middle, 3000), 4);
    }),
    { numRuns: 60 },
  );
});

test("arms wait for the slowest, or go on with the quickest", () => {
  fc.assert(
    fc.property(blocks, ({ lines, short, long }) => {
      const { time } = timed(
        `langkah "Mulai"\n  oleh a\n  waktu 0 menit\n${lines}langkah "Akhir"\n  oleh a\n  waktu 0 menit\n`,
      );
      expect(time.shortest).toMatchObject({ minutes: short, exact: true });
      expect(time.longest.minutes).toBe(long);
    }),
    { numRuns: 120 },
  );
});

test("the sums of a path add up, and none is longer than the longest", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        limitedFlow,
        blocks.map(({ lines }) => lines),
      ),
      (lines) => {
        const { shortest, longest, expected } = timed(lines).time;
        for (const { minutes, path } of [shortest, longest]) {
          expect(path.work + path.wait).toBe(minutes);
          expect(path.visits.at(-1)?.sum ?? 0).toBe(minutes);
        }
        expect(shortest.minutes).toBeLessThanOrEqual(longest.minutes);
        expect(expected?.minutes ?? shortest.minutes).toBeGreaterThanOrEqual(shortest.minutes - 1e-6);
      },
    ),
  );
});

test("any text has its times, and keeps what they promise", () => {
  fc.assert(
    fc.property(sopText, (text) => {
      const { sop } = checkText("uji.sop", text, surveyLibrary(filesOf({ "uji.sop": text })));
      const { charts, total } = sop ? sopTime(sop) : { charts: [], total: undefined };
      for (const chart of charts) {
        if (chart) expect(chart.longest.minutes).toBeGreaterThanOrEqual(chart.shortest.minutes);
        if (chart) expect(chart.longest.atMost ?? chart.longest.minutes).toBeGreaterThanOrEqual(chart.longest.minutes);
      }
      expect(total?.longest ?? 0).toBeGreaterThanOrEqual(total?.shortest ?? 0);
    }),
  );
});
