import { say } from "../../diagnostics/define.ts";
import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import { type Next, stepAt } from "../../emit/flow.ts";
import type { Sop } from "../../model/types.ts";
import { plain } from "../../rules/words/plain.ts";
import { actingIn } from "../roles/joints.ts";
import type { Row } from "./acting.ts";
import { words } from "./clauses.ts";
import { quote } from "./excerpt.ts";

/** A way out of a row, so that the same way of another version has the same keys. */
export interface Way {
  /** Which of those who act one after the other it leaves, counted from the last; a new one before changes nothing. */
  readonly from: number;
  /** Its word as written, where it has one. */
  readonly word?: string;
  /** Where it leads. Ways that simply go on with the next row are the same wherever that row is. */
  readonly target: string;
  readonly isNext: boolean;
  readonly text: Bilingual;
  /** The same with the words of the step, for where numbers alone mislead. */
  readonly titled: Bilingual;
  readonly limit?: number;
  readonly share?: number;
}

/** The name of a row that both versions share, or that only one has. */
export type RowKey = (chart: number, row: number) => string;

/** The ways out of a row. Rows passed over by `apabila` follow from the conditions and are left out. */
export function waysOf(sop: Sop, row: Row, ways: readonly Next[], rowKey: RowKey): Way[] {
  const leaders = [...new Set(actingIn(row.chart, row.step).map(({ index }) => leaderOf(row, index)))].reverse();
  return ways
    .filter(({ kind }) => kind !== "skip")
    .map((way) => ({
      from: Math.max(0, leaders.indexOf(leaderOf(row, way.from.index))),
      ...(way.outcome !== undefined && { word: way.outcome }),
      target: targetKey(row, way, rowKey),
      isNext: isNext(row, way),
      text: targetText(sop, row, way, false),
      titled: targetText(sop, row, way, true),
      ...(way.limit !== undefined && { limit: way.limit }),
      ...(way.share !== undefined && { share: way.share }),
    }));
}

const leaderOf = ({ joints }: Row, symbol: number): number => joints[symbol]?.leader ?? symbol;

/** What follows without a word being said: the next row, or the end behind the last one. */
function isNext({ chart, step }: Row, way: Next): boolean {
  if (way.kind === "step") return way.step === step.index + 1;
  return way.kind === "end" && way.outcome === undefined && !way.result && step.index === chart.steps.length - 1;
}

function targetKey(row: Row, way: Next, rowKey: RowKey): string {
  const result = plain(way.result ?? "");
  if (way.kind === "sop") {
    return `sop ${way.procedure?.sop ?? plain(way.procedure?.text ?? "")} ${way.procedure?.label ?? ""}`;
  }
  if (way.step === undefined) return `${way.kind} ${result}`;
  const lane = laneWithin(row, way);
  const key = lane === undefined ? "" : row.lanes[lane];
  return `${way.kind === "within" ? "within" : "row"} ${rowKey(way.chart, way.step)} ${key} ${result}`;
}

/** The lane in which a way ends, where that is not simply the first of its row. */
function laneWithin({ chart }: Row, { kind, chart: other, step, to }: Next): number | undefined {
  if (to === undefined || other !== chart.index) return undefined;
  const target = chart.steps[step ?? -1];
  const isFirst = target !== undefined && actingIn(chart, target)[0]?.index === to.index;
  return kind === "within" || !isFirst ? to.lane : undefined;
}

/** Where a way leads, behind a verb or alone: "kembali ke langkah 2". `titled`: with the words of that step. */
function targetText(sop: Sop, row: Row, way: Next, titled: boolean): Bilingual {
  const target = plainTarget(sop, row, way, titled);
  return way.result === undefined ? target : say(words.withResult, { target, result: way.result });
}

function plainTarget(sop: Sop, row: Row, way: Next, titled: boolean): Bilingual {
  if (way.kind === "end") return words.end;
  if (way.kind === "branch-end") return words.branchEnd;
  if (way.kind === "sop") return say(words.toSop, { sop: way.procedure?.text ?? "" });
  const lane = row.names[laneWithin(row, way) ?? -1];
  if (way.kind === "within") return say(words.toLane, { lane: lane ?? "" });
  const step = stepAt(sop, way);
  if (step === undefined) return words.nowhere;
  const { called } = step;
  if (way.chart !== row.chart.index) {
    const name = sop.charts[way.chart]?.title ?? String(way.chart + 1);
    return say(words.toChart, { chart: `“${name}”`, called });
  }
  const target = say(step.index <= row.step.index ? words.backToStep : words.toStep, { called });
  const more = [...(titled ? [quote(step.text.text)] : []), ...(lane === undefined ? [] : [`(${lane})`])].join(" ");
  return more === "" ? target : say(words.more, { target, more });
}
