import { wordsOf } from "../../emit/entries.ts";
import type { Chart, Step } from "../../model/types.ts";
import { plain } from "../../rules/words/plain.ts";
import { laneNames } from "./lanes.ts";
import { matchItems } from "./match.ts";
import { inOrder } from "./order.ts";
import type { RowPair } from "./types.ts";

export interface ChartPair {
  readonly old: number;
  readonly new: number;
}

/**
 * Which charts of two versions are the same: the only ones, those of like titles, and those left over alone that have
 * a row in common.
 */
export function pairCharts(old: readonly Chart[], fresh: readonly Chart[]): ChartPair[] {
  if (old.length === 1 && fresh.length === 1) return [{ old: 0, new: 0 }];
  const items = (charts: readonly Chart[]) => charts.map(({ title }) => ({ text: title ?? "" }));
  const pairs = matchItems(items(old), items(fresh));
  const [a, ...moreOld] = old.filter(({ index }) => !pairs.some((pair) => pair.old === index));
  const [b, ...moreNew] = fresh.filter(({ index }) => !pairs.some((pair) => pair.new === index));
  if (a && b && moreOld.length + moreNew.length === 0 && shareRow(a, b)) pairs.push({ old: a.index, new: b.index });
  return pairs.sort((x, y) => x.new - y.new);
}

function shareRow(a: Chart, b: Chart): boolean {
  const texts = new Set(a.steps.map(({ text }) => plain(text.text)));
  return b.steps.some(({ text }) => texts.has(plain(text.text)));
}

/** Which rows are the same: within the pairs of charts first, then those that went from one chart to another. */
export function pairRows(old: readonly Chart[], fresh: readonly Chart[], charts: readonly ChartPair[]): RowPair[] {
  const found: RowPair[] = [];
  const [taken, known] = [new Set<Step>(), new Set<Step>()];
  const pair = (a: readonly Located[], b: readonly Located[], moved: boolean): void => {
    const matches = matchItems(a.map(itemOf), b.map(itemOf), contextOf(a, b));
    const kept = inOrder(matches.map((match) => match.new));
    matches.forEach((match, at) => {
      const [one, other] = [a[match.old], b[match.new]];
      if (one === undefined || other === undefined) return;
      taken.add(one.step);
      known.add(other.step);
      found.push({ old: placeOf(one), new: placeOf(other), moved: moved || !kept.has(at) });
    });
  };
  for (const { old: from, new: to } of charts) pair(located(old[from]), located(fresh[to]), false);
  if (old.length > 1 || fresh.length > 1) {
    const left = old.flatMap(located).filter(({ step }) => !taken.has(step));
    const come = fresh.flatMap(located).filter(({ step }) => !known.has(step));
    pair(left, come, true);
  }
  return found.sort((x, y) => x.new[0] - y.new[0] || x.new[1] - y.new[1]);
}

interface Located {
  readonly chart: number;
  readonly step: Step;
  /** What else tells the row, without spelling: who acts, how long, with what, to what. */
  readonly context: readonly string[];
}

function located(chart: Chart | undefined): Located[] {
  if (chart === undefined) return [];
  const names = new Map(laneNames(chart).map((name, lane) => [chart.lanes[lane]?.id, plain(name)]));
  return chart.steps.map((step) => ({
    chart: chart.index,
    step,
    context: [
      step.actors.map((id) => names.get(id) ?? id).join(),
      step.duration.value?.text ?? step.duration.state,
      plain(step.requirements.entries.map(wordsOf).join(" ")),
      plain(step.outputs.entries.map(wordsOf).join(" ")),
    ],
  }));
}

const itemOf = ({ step }: Located) => ({ text: wordsOf(step.text), key: step.label });
const placeOf = ({ chart, step }: Located): readonly [number, number] => [chart, step.index];

/** The share of what else is known of two rows that is the same. */
const contextOf = (a: readonly Located[], b: readonly Located[]) => (old: number, fresh: number) => {
  const [one, other] = [a[old]?.context ?? [], b[fresh]?.context ?? []];
  return one.filter((fact, at) => fact === other[at]).length / Math.max(1, one.length);
};
