/** Everything that makes a drawing wrong. */
export const FAULT_NAMES = [
  "symbols-overlap",
  "symbol-outside-cell",
  "line-through-symbol",
  "lines-on-each-other",
  "lines-touch",
  "line-end-off-side",
  "line-slanted",
  "line-outside-lanes",
  "line-missing",
  "no-room-for-arrow",
  "word-on-line",
  "word-on-arrow-head",
  "word-on-symbol",
  "word-on-word",
  "word-on-border",
  "word-outside-lanes",
  "word-ambiguous",
  "word-far-from-line",
  "word-missing",
  "text-outside-cell",
  "text-outside-symbol",
  "texts-overlap",
  "connector-unpaired",
  "page-too-high",
] as const;

export type FaultName = (typeof FAULT_NAMES)[number];

export interface Fault {
  readonly name: FaultName;
  /** Page, counted from 0. */
  readonly page: number;
  /** Ids of the symbols and lines concerned, or a description of the text. */
  readonly elements: readonly string[];
}

export type Report = (name: FaultName, ...elements: string[]) => void;
