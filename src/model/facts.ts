/** What the library knows of one SOP without opening it again. */
export interface SopFacts {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly number?: string;
  /** Labels of rows, in order. */
  readonly labels: readonly string[];
}

/** The library seen from one SOP: small facts on every SOP, never their trees. */
export interface LibraryFacts {
  readonly sops: ReadonlyMap<string, SopFacts>;
}

export const emptyLibrary: LibraryFacts = { sops: new Map() };
