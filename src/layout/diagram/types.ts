import type { PlacedText, Point, Rect } from "../types.ts";

/**
 * The diagram of a chart for screens: boxes with their words inside, joined by lines. Lengths are CSS pixels at the
 * width for which it was made; x grows to the right, y downwards, from the top left corner.
 */
export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DiagramBox[];
  readonly lines: readonly DiagramLine[];
}

/** step and decision: a row of the table, or a part of it; start and end: capsules. */
export type BoxKind = "step" | "decision" | "start" | "end";

export interface DiagramBox {
  readonly id: string;
  readonly kind: BoxKind;
  /** The whole box, its exits included. */
  readonly rect: Rect;
  /** The box without its exits. */
  readonly body: Rect;
  /** Whether its ends are round: it begins or ends the flow. */
  readonly round: boolean;
  /** Index of its row. */
  readonly step: number;
  /** Small boxes inside: the row's number, who acts, and the outcomes. */
  readonly tags: readonly DiagramTag[];
  readonly texts: readonly DiagramText[];
  /** Where the procedure goes on from this box: another SOP of the library, or a row of another chart. */
  readonly goesOn?: { readonly sop: string } | { readonly chart: number; readonly step: number };
}

export interface DiagramTag {
  readonly kind: "number" | "actor" | "yes" | "no" | "other";
  readonly rect: Rect;
  /** Index of the actor's lane; gives the colour. */
  readonly lane?: number;
  readonly texts: readonly PlacedText[];
}

export interface DiagramText extends PlacedText {
  readonly tone: "plain" | "quiet";
}

export interface DiagramLine {
  readonly id: string;
  /** Ids of the boxes at its ends. */
  readonly from: string;
  readonly to: string;
  /** The first and last point lie on the outlines of the boxes. */
  readonly points: readonly Point[];
  readonly word?: string;
  /** Whether it leads back to a row further up. */
  readonly back: boolean;
}
