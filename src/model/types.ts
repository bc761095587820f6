import type { Chart } from "./types/chart.ts";
import type {
  Approval,
  Definition,
  Duration,
  Field,
  LegalBasis,
  Note,
  Related,
  Section,
  TitledSection,
} from "./types/texts.ts";

export type * from "./types/chart.ts";
export type * from "./types/texts.ts";

/**
 * The meaning of an SOP, bound to its organisation: what rules, layout and emitters read.
 * Places (`span`) point into the SOP's own file.
 */
export interface Sop {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly titleNotes: readonly Note[];
  readonly number: Field<string>;
  /** Lines at the head of the paper; where `state` is "absent", those of the organisation. */
  readonly letterhead: Section;
  readonly logo?: string;
  readonly agency?: { readonly id: string; readonly name: string; readonly short?: string };
  /** As printed; with the organisation's unit that is meant, where one is. */
  readonly unit: Field<{ readonly id?: string; readonly name: string; readonly title: string }>;
  /** ISO dates, or the words that stand for one. */
  readonly dates: {
    readonly created: Field<string>;
    readonly revised: Field<string>;
    readonly effective: Field<string>;
  };
  readonly approval: Field<Approval>;
  readonly kinds: readonly string[];
  readonly limit?: Duration;
  readonly legalBasis: Section<LegalBasis>;
  readonly qualifications: Section;
  readonly related: Section<Related>;
  readonly equipment: Section;
  readonly warnings: Section;
  readonly records: Section;
  readonly purpose: Section;
  readonly definitions: Section<Definition>;
  readonly indicators: Section;
  /** Parts that the form does not know, in the order of the file. */
  readonly sections: readonly TitledSection[];
  /** All footnotes, in the order in which they are declared; a chart has those that its table refers to. */
  readonly footnotes: readonly { readonly id: string; readonly text: string }[];
  /** Where the document was read from, and what was noted while reading. */
  readonly sources: readonly string[];
  readonly notes: readonly Note[];
  readonly charts: readonly Chart[];
  /** Each row once, no returns: minutes of work. `unknown` counts rows without a known duration. */
  readonly totals: { readonly minMinutes: number; readonly maxMinutes: number; readonly unknown: number };
}
