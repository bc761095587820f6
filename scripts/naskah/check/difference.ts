import type { Note } from "../../../src/model/types.ts";

/** One place where a file and the manuscript do not agree. */
export interface Difference {
  /** Stable name within the SOP: `langkah-4/waktu`. */
  readonly key: string;
  readonly message: string;
  /** Offset in the SOP's file; absent where something is missing there. */
  readonly offset?: number;
  /** Line of the manuscript, as near as it can be told. */
  readonly sourceLine?: number;
  /** What is noted on the very fact. */
  readonly notes?: readonly Note[];
}
