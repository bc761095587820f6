import type { PlacedLine } from "../types.ts";

/** What stands on one page before anything has coordinates. Rows, bands and lanes are counted from 0. */

/** A symbol or a connector. */
export interface Station {
  readonly id: string;
  readonly shape: "kapsul" | "kotak" | "ketupat" | "segilima";
  /** Index of the model's symbol; absent for connectors. */
  readonly symbol?: number;
  readonly connector?: ConnectorPlan;
  /** Row of the page and lane. */
  readonly row: number;
  readonly lane: number;
  /** Index of its band. */
  readonly band: number;
  readonly width: number;
  readonly height: number;
  /** Printed inside. */
  readonly label?: string;
}

export interface ConnectorPlan {
  readonly pair: string;
  readonly otherPage: number;
  readonly side: "head" | "foot";
}

/** A line to be routed. */
export interface Wire {
  readonly id: string;
  readonly kind: PlacedLine["kind"];
  /** Indices of stations. */
  readonly from: number;
  readonly to: number;
  readonly word?: string;
  readonly answer?: "yes" | "no" | "other";
  readonly edges: readonly number[];
}

/** A level of symbols: a row has one or more. */
export interface Band {
  readonly row: number;
  readonly height: number;
}

export interface PagePlan {
  readonly lanes: number;
  /** Indices of the steps of the rows. */
  readonly rows: readonly number[];
  readonly bands: readonly Band[];
  readonly stations: readonly Station[];
  readonly wires: readonly Wire[];
}
