import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Chart } from "../../model/types.ts";
import { daysText } from "../amounts.ts";
import type { ChartTime, Return } from "./types.ts";
import { texts } from "./words.ts";

/** What must be said beside a chart's times for them not to mislead, as sentences. */
export function remarksOn(chart: Chart, time: ChartTime, minutesPerDay: number): Bilingual[] {
  const { shortest, longest, expected } = time;
  const taken = longest.path.returns;
  const atMost = longest.atMost;
  return [
    ...(taken.length > 0 ? [say(texts.taken, { returns: listed(taken.map((each) => takenText(chart, each))) })] : []),
    ...(longest.unbounded.length > 0
      ? [say(texts.unbounded, { returns: listed(longest.unbounded.map((each) => returnText(chart, each))) })]
      : []),
    ...(atMost === undefined ? [] : [inDays(texts.atMost, atMost, minutesPerDay)]),
    ...(longest.open.length > 0 ? [say(texts.openSteps, { steps: stepList(chart, longest.open) })] : []),
    ...(expected && expected.assumed.length > 0 && longest.unbounded.length > 0
      ? [say(texts.assumed, { steps: stepList(chart, expected.assumed) })]
      : []),
    ...(expected ? [] : [texts.noExpected]),
    ...(shortest.exact && (expected?.exact ?? true) ? [] : [texts.lowerBound]),
  ];
}

function inDays(template: typeof texts.atMost, minutes: number, minutesPerDay: number): Bilingual {
  return say(template, {
    time: { id: daysText(minutes, minutesPerDay, "id"), en: daysText(minutes, minutesPerDay, "en") },
  });
}

/** `langkah 5 kembali ke langkah 3 (tidak)`. */
export function returnText(chart: Chart, { from, to, word }: Return): Bilingual {
  const called = (step: number): Bilingual => chart.steps[step]?.called ?? { id: "?", en: "?" };
  return say(texts.return, { from: called(from), to: called(to), word: word === undefined ? "" : ` (${word})` });
}

const takenText = (chart: Chart, each: Return): Bilingual =>
  say(texts.returnTaken, { return: returnText(chart, each), taken: each.taken });

/** Rows as texts call them, in the order given. */
export function stepList(chart: Chart, steps: readonly number[]): Bilingual {
  return listed(steps.flatMap((step) => chart.steps[step]?.called ?? []));
}

function listed(parts: readonly Bilingual[]): Bilingual {
  return { id: parts.map(({ id }) => id).join(", "), en: parts.map(({ en }) => en).join(", ") };
}
