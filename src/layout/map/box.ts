import type { DiagramText } from "../diagram/types.ts";
import { shiftTexts, wrapRuns } from "../wrap.ts";
import type { Place } from "./relations.ts";

/** Width of a box on the map, and the sizes of its words. */
const WIDTH = 190;
const TITLE = 13;
const SMALL = 11.5;
const PAD = 9;
/** How many references a box tells in words; the list beside the map has them all. */
const ALSO = 4;

export interface SizedPlace {
  readonly place: Place;
  readonly width: number;
  readonly height: number;
  /** Relative to the top left corner. */
  readonly texts: readonly DiagramText[];
}

/** Even lengths have whole middles: the engine joins lines of groups at whole numbers. */
const even = (length: number): number => 2 * Math.ceil(length / 2);

/** A place as a box with its title, and in smaller words what else there is to say. */
export function sizePlace(place: Place): SizedPlace {
  const { sop, title, self, also } = place;
  const quiet = [
    sop === undefined ? "di luar pustaka" : `${sop.steps} langkah`,
    ...(self ? ["menyebut dirinya sendiri"] : []),
    ...(also.length > 0 ? [`juga: ${also.slice(0, ALSO).join("; ")}${also.length > ALSO ? "; …" : ""}`] : []),
  ];
  const room = WIDTH - 2 * PAD;
  const texts: DiagramText[] = [];
  let y = PAD;
  const put = (text: string, size: number, bold: boolean, tone: DiagramText["tone"]) => {
    const wrapped = wrapRuns([{ text }], room, size, bold);
    texts.push(...shiftTexts(wrapped.texts, PAD, y).map((one) => ({ ...one, tone })));
    y += wrapped.height + 3;
  };
  put(title, TITLE, sop !== undefined, "plain");
  for (const text of quiet) put(text, SMALL, false, "quiet");
  return { place, width: WIDTH, height: even(y - 3 + PAD), texts };
}

/** The title of a frame, wrapped to the frame's least width. */
export function frameTitle(unit: string): { readonly texts: readonly DiagramText[]; readonly height: number } {
  const wrapped = wrapRuns([{ text: unit }], WIDTH, SMALL, true);
  const texts = shiftTexts(wrapped.texts, 12, 8).map((one) => ({ ...one, tone: "quiet" as const }));
  return { texts, height: even(wrapped.height + 4) };
}

export const LEAST_FRAME = WIDTH + 24;
