import { BOX, CAPSULE, CONNECTOR, DIAMOND, QUESTION_SIZE } from "../constants.ts";
import { centreTexts, type Wrapped, wrapRuns } from "../wrap.ts";
import type { Station } from "./plan.ts";

const SIZES = { kotak: BOX, ketupat: DIAMOND, kapsul: CAPSULE, segilima: CONNECTOR } as const;
/** A diamond with a question inside is this wide; the words take the middle half of it. */
const ASKING_WIDTH = 56;

/** Size of a symbol; `scale` narrows all where many lanes share the page. */
export function symbolSize(
  shape: Station["shape"],
  scale: number,
  question?: string,
): { width: number; height: number } {
  if (question !== undefined && shape === "ketupat") {
    return { width: ASKING_WIDTH, height: Math.max(DIAMOND.height, questionWords(question).height * 2 + 2) };
  }
  const { width, height } = SIZES[shape];
  return { width: width * scale, height: height * Math.max(scale, 0.85) };
}

/** The question inside a diamond, wrapped and centred in half of its width. */
export function questionWords(question: string): Wrapped {
  const room = ASKING_WIDTH / 2;
  const words = wrapRuns([{ text: question }], room, QUESTION_SIZE);
  return { ...words, texts: centreTexts(words, room), width: room };
}
