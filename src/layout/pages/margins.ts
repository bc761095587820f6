import type { Chart } from "../../model/types.ts";
import { BODY_SIZE, CELL_PAD_Y, HEAD_SIZE } from "../constants.ts";
import { shiftTexts, wrapBlocks, wrapRuns } from "../wrap.ts";
import type { Margins } from "./compose.ts";

/** Between the title and the table, and between the table and the footnotes. */
const GAP = 6;
const TITLE_SIZE = HEAD_SIZE + 1.5;

/** The chart's title, printed above its first page, and its footnotes, printed below its last. */
export function chartMargins(chart: Chart, room: number): Margins {
  const title = wrapRuns(chart.title === undefined ? [] : [{ text: chart.title }], room, TITLE_SIZE, true);
  const notes = wrapBlocks(
    chart.footnotes.map(({ text }, index) => ({ label: `${index + 1})`, runs: [{ text }] })),
    room,
    BODY_SIZE,
  );
  return {
    above: { texts: title.texts, height: title.height === 0 ? 0 : title.height + GAP },
    below: {
      texts: shiftTexts(notes.texts, 0, GAP),
      height: notes.height === 0 ? 0 : notes.height + GAP + CELL_PAD_Y,
    },
  };
}
