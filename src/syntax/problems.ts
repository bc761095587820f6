import { type Definition, type Details, finding } from "../diagnostics/define.ts";
import type { Bilingual, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../source/span.ts";

/** Gathers findings of one file; beyond `limit` it only counts, so that a broken file stays readable. */
export class Problems {
  readonly path: string;
  readonly found: Diagnostic[] = [];
  readonly limit: number;
  dropped = 0;

  constructor(path: string, limit = 200) {
    this.path = path;
    this.limit = limit;
  }

  /** True where nothing more is kept. */
  get full(): boolean {
    return this.found.length >= this.limit;
  }

  /** True where so much is wrong that reading on would tell the author nothing. */
  get hopeless(): boolean {
    return this.dropped > 2 * this.limit;
  }

  report(definition: Definition, span: Span, message: Bilingual, details: Details = {}): void {
    if (this.full) this.dropped++;
    else this.found.push(finding(definition, this.path, span, message, details));
  }
}
