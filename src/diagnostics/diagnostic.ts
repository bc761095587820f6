import type { Span } from "../source/span.ts";

/** A sentence in the two languages of the tool. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}
export type Language = keyof Bilingual;

/** error: the file does not say what it must; warning: it says something doubtful; hint: it could say it better. */
export type Severity = "error" | "warning" | "hint";

/** One replacement of text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A change that mends a finding. Safe: keeps the meaning, or there is only one thing it can mean. */
export interface Fix {
  readonly safe: boolean;
  readonly title: Bilingual;
  readonly edits: readonly Edit[];
}

/** A further place that takes part in the finding; without `path` it lies in the finding's own file. */
export interface Label {
  readonly span: Span;
  readonly path?: string;
  readonly message: Bilingual;
}

export interface Diagnostic {
  /** `family/name`: also the config key, the silencing key and the address of its page. */
  readonly code: string;
  readonly severity: Severity;
  readonly path: string;
  readonly span: Span;
  readonly message: Bilingual;
  readonly labels: readonly Label[];
  /** Lines below the excerpt: facts, a witness path. */
  readonly notes: readonly Bilingual[];
  /** An order the author can carry out. */
  readonly help?: Bilingual;
  readonly fix?: Fix;
}
