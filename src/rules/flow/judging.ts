import type { Chart, Step } from "../../model/types.ts";
import { type Act, actsIn, deedsIn, type FoundAct } from "../words/acts.ts";

const judging = new Set<Act>(["check", "approve", "sign"]);
/** Initials and decrees judge nothing by themselves: they follow from what was judged. */
const formal = new Set("memaraf paraf farap menetapkan memutuskan penetapan".split(" "));
/** What is studied or investigated, and sent back to nobody. */
const studied =
  /^\W*(?:\p{L}+\W+){0,1}?(?:regulasi|peraturan|perundang|undang|literatur|pedoman|kebijakan|aturan|terhadap|kesehatan)/iu;

/** Who is asked: `mengkroscek kepada PKB` hears people and passes nothing. */
const asked = /^\s+(?:kepada|ke)\s/iu;

/** The row's own deed of checking or approving the work of others, if it has one. */
export function judgesIn({ text }: Step): FoundAct | undefined {
  return deedsIn(text.text).find(({ act, word, at }) => {
    if (formal.has(word.toLowerCase())) return false;
    const behind = text.text.slice(at + word.length);
    return act === "approve" || (act === "check" && !studied.test(behind) && !asked.test(behind));
  });
}

/** Whether what comes to a row is looked at again there: a decision, or words of checking, approving or signing. */
export function isJudged(chart: Chart, step: Step): boolean {
  return (
    hasDecision(chart, step) || actsIn(step.text.text).some(({ act, voice }) => judging.has(act) && voice !== "noun")
  );
}

/** Whether a row has a diamond, or outcomes in a box. */
export function hasDecision(chart: Chart, step: Step): boolean {
  return step.kind === "decision" || step.symbols.some((symbol) => chart.symbols[symbol]?.shape === "ketupat");
}
