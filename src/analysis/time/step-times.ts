import { isEndRow } from "../../model/end-rows.ts";
import type { Chart, Step } from "../../model/types.ts";
import type { CalledTimes, OpenReason, Range, StepTime } from "./types.ts";

const none: Range = { min: 0, max: 0 };

/**
 * What each row of a chart takes when it is done once. A time that the row says itself is the author's and counts; else
 * that of the SOPs which do the row (`melalui`) counts, one after the other. An unknown time is 0 and `open`: sums with
 * it are lower bounds. A row that is no more than the capsule of an end takes nothing. `setiap` and `tenggat` say when,
 * not how long, and count nowhere.
 */
export function stepTimes(chart: Chart, called: CalledTimes): StepTime[] {
  return chart.steps.map((step) => stepTime(chart, step, called));
}

function stepTime(chart: Chart, step: Step, called: CalledTimes): StepTime {
  const wait = waiting(step);
  const own = ownWork(chart, step) ?? calledWork(step, called);
  const open = own.open ?? (wait.open ? "wait" : undefined);
  return {
    work: own.work,
    wait: { min: wait.min + (own.wait?.min ?? 0), max: wait.max + (own.wait?.max ?? 0) },
    ...(open && { open }),
  };
}

interface Work {
  readonly work: Range;
  readonly wait?: Range;
  readonly open?: OpenReason;
}

/** The time that the row says; undefined where another SOP has to say it. */
function ownWork(chart: Chart, step: Step): Work | undefined {
  const { state, value } = step.duration;
  if (value?.minMinutes !== undefined && value.maxMinutes !== undefined) {
    const work = { min: value.minMinutes, max: value.maxMinutes };
    return value.per === undefined ? { work } : { work, open: "per" };
  }
  if (step.calls.length > 0) return undefined;
  if (state === "empty" && isEndRow(chart, step)) return { work: none };
  return { work: none, open: value === undefined ? "missing" : "words" };
}

/** The other SOPs' time. One that is called only under a condition may take nothing, and the row itself says nothing. */
function calledWork(step: Step, called: CalledTimes): Work {
  let work = none;
  let wait = none;
  let open = false;
  for (const { sop, label, when } of step.calls) {
    const times = sop === undefined ? undefined : called(sop, label);
    if (!times) {
      open = true;
      continue;
    }
    // Of the other SOP's longest path the waiting is known; its shortest is given as a whole and counts as work.
    work = { min: work.min + (when === undefined ? times.shortest : 0), max: work.max + times.longest - times.wait };
    wait = { min: wait.min, max: wait.max + times.wait };
    if (when !== undefined || times.open > 0 || times.unbounded > 0 || times.endless > 0) open = true;
  }
  return { work, wait, ...(open && { open: "call" }) };
}

function waiting(step: Step): Range & { readonly open: boolean } {
  let [min, max, open] = [0, 0, false];
  for (const { kind, duration } of step.waits) {
    if (kind !== "wait") continue;
    if (duration.minMinutes === undefined || duration.maxMinutes === undefined) open = true;
    min += duration.minMinutes ?? 0;
    max += duration.maxMinutes ?? 0;
  }
  return { min, max, open };
}
