import type { Chart, Duration, Step } from "../../model/types.ts";
import type { Box } from "./boxes.ts";

/** What a box says, before it is measured. */
export interface BoxWords {
  /** The printed number of its row; none on capsules. */
  readonly number?: string;
  readonly main: string;
  /** Lines of less weight: conditions above, then who is asked, time and calls below. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Titles of the lanes that act, with what stands between them. */
  readonly actors: readonly { readonly title: string; readonly lane: number; readonly before?: string }[];
}

const between = { next: "→", and: "+", or: "atau" } as const;

/** The words of a box: what is done, by whom, how long it takes, and under which condition. */
export function wordsOf(box: Box, chart: Chart): BoxWords {
  const head = box.symbols[0];
  if (box.kind === "start") return { main: "Mulai", above: [], below: [], actors: [] };
  if (box.kind === "end") {
    const on = head?.goesOn;
    const result = head?.result === undefined ? [] : [head.result];
    const main = head?.end === "branch-end" ? "Cabang selesai" : on === undefined ? "Selesai" : "Dilanjutkan";
    const target = on?.kind === "sop" ? [on.text] : on?.kind === "chart" ? [`Bagan ${on.chart + 1}`] : [];
    return { main, above: [], below: [...target, ...result], actors: [] };
  }
  const step = chart.steps[box.step];
  if (step === undefined) return { main: "", above: [], below: [], actors: [] };
  const questions = box.symbols.flatMap(({ question }) => question ?? []);
  return {
    number: step.number,
    main: box.first || questions.length === 0 ? step.text.text : questions.join(" "),
    above: box.first ? step.conditions.map((condition) => `Apabila ${condition}`) : [],
    below: [...(box.first ? questions : []), ...(box.first ? factsOf(step) : [])],
    actors: box.symbols.map(({ lane }, at) => {
      const joint = box.joints[at - 1];
      const title = chart.lanes[lane]?.title ?? "";
      return joint === undefined ? { title, lane } : { title, lane, before: between[joint] };
    }),
  };
}

function factsOf({ duration, calls }: Step): string[] {
  const time = duration.value === undefined ? [] : [`Waktu: ${durationText(duration.value)}`];
  return [...time, ...calls.map(({ text, when }) => `Melalui ${text}${when === undefined ? "" : ` apabila ${when}`}`)];
}

const durationText = ({ text, remark }: Duration): string => (remark === undefined ? text : `${text} ${remark}`);
