import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Parsed } from "../syntax/parse.ts";
import { documentOf } from "./document.ts";
import { linesOf } from "./lines.ts";

/** Either the whole file in canonical layout, or the errors that make its meaning uncertain. */
export type Formatted = { readonly text: string } | { readonly refused: Diagnostic[] };

/**
 * The one canonical layout of a file: every fact and every comment kept, in canonical spelling. A file with an error of
 * syntax is refused, as what the parser passed over would be lost. Formatting twice changes nothing.
 */
export function format(parsed: Parsed): Formatted {
  const refused = parsed.diagnostics.filter((finding) => finding.severity === "error");
  if (refused.length > 0) return { refused };
  return { text: documentOf(parsed.file, linesOf(parsed.tree), parsed.tree.comments) };
}
