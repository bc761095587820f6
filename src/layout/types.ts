/**
 * The finished drawing of a chart. All lengths are points (1/72 inch) and one point is one SVG user unit;
 * x grows to the right, y downwards, from the top left corner of the page's content area.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One run of text on one line. */
export interface PlacedText {
  /** Left edge and baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** Measured width. */
  readonly width: number;
  /** marker: a superscript footnote mark; provenance: the mark of something inferred or doubtful. */
  readonly role?: "marker" | "provenance";
  /** What the provenance mark stands for. */
  readonly note?: string;
  /** An address as the author wrote it; the emitter decides whether it is safe. */
  readonly link?: string;
  /** Id of the SOP that it names, where the library has it; the emitter knows whether that has a page. */
  readonly sop?: string;
}

export type ColumnKey = "nomor" | "kegiatan" | "pelaksana" | "kelengkapan" | "waktu" | "output" | "keterangan";

export interface PlacedCell {
  readonly kind: "head" | "number" | "body";
  readonly rect: Rect;
  readonly texts: readonly PlacedText[];
  /** Index of the step whose row this is. */
  readonly step?: number;
}

export interface PlacedSymbol {
  /** Id of the model's symbol, or of the connector. */
  readonly id: string;
  readonly shape: "kapsul" | "kotak" | "ketupat" | "segilima";
  /** The bounding box. */
  readonly rect: Rect;
  /** Index and printed number of the step in whose row it stands. */
  readonly step: number;
  readonly number: string;
  /** Index and id of its lane. */
  readonly lane: number;
  readonly laneId: string;
  readonly texts: readonly PlacedText[];
}

/** A page connector; both halves of a pair have the same `pair`. */
export interface PlacedConnector extends PlacedSymbol {
  readonly pair: string;
  /** Which page, counted from 0, has the other half. */
  readonly otherPage: number;
  /** Printed inside where several lines cross one break. */
  readonly label?: string;
}

export interface PlacedLine {
  readonly id: string;
  /** Ids of the symbols or connectors at its ends. */
  readonly from: string;
  readonly to: string;
  /** The first and last point lie on the outlines of the symbols. */
  readonly points: readonly Point[];
  /** arrow: with a head at the last point; and, or: a plain tie, dashed for "or". */
  readonly kind: "arrow" | "and" | "or";
  readonly word?: string;
  /** Indices of the model's edges that it draws: several where lines share a connector. */
  readonly edges: readonly number[];
}

export interface PlacedWord {
  /** Id of the line it belongs to. */
  readonly line: string;
  readonly rect: Rect;
  readonly texts: readonly PlacedText[];
}

export interface LayoutPage {
  readonly width: number;
  readonly height: number;
  /** The part of the table that holds symbols and lines. */
  readonly laneArea: Rect;
  readonly cells: readonly PlacedCell[];
  readonly symbols: readonly PlacedSymbol[];
  readonly connectors: readonly PlacedConnector[];
  readonly lines: readonly PlacedLine[];
  readonly words: readonly PlacedWord[];
  /** Texts outside of the table: the chart's title above it, the footnotes below. */
  readonly texts: readonly PlacedText[];
}

export interface ChartLayout {
  readonly pages: readonly LayoutPage[];
  /** Size of the printable area of a page; a page with a row taller than that is larger and is scaled to fit. */
  readonly paper: { readonly width: number; readonly height: number };
}
