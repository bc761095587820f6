import type { Bilingual, Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Sop } from "../../model/types.ts";
import type { ClauseName } from "./clauses.ts";
import type { PartName } from "./parts.ts";

/**
 * What a change weighs. substance: what is done, by whom, with what, how long, or what the page promises; identity:
 * number, dates and signature, which tell versions apart; spelling: capitals, spaces and punctuation only; display: how
 * it is printed; unprinted: marks of provenance, labels, sources.
 */
export type Weight = "substance" | "identity" | "spelling" | "display" | "unprinted";

/** A row as one version has it. `chart` and `row` count from 0. */
export interface StepPlace {
  readonly chart: number;
  readonly row: number;
  /** What texts write behind "langkah". */
  readonly called: Bilingual;
  readonly text: string;
}

/** What a change is on. A row that one version lacks has only the other side. */
export type Place =
  | { readonly kind: "head" }
  | { readonly kind: "section"; readonly name: Bilingual }
  | { readonly kind: "chart"; readonly name?: string }
  | { readonly kind: "step"; readonly chart?: string; readonly old?: StepPlace; readonly new?: StepPlace };

/** One fact that differs. `clause` goes on where the place and the part begin: "pindah dari Kasi ke Kabid". */
export interface Change {
  readonly place: Place;
  readonly part: PartName;
  readonly kind: ClauseName;
  readonly weight: Weight;
  readonly clause: Bilingual;
  /** The whole text of each version, where the clause may have shortened it. */
  readonly old?: string;
  readonly new?: string;
}

/** Why a role must be told. */
export interface Reason {
  readonly code: ReasonCode;
  readonly message: Bilingual;
}
export type ReasonCode =
  | "new-steps"
  | "removed-steps"
  | "takes-over"
  | "gives-up"
  | "changed-steps"
  | "receives-otherwise"
  | "hands-on-otherwise"
  | "other-input"
  | "copies"
  | "renamed"
  | "approves"
  | "head"
  | "new-sop"
  | "removed-sop";

export interface RoleNotice {
  /** The organisation's role, where the lane is one. */
  readonly role?: string;
  readonly title: string;
  readonly reasons: readonly Reason[];
}

/** How the rows of two versions belong together: pairs of [chart, row], each row at most once. */
export interface RowPair {
  readonly old: readonly [chart: number, row: number];
  readonly new: readonly [chart: number, row: number];
  /** Out of the order that the other rows keep, or in another chart. */
  readonly moved: boolean;
}

/** Two versions of one SOP. */
export interface SopComparison {
  readonly changes: readonly Change[];
  readonly rows: readonly RowPair[];
  /** Indices of charts that belong together, in the order of the new version. */
  readonly charts: readonly { readonly old: number; readonly new: number }[];
  /** In the order of the new version's lanes, then those that only the old one has. */
  readonly notices: readonly RoleNotice[];
  /** What the new version's number and dates owe to the change. */
  readonly findings: readonly Diagnostic[];
  /** Work of each row once: minutes of work. */
  readonly totals: { readonly old: Sop["totals"]; readonly new: Sop["totals"] };
  /** The heaviest of its changes; undefined where there is none. */
  readonly weight?: Weight;
}
