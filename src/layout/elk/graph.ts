import type { Point, Rect } from "../types.ts";

/**
 * What a free layout is asked and what it answers, without a word of the library behind it. Lengths in the drawing's
 * own units; x grows to the right, y downwards.
 */

/** A place on the outline of a node where lines may end; relative to the node's top left corner. */
export interface FreePort {
  readonly id: string;
  readonly side: "top" | "bottom" | "left" | "right";
  readonly x: number;
  readonly y: number;
}

export interface FreeNode {
  readonly id: string;
  /** Of a node with children: its least width and height. */
  readonly width: number;
  readonly height: number;
  readonly ports?: readonly FreePort[];
  readonly children?: readonly FreeNode[];
  /** Room above the children, for a title. */
  readonly head?: number;
  /** Where it should stand; only the style "column" asks for it. */
  readonly at?: Point;
}

export interface FreeEdge {
  readonly id: string;
  /** Ids of ports or nodes, unique in the graph. */
  readonly from: string;
  readonly to: string;
  /** Whether keeping it straight matters more than all else. */
  readonly straight?: boolean;
}

/**
 * column: nodes one below the other, in the order of where they should stand; folded: downwards in layers, broken into
 * columns that together are about `aspect` times as wide as high; map: nodes inside of groups, left to right.
 */
export type FreeStyle = "column" | "folded" | "map";

export interface FreeGraph {
  readonly style: FreeStyle;
  readonly aspect?: number;
  readonly nodes: readonly FreeNode[];
  readonly edges: readonly FreeEdge[];
}

export interface FreeLayout {
  readonly width: number;
  readonly height: number;
  /** By id, from the drawing's top left corner; groups too. */
  readonly nodes: ReadonlyMap<string, Rect>;
  /** The bends of each edge, its ends included. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
}

/** Lays out a graph: the same for the same graph. Throws only where the library behind it has a defect. */
export type FreeEngine = (graph: FreeGraph) => FreeLayout;
