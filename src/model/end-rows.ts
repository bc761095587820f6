import type { Chart, Step } from "./types.ts";

/** What papers write at a capsule that stands for no work. */
const words = /^(mulai|start|selesai|akhir|end|stop|finish)$/i;

const bare = (text: string): string => text.trim().replace(/[.!]$/, "");

/**
 * True for a row that only shows where the procedure begins or ends: one capsule, and its word in place of an activity.
 * A last step with work of its own is none, although its symbol is a capsule too.
 */
export function isEndRow({ symbols }: Pick<Chart, "symbols">, step: Step): boolean {
  const [only, ...others] = step.symbols.map((index) => symbols[index]);
  const capsule = only?.shape === "kapsul" && only.end !== undefined && others.length === 0;
  return capsule && words.test(bare(step.text.text));
}

/** True for a row whose words say that the procedure ends here, and nothing else. */
export function saysEnd({ text }: Pick<Step, "text">): boolean {
  return /^(selesai|akhir|end|stop|finish)$/i.test(bare(text.text));
}

/** True for a row that is work, whose time therefore counts: every one but end rows that say no time. */
export function isWork(chart: Pick<Chart, "symbols">, step: Step): boolean {
  return step.duration.state !== "empty" || !isEndRow(chart, step);
}
