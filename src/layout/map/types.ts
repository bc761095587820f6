import type { RelationKind } from "../../model/types.ts";
import type { DiagramText } from "../diagram/types.ts";
import type { Point, Rect } from "../types.ts";

/** How one SOP refers to another: by its keterkaitan, by a call from a row or an end, or by a `lihat`. */
export type MapLinkKind = RelationKind | "call" | "mention";

export interface MapLink {
  readonly kind: MapLinkKind;
  /** As written. */
  readonly text: string;
  /** Id of the SOP, where the library has it. */
  readonly sop?: string;
}

/** What the map needs to know of an SOP. */
export interface MapSop {
  readonly id: string;
  readonly title: string;
  readonly unit?: string;
  readonly steps: number;
  readonly links: readonly MapLink[];
}

/** The map of a library. Lengths are CSS pixels; x grows to the right, y downwards. */
export interface LibraryMap {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly MapFrame[];
  readonly boxes: readonly MapBox[];
  readonly lines: readonly MapLine[];
  /** Ids of the SOPs that nothing joins to another: they are not drawn. */
  readonly alone: readonly string[];
  /** What so many SOPs refer to that lines would hide the rest; the boxes that refer to it say so in words. */
  readonly hubs: readonly { readonly title: string; readonly sop?: string; readonly count: number }[];
}

/** The SOPs of one unit that belong together. */
export interface MapFrame {
  readonly id: string;
  readonly rect: Rect;
  readonly texts: readonly DiagramText[];
}

export interface MapBox {
  readonly id: string;
  readonly rect: Rect;
  readonly texts: readonly DiagramText[];
  /** Id of the SOP; absent where the library does not have it. */
  readonly sop?: string;
}

export interface MapLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: MapLinkKind;
  /** Whether it has a direction: a head at its end. */
  readonly arrow: boolean;
  readonly points: readonly Point[];
}
