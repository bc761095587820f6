/** What the library knows of one SOP without opening it again. */
export interface SopFacts {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly number?: string;
  /** Labels of rows, in order. */
  readonly labels: readonly string[];
}

/** SOPs by id. A `Map` is one; the library's own reads a file only when its facts are asked for. */
export interface SopIndex {
  has(id: string): boolean;
  get(id: string): SopFacts | undefined;
  keys(): Iterable<string>;
}

/** The library seen from one SOP: small facts on every SOP, never their trees. */
export interface LibraryFacts {
  readonly sops: SopIndex;
}

export const emptyLibrary: LibraryFacts = { sops: new Map() };
